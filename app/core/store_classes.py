"""The classes of a project and the phrases they own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.core import store_boxes
from app.core.phrase_list import phrase_key
from app.core.records import LabelClass, class_colour
from app.core.store_database import Database
from app.core.store_schema import StoreError
from app.core.thresholds import Thresholds
from app.core.tongue import tr


class ClassTable(Database):
    """The part of a store that knows classes; an index is never given to another class."""

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
            classes = self.classes()
            known = next((other for other in classes if other.name == name), None)
            if known is None:
                index = len(classes)
                key = str(index + 1)
                free = index < 9 and all(other.key != key for other in classes)
                known = self._made_class(index, name, key if free else None)
            wanted: dict[str, str] = {}
            for phrase in phrases:
                wanted.setdefault(phrase_key(phrase), phrase)
            for other in classes:
                if other.index != known.index:
                    self._give(
                        other, [phrase for phrase in other.phrases if phrase_key(phrase) not in wanted]
                    )
            owned = {phrase_key(phrase) for phrase in known.phrases}
            new = [phrase for key, phrase in wanted.items() if key not in owned]
            return self._give(known, [*known.phrases, *new])

    def _give(self, owner: LabelClass, phrases: Iterable[str]) -> LabelClass:
        """The class with exactly these phrases, stored where they are others than before."""
        changed = replace(owner, phrases=tuple(phrases))
        if changed != owner:
            self._write_phrases(changed)
        return changed

    def _made_class(self, index: int, name: str, key: str | None) -> LabelClass:
        try:
            made = LabelClass(index, name, class_colour(index), key)
        except ValueError as error:
            raise StoreError(
                tr(
                    "There cannot be a class {name}: its name has to be words with single spaces between.",
                    name=repr(name),
                )
            ) from error
        self._connection.execute(
            "INSERT INTO class (class_index, name, colour, key) VALUES (?, ?, ?, ?)",
            (index, name, made.colour, key),
        )
        return made

    def update_class(self, changed: LabelClass) -> None:
        """Store another name, colour, key, threshold or phrases of a class; its key is taken from any other class."""
        with self.transaction():
            known = self.class_named(changed.name)
            if known is not None and known.index != changed.index:
                raise StoreError(
                    tr('There is already a class named "{name}"; choose another name.', name=changed.name)
                )
            self._connection.execute("UPDATE class SET key = NULL WHERE key = ?", (changed.key,))
            cursor = self._connection.execute(
                "UPDATE class SET name = ?, colour = ?, key = ?, threshold = ? WHERE class_index = ?",
                (changed.name, changed.colour, changed.key, changed.threshold, changed.index),
            )
            if cursor.rowcount == 0:
                raise StoreError(tr("The project has no class with index {index}.", index=changed.index))
            self._write_phrases(changed)

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

    def map_phrase(self, phrase: str, class_name: str) -> LabelClass:
        """Give a phrase to a class, made where it is new; its candidates go along, what a person accepted stays."""
        with self.transaction():
            owner = self.ensure_class(class_name, (phrase,))
            store_boxes.move_candidates(self._connection, phrase, owner.index)
            return owner

    def _write_phrases(self, owner: LabelClass) -> None:
        self._connection.execute("DELETE FROM phrase WHERE class_index = ?", (owner.index,))
        self._connection.executemany(
            "INSERT INTO phrase VALUES (?, ?, ?)",
            [(owner.index, position, phrase) for position, phrase in enumerate(owner.phrases)],
        )
