"""Edits of what the project names: its classes and its list of phrases."""

from __future__ import annotations

from dataclasses import replace

from app.busy import busy_cursor
from app.core import class_edits
from app.core.phrase_list import Phrase, format_phrase_list
from app.core.records import LabelClass
from app.core.tongue import tr, trn
from app.history import Edit, Replace, ReplaceClasses, ReplacePhrases, Step
from app.session_edits import EditSession


class WordSession(EditSession):
    """Classes and phrases as a person changes them, one step of undo each."""

    def ensure_class(self, name: str) -> LabelClass | None:
        """The class of this name, made where it is new; None where it could not be stored."""
        if self.store is None:
            return None
        name = " ".join(name.split())
        with self.told():
            if self.store.classes() != self.classes:
                self.classes_stored()
            if all(label.name != name for label in self.classes):
                made = class_edits.new_class(self.classes, name)
                self.apply_together(Step(tr("add class {name}", name=name), (ReplaceClasses((), (made,)),)))
            return next((label for label in self.classes if label.name == name), None)
        return None

    def update_class(self, wanted: LabelClass) -> None:
        """Give a class another name, colour or key; its phrases in the list stand for the new name."""
        known = self.label(wanted.index)
        if known is None:
            return
        before, after = class_edits.changed(self.classes, wanted)
        edits: list[Edit] = [ReplaceClasses(before, after)] if after else []
        phrases = _renamed(self.phrases, {known.name: wanted.name})
        if phrases != self.phrases:
            edits.append(ReplacePhrases(self.phrases, phrases))
        if edits:
            self.apply_together(Step(_what(known, wanted), tuple(edits)))

    def recolour(self, index: int, colour: str) -> None:
        """Give a class another colour, "#rrggbb"."""
        label = self.label(index)
        if label is not None:
            self.update_class(replace(label, colour=colour))

    def set_phrases(self, phrases: tuple[Phrase, ...], what: str) -> None:
        """Make the list of phrases this one; what it says of phrases that a class owns already goes for their classes.

        A phrase that goes to another class takes its candidates along. Without a project the list is only shown.
        """
        if phrases == self.phrases:
            return
        if self.store is None:
            self.show_phrases(phrases)
            return
        with self.told():
            before, after = class_edits.mapped(self.classes, phrases)
            classes = [ReplaceClasses(before, after)] if after else []
            self.apply_together(Step(what, (ReplacePhrases(self.phrases, phrases), *classes)))

    def discard_phrase(self, phrase: Phrase) -> None:
        """Take a phrase from the list, and what it found and nobody judged from all images."""
        phrases = tuple(other for other in self.phrases if other.key != phrase.key)
        if self.store is None:
            self.show_phrases(phrases)
            return
        what = tr("remove phrase {phrase} with its candidates", phrase=phrase.text)
        with self.told(), busy_cursor():
            found = self.store.candidates_of(phrase.text)
            edits = [Replace(image_id, boxes, (), what) for image_id, boxes in found.items()]
            if not self.apply_together(Step(what, (ReplacePhrases(self.phrases, phrases), *edits))):
                return
            self.store.forget_asked(found)
            self.said.emit(
                trn(
                    "Discarded {count} candidate of “{phrase}” in all images.",
                    "Discarded {count} candidates of “{phrase}” in all images.",
                    sum(map(len, found.values())),
                    phrase=phrase.text,
                )
            )

    def classes_stored(self) -> None:
        """Classes were made or changed in the store, not by a person here: read them; phrases follow a new name."""
        if self.store is None:
            return
        names = {label.index: label.name for label in self.classes}
        self._read_classes()
        renamed = {names[label.index]: label.name for label in self.classes if label.index in names}
        phrases = _renamed(self.phrases, renamed)
        if phrases != self.phrases:
            self.store.set_setting("phrases", format_phrase_list(phrases))
            self.show_phrases(phrases)


def _renamed(phrases: tuple[Phrase, ...], names: dict[str, str]) -> tuple[Phrase, ...]:
    return tuple(
        replace(phrase, class_name=names.get(phrase.class_name, phrase.class_name)) for phrase in phrases
    )


def _what(known: LabelClass, wanted: LabelClass) -> str:
    if known.name != wanted.name:
        return tr("rename class {name}", name=known.name)
    if known.colour != wanted.colour:
        return tr("recolour class {name}", name=known.name)
    return tr("change the key of class {name}", name=known.name)
