"""The classes of a project and the phrases they own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core import store_boxes
from app.core.class_edits import new_class
from app.core.phrase_list import Phrase, format_phrase_list, parse_phrase_list, phrase_key
from app.core.records import LabelClass
from app.core.store_database import Database
from app.core.store_schema import StoreError
from app.core.thresholds import Thresholds
from app.core.tongue import tr
from engine.errors import PhraseError


class ClassTable(Database):
    """The part of a store that knows classes; an index is given anew only where the adding of its class was undone."""

    def classes(self) -> tuple[LabelClass, ...]:
        """All classes in export order: the class at position i has index i."""
        phrases: dict[int, list[str]] = {}
        for index, phrase in self._rows(
            "SELECT class_index, phrase FROM phrase ORDER BY class_index, position"
        ):
            phrases.setdefault(index, []).append(phrase)
        rows = self._rows("SELECT class_index, name, colour, key, threshold FROM class ORDER BY class_index")
        return tuple(
            LabelClass(index, name, colour, key, tuple(phrases.get(index, ())), threshold)
            for index, name, colour, key, threshold in rows
        )

    def class_named(self, name: str) -> LabelClass | None:
        """The class of exactly this name."""
        return next((known for known in self.classes() if known.name == name), None)

    def ensure_class(self, name: str, phrases: Iterable[str] = ()) -> LabelClass:
        """The class of this name, made at the end where it is new, which owns ``phrases`` from now on.

        A phrase that another class had leaves it. The first nine classes get the keys 1 to 9.
        """
        name = " ".join(name.split())
        with self.transaction():
            known = self.class_named(name)
            if known is None:
                known = new_class(self.classes(), name)
                self._insert(known)
            return self._give(known, phrases)

    def replace_classes(self, before: Sequence[LabelClass], after: Sequence[LabelClass]) -> None:
        """One edit: classes of ``before`` become those of ``after`` (same index: changed; else removed or added).

        What is the same in both stays as it is stored. The candidates of a phrase go with it to the class that owns it
        from now on; what a person accepted stays. Swapped, the arguments undo it. Raises StoreError where what would
        be changed is not stored so any more, where a name is taken, and where a class cannot go, since boxes or later
        classes need it.
        """
        old = {label.index: label for label in before}
        new = {label.index: label for label in after}
        with self.transaction():
            # All are looked at before one is written: a key that goes to another class leaves the one that had it.
            changed = {index: self._as_changed(old[index], new[index]) for index in old.keys() & new.keys()}
            for index, label in sorted(new.items()):
                if index in changed:
                    self._write(changed[index])
                    self._change_phrases(changed[index], old[index].phrases, label.phrases)
                else:
                    self._add(label)
            # Last, when their phrases and candidates are with those that take them back.
            for index in sorted(old.keys() - new.keys(), reverse=True):
                self._remove(old[index])

    def replace_phrases(self, before: Sequence[Phrase], after: Sequence[Phrase]) -> None:
        """One edit of the list of phrases. Raises StoreError where another list is stored than ``before``."""
        with self.transaction():
            stored = self.setting("phrases")
            if stored not in (None, format_phrase_list(before)) and _read(stored or "") != tuple(before):
                raise StoreError(
                    tr("The phrases were changed elsewhere meanwhile; look again and repeat the edit.")
                )
            self.set_setting("phrases", format_phrase_list(after))

    def thresholds(self) -> Thresholds:
        """The scores from which this project shows and exports candidates."""
        rows = self._rows("SELECT class_index, threshold FROM class WHERE threshold IS NOT NULL")
        return Thresholds(self.threshold(), dict(rows))

    def set_class_threshold(self, index: int, threshold: float | None) -> None:
        """Store the score from which the candidates of a class count; None for the project's."""
        with self.transaction():
            self._connection.execute(
                "UPDATE class SET threshold = ? WHERE class_index = ?", (threshold, index)
            )

    # Inside

    def _remove(self, label: LabelClass) -> None:
        classes = self.classes()
        if self._stored(label).name != label.name:
            raise _changed_elsewhere()
        if label.index < len(classes) - 1:
            raise StoreError(
                tr(
                    "The class {name} cannot go: classes that came later keep their places in exports.",
                    name=label.name,
                )
            )
        for table in ("box", "rejected_box"):
            if self._rows(f"SELECT 1 FROM {table} WHERE class_index = ? LIMIT 1", (label.index,)):
                raise StoreError(tr("The class {name} cannot go: boxes have it.", name=label.name))
        self._write_phrases(replace(label, phrases=()))
        self._connection.execute("DELETE FROM class WHERE class_index = ?", (label.index,))

    def _add(self, label: LabelClass) -> None:
        if label.index != len(self.classes()):
            raise _changed_elsewhere()
        self._check_name(label)
        self._insert(replace(label, phrases=()))
        self._hand_over(label, label.phrases)

    def _as_changed(self, old: LabelClass, new: LabelClass) -> LabelClass:
        """The class as it is stored, with what differs between ``old`` and ``new``, but for its phrases."""
        stored = self._stored(old)
        changed = {field: getattr(new, field) for field in _OWN if getattr(old, field) != getattr(new, field)}
        if any(getattr(stored, field) != getattr(old, field) for field in changed):
            raise _changed_elsewhere()
        return replace(stored, **changed)

    def _write(self, label: LabelClass) -> None:
        self._check_name(label)
        self._connection.execute("UPDATE class SET key = NULL WHERE key = ?", (label.key,))
        self._connection.execute(
            "UPDATE class SET name = ?, colour = ?, key = ?, threshold = ? WHERE class_index = ?",
            (label.name, label.colour, label.key, label.threshold, label.index),
        )

    def _change_phrases(self, stored: LabelClass, before: Sequence[str], after: Sequence[str]) -> None:
        """Take from a class the phrases that left it, and give it those that came; others may have come since."""
        if before == after:
            return
        gained = [phrase for phrase in after if phrase not in before]
        if stored.phrases == before:
            self._write_phrases(replace(stored, phrases=tuple(after)))
        else:
            lost = set(before) - set(after)
            stored = replace(stored, phrases=tuple(text for text in stored.phrases if text not in lost))
            self._write_phrases(stored)
        self._hand_over(stored, gained)

    def _hand_over(self, owner: LabelClass, phrases: Sequence[str]) -> None:
        """Give phrases to a class, and their candidates with them."""
        if phrases:
            self._give(self._stored(owner), phrases)
            for phrase in phrases:
                store_boxes.move_candidates(self._connection, phrase, owner.index)

    def _give(self, owner: LabelClass, phrases: Iterable[str]) -> LabelClass:
        """The class with these phrases too, which leave every other class."""
        wanted: dict[str, str] = {}
        for phrase in phrases:
            wanted.setdefault(phrase_key(phrase), phrase)
        for other in self.classes():
            if other.index != owner.index:
                kept = [phrase for phrase in other.phrases if phrase_key(phrase) not in wanted]
                self._write_where_other(other, kept)
        owned = {phrase_key(phrase) for phrase in owner.phrases}
        new = [phrase for key, phrase in wanted.items() if key not in owned]
        return self._write_where_other(owner, [*owner.phrases, *new])

    def _write_where_other(self, owner: LabelClass, phrases: Sequence[str]) -> LabelClass:
        changed = replace(owner, phrases=tuple(phrases))
        if changed != owner:
            self._write_phrases(changed)
        return changed

    def _stored(self, label: LabelClass) -> LabelClass:
        """The class as it is stored. Raises StoreError where it is gone."""
        known = next((known for known in self.classes() if known.index == label.index), None)
        if known is None:
            raise _changed_elsewhere()
        return known

    def _check_name(self, label: LabelClass) -> None:
        known = self.class_named(label.name)
        if known is not None and known.index != label.index:
            raise StoreError(
                tr('There is already a class named "{name}"; choose another name.', name=label.name)
            )

    def _insert(self, label: LabelClass) -> None:
        self._connection.execute(
            "INSERT INTO class (class_index, name, colour, key, threshold) VALUES (?, ?, ?, ?, ?)",
            (label.index, label.name, label.colour, label.key, label.threshold),
        )

    def _write_phrases(self, owner: LabelClass) -> None:
        self._connection.execute("DELETE FROM phrase WHERE class_index = ?", (owner.index,))
        self._connection.executemany(
            "INSERT INTO phrase VALUES (?, ?, ?)",
            [(owner.index, position, phrase) for position, phrase in enumerate(owner.phrases)],
        )


_OWN = ("name", "colour", "key", "threshold")


def _changed_elsewhere() -> StoreError:
    return StoreError(
        tr("The classes of this project were changed elsewhere meanwhile; look again and repeat the edit.")
    )


def _read(text: str) -> tuple[Phrase, ...]:
    """The phrases of a stored list; none where it holds what nobody can have typed."""
    try:
        return parse_phrase_list(text)
    except PhraseError:
        return ()
