"""The list of phrases beside the phrase field: what is looked for, in which order, and which class each stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.phrase_list import (
    Phrase,
    asking,
    format_phrase_list,
    parse_phrase_list,
    parse_phrases,
    phrase_key,
    remark_on,
)
from app.core.records import LabelClass
from app.session import Session


class Phrases(QObject):
    """Changes the list as a person wishes, and keeps it in the project, where `phrasebox label` finds it."""

    changed = Signal(object)
    """The tuple of Phrase."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.items: tuple[Phrase, ...] = ()
        self._session = session
        self._names: dict[int, str] = {}
        session.opened.connect(lambda _: self._names.clear())
        session.classes_changed.connect(self._follow_names)

    # What is asked

    @property
    def text(self) -> str:
        """The whole list as it is typed, disabled phrases included."""
        return format_phrase_list(self.items)

    @property
    def asked(self) -> str:
        """The phrases that are not disabled, as they are typed."""
        return format_phrase_list(phrase for phrase in self.items if phrase.enabled)

    # Taking over

    def load(self, text: str) -> None:
        """Show what ``text`` holds; nothing is stored. A text that cannot be meant is told and shown as nothing."""
        with self._session.told():
            self._show(parse_phrase_list(text))

    def open(self, typed: str) -> None:
        """Take the phrases of the project just opened, with exactly those ``typed`` asked where there are some.

        A project that has none yet goes on with those that are shown.
        """
        store = self._session.store
        if store is None:
            return
        with self._session.told():
            stored = store.setting("phrases") or ""
            if typed:
                self._keep(asking(stored, parse_phrases(typed)))
            elif stored:
                self._show(parse_phrase_list(stored))

    def read_again(self) -> None:
        """Show what another program made of the project's phrases."""
        store = self._session.store
        if store is not None:
            with self._session.told():
                stored = store.setting("phrases")
                if stored is not None and stored != self.text:
                    self._show(parse_phrase_list(stored))

    # Wishes

    def add(self, typed: str) -> str | None:
        """Put typed phrases at the end, or enable those that are there already; how they are asked now.

        None, after a sentence, where they cannot be asked. A phrase typed without a class keeps the one that it has in
        the list or in the project.
        """
        new = self._read(typed)
        if new is None:
            return None
        items = {phrase.key: phrase for phrase in self.items}
        for phrase in new:
            known = items.get(phrase.key) or self._owned(phrase)
            named = phrase.class_name != phrase.text
            items[phrase.key] = phrase if known is None or named else replace(known, enabled=phrase.enabled)
        self._keep(tuple(items.values()))
        return format_phrase_list(items[phrase.key] for phrase in new if phrase.enabled)

    def edit(self, index: int, typed: str) -> None:
        """Put what was typed, which may be several phrases or none, in the place of one."""
        new = self._read(typed)
        if new is None:
            return
        enabled = self.items[index].enabled
        new = tuple(replace(phrase, enabled=enabled) for phrase in new)
        keys = {phrase.key for phrase in new}
        before = [phrase for phrase in self.items[:index] if phrase.key not in keys]
        after = [phrase for phrase in self.items[index + 1 :] if phrase.key not in keys]
        self._keep((*before, *new, *after))

    def move(self, index: int, place: int) -> None:
        """Put a phrase at another place of the list; they are asked in this order."""
        items = list(self.items)
        items.insert(min(max(place, 0), len(items) - 1), items.pop(index))
        self._keep(tuple(items))

    def enable(self, index: int, enabled: bool) -> None:
        """Ask for a phrase from now on, or leave it in the list without asking; its boxes stay."""
        self._put(index, replace(self.items[index], enabled=enabled))

    def map(self, index: int, class_name: str) -> None:
        """Let a phrase stand for a class from now on; candidates that it found go along."""
        self._put(index, replace(self.items[index], class_name=class_name))

    def remove(self, index: int) -> None:
        """Take a phrase from the list; its boxes stay."""
        self._keep((*self.items[:index], *self.items[index + 1 :]))

    def discard(self, index: int) -> None:
        """Take a phrase from the list, and its candidates from all images."""
        phrase = self.items[index]
        self.remove(index)
        self._session.discard_candidates(phrase)

    # Inside

    def _read(self, typed: str) -> tuple[Phrase, ...] | None:
        remark = remark_on(typed)
        if remark is not None and remark.refused:
            self._session.failed.emit(remark.sentence)
            return None
        return parse_phrase_list(typed)

    def _owned(self, phrase: Phrase) -> Phrase | None:
        """The phrase as the class has it that owns it."""
        for label in self._session.classes:
            for text in label.phrases:
                if phrase_key(text) == phrase.key:
                    return replace(phrase, class_name=label.name)
        return None

    def _put(self, index: int, phrase: Phrase) -> None:
        self._keep((*self.items[:index], phrase, *self.items[index + 1 :]))

    def _keep(self, items: tuple[Phrase, ...]) -> None:
        """Show the list and store it, with what it says about phrases that a class owns already."""
        if items == self.items:
            return
        self._show(items)
        store = self._session.store
        if store is None:
            return
        with self._session.told(), store.transaction():
            store.set_setting("phrases", self.text)
        for phrase in items:
            self._session.map_phrase(phrase)

    def _show(self, items: tuple[Phrase, ...]) -> None:
        self.items = items
        self.changed.emit(items)

    def _follow_names(self, classes: Sequence[LabelClass]) -> None:
        """A class was renamed: its phrases stand for the new name."""
        renamed = {
            self._names[label.index]: label.name
            for label in classes
            if self._names.get(label.index, label.name) != label.name
        }
        self._names = {label.index: label.name for label in classes}
        if renamed:
            self._keep(
                tuple(
                    replace(phrase, class_name=renamed.get(phrase.class_name, phrase.class_name))
                    for phrase in self.items
                )
            )
