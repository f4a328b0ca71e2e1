"""What people type into the phrase field: phrases with their classes, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from unicodedata import normalize

from app.core.tongue import sentence_of, tr
from engine.errors import PhraseError

_SEPARATORS = re.compile(
    r"[,;\n\r\u2028\u2029，；、。]+"
    r"|\.(?=\s|$|[,;])"  # "cat. dog." as prompts are written for these models
    r"|(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})"  # "cat.dog", but neither "3.5" nor "U.S."
)
_WORDS = re.compile(r"\w+|[^\w\s]")
_OFF = "~"
"""Written before a phrase that stays in the list but is not asked for."""

LONG_WORDS = 16
"""From so many words on a phrase is likelier a sentence than the name of a thing."""

MOST_WORDS = 254
"""No prompt of the models holds more tokens, and a word is at least one."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What to look for, the name of the class it stands for, and whether it is asked for now."""

    text: str
    class_name: str
    enabled: bool = True

    @property
    def key(self) -> str:
        """What it has in common with every phrase that is the same to the models."""
        return phrase_key(self.text)

    def __str__(self) -> str:
        """As it is typed: "sedan=car", or "sedan" where the class has its name; a disabled one after "~"."""
        named = self.text if self.text == self.class_name else f"{self.text}={self.class_name}"
        return named if self.enabled else _OFF + named


@dataclass(frozen=True, slots=True)
class Remark:
    """What there is to say about a text while it is typed; ``refused``: it cannot be asked like this."""

    sentence: str
    refused: bool


def parse_phrase_list(text: str) -> tuple[Phrase, ...]:
    """Read "a red car=car, ~truck; bus" as phrases in the order typed, disabled ("~") ones included.

    Commas, semicolons, line ends and dots separate; "phrase=class" names the class, else the phrase is its own.
    Spaces around and doubled ones vanish; a phrase that the models read as an earlier one counts once. Raises
    PhraseError for a class without a phrase, a second "=", and a phrase given to two classes.
    """
    phrases: dict[str, Phrase] = {}
    for piece in _SEPARATORS.split(text):
        phrase = _phrase(piece)
        if phrase is None:
            continue
        # What is one phrase to the models can have one class only.
        known = phrases.setdefault(phrase.key, phrase)
        if known.class_name != phrase.class_name and "=" in piece:
            raise PhraseError(
                tr(
                    'The phrase "{phrase}" is given to two classes, "{first}" and "{second}"; '
                    "keep one of them.",
                    phrase=phrase.text,
                    first=known.class_name,
                    second=phrase.class_name,
                )
            )
    return tuple(phrases.values())


def parse_phrases(text: str) -> tuple[tuple[str, str], ...]:
    """The (phrase, class name) pairs to ask for: those of ``parse_phrase_list`` that are not disabled."""
    return tuple((phrase.text, phrase.class_name) for phrase in parse_phrase_list(text) if phrase.enabled)


def phrase_key(phrase: str) -> str:
    """What two phrases have in common that are one to the models: "Cat?" and "cat" (engine.phrases.clean_phrase)."""
    return " ".join(phrase.replace(".", " ").replace("?", " ").lower().split())


def format_phrases(pairs: Iterable[tuple[str, str]]) -> str:
    """The text that ``parse_phrases`` reads as ``pairs``."""
    return format_phrase_list(Phrase(phrase, class_name) for phrase, class_name in pairs)


def format_phrase_list(phrases: Iterable[Phrase]) -> str:
    """The text that ``parse_phrase_list`` reads as ``phrases``."""
    return ", ".join(map(str, phrases))


def asking(text: str, pairs: Iterable[tuple[str, str]]) -> tuple[Phrase, ...]:
    """The list that ``text`` holds with exactly these (phrase, class name) pairs enabled; new ones come last."""
    wanted = {phrase_key(phrase): Phrase(phrase, class_name) for phrase, class_name in pairs}
    known = [wanted.pop(phrase.key, replace(phrase, enabled=False)) for phrase in parse_phrase_list(text)]
    return (*known, *wanted.values())


def remark_on(text: str) -> Remark | None:
    """What to say about ``text`` while a person types it, None where all is well so far."""
    try:
        phrases = parse_phrase_list(text)
    except PhraseError as error:
        return Remark(sentence_of(error), refused=True)
    remarks = [remark for phrase in phrases if (remark := _remark_on_phrase(phrase)) is not None]
    if re.search(r"[,;，；、]\s*[,;，；、]", text) or re.match(r"\s*[,;，；、]", text):
        told = tr("There is an empty phrase between two separators; it is left out.")
        remarks.append(Remark(told, refused=False))
    return next((remark for remark in remarks if remark.refused), remarks[0] if remarks else None)


def _remark_on_phrase(phrase: Phrase) -> Remark | None:
    words, short = len(_WORDS.findall(phrase.text)), _short(phrase.text)
    if not any(letter.isalnum() for letter in phrase.text):
        return Remark(tr("“{phrase}” holds no letter or digit; type words.", phrase=short), refused=True)
    if words > MOST_WORDS:
        told = tr(
            "“{phrase}” has {words} words, more than the models read; shorten it.", phrase=short, words=words
        )
        return Remark(told, refused=True)
    if not any(letter.isascii() and letter.isalnum() for letter in normalize("NFD", phrase.text)):
        told = tr(
            "The published models know English: type “{phrase}” in English, and map it to a class of any name: "
            "cat={name}",
            phrase=short,
            name=_short(phrase.class_name),
        )
        return Remark(told, refused=False)
    if words >= LONG_WORDS:
        told = tr(
            "“{phrase}” is long: name one thing in a few words, and separate things by commas.", phrase=short
        )
        return Remark(told, refused=False)
    return None


def _short(phrase: str) -> str:
    return phrase if len(phrase) <= 32 else f"{phrase[:32]}…"


def _phrase(piece: str) -> Phrase | None:
    piece = piece.strip()
    enabled = not piece.startswith(_OFF)
    typed, equals, named = piece.removeprefix(_OFF).partition("=")
    text, class_name = " ".join(typed.split()).rstrip(" ."), " ".join(named.split())
    if "=" in class_name:
        raise PhraseError(tr('"{piece}" has more than one "="; write it as phrase=class.', piece=piece))
    if text:
        return Phrase(text, class_name or text, enabled)
    if equals:
        raise PhraseError(tr('"{piece}" has no phrase before "="; write it as phrase=class.', piece=piece))
    return None
