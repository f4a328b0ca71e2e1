"""The list of phrases beside the phrase field: what is looked for, in which order, and which class each stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.phrase_list import (
    Phrase,
    asking,
    format_phrase_list,
    parse_phrase_list,
    parse_phrases,
    phrase_key,
    remark_on,
)
from app.core.tongue import mark, tr, trn
from app.session import Session


class Phrases:
    """Changes the list as a person wishes, and keeps it in the project, where `phrasebox label` finds it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def items(self) -> tuple[Phrase, ...]:
        """The list as it is shown."""
        return self._session.phrases

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
            self._session.show_phrases(parse_phrase_list(text))

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
                wanted = asking(stored, parse_phrases(typed))
                with store.transaction():
                    store.set_setting("phrases", format_phrase_list(wanted))
                self._session.show_phrases(wanted)
            elif stored:
                self._session.show_phrases(parse_phrase_list(stored))

    def read_again(self) -> None:
        """Show what another program made of the project's phrases."""
        store = self._session.store
        if store is not None:
            with self._session.told():
                stored = store.setting("phrases")
                if stored is not None and stored != self.text:
                    self._session.show_phrases(parse_phrase_list(stored))

    # Wishes

    def add(self, typed: str) -> str | None:
        """Put typed phrases at the end, or enable those that are there already; how they are asked now.

        None, after a sentence, where they cannot be asked. A phrase typed without a class keeps the one that it has in
        the list or in the project.
        """
        new = self._read(typed)
        if new is None:
            return None
        self.read_again()
        items = {phrase.key: phrase for phrase in self.items}
        for phrase in new:
            known = items.get(phrase.key) or self._owned(phrase)
            named = phrase.class_name != phrase.text
            items[phrase.key] = phrase if known is None or named else replace(known, enabled=phrase.enabled)
        wanted = tuple(items.values())
        self._session.set_phrases(wanted, self._added(new))
        if self.items != wanted:
            return None
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
        what = tr("edit phrase {phrase}", phrase=self.items[index].text)
        self._session.set_phrases((*before, *new, *after), what)

    def move(self, index: int, place: int) -> None:
        """Put a phrase at another place of the list; they are asked in this order."""
        items = list(self.items)
        items.insert(min(max(place, 0), len(items) - 1), items.pop(index))
        what = tr("move phrase {phrase}", phrase=self.items[index].text)
        self._session.set_phrases(tuple(items), what)

    def enable(self, index: int, enabled: bool) -> None:
        """Ask for a phrase from now on, or leave it in the list without asking; its boxes stay."""
        said = mark("enable phrase {phrase}") if enabled else mark("disable phrase {phrase}")
        what = tr(said, phrase=self.items[index].text)
        self._put(index, replace(self.items[index], enabled=enabled), what)

    def map(self, index: int, class_name: str) -> None:
        """Let a phrase stand for a class from now on; candidates that it found go along."""
        phrase = self.items[index]
        what = tr("map phrase {phrase} to class {name}", phrase=phrase.text, name=class_name)
        self._put(index, replace(phrase, class_name=class_name), what)

    def remove(self, index: int) -> None:
        """Take a phrase from the list; its boxes stay."""
        what = tr("remove phrase {phrase}", phrase=self.items[index].text)
        self._session.set_phrases((*self.items[:index], *self.items[index + 1 :]), what)

    def discard(self, index: int) -> None:
        """Take a phrase from the list, and its candidates from all images."""
        self._session.discard_phrase(self.items[index])

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

    def _put(self, index: int, phrase: Phrase, what: str) -> None:
        self._session.set_phrases((*self.items[:index], phrase, *self.items[index + 1 :]), what)

    def _added(self, new: Sequence[Phrase]) -> str:
        """What adding these does, in words: one that is there already is enabled or mapped by it."""
        if len(new) != 1:
            return trn("add {count} phrase", "add {count} phrases", len(new))
        (phrase,) = new
        if phrase.key not in {known.key for known in self.items}:
            return tr("add phrase {phrase}", phrase=phrase.text)
        return tr("edit phrase {phrase}", phrase=phrase.text)
