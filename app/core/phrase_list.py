"""What people type into the phrase field, as pairs of phrase and class."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.errors import PhraseError

_SEPARATORS = re.compile(r"[,;\n\r]+")


def parse_phrases(text: str) -> tuple[tuple[str, str], ...]:
    """Read "a red car=car, truck; bus" as (phrase, class name) pairs in the order typed.

    Commas, semicolons and line ends separate; "phrase=class" names the class, else the phrase is its own.
    Spaces around and doubled ones vanish, so does a full stop at the end; a phrase that the models read as an
    earlier one counts once. Raises PhraseError for a class without a phrase, a second "=", and a phrase given to
    two classes.
    """
    pairs: dict[str, tuple[str, str]] = {}
    for piece in _SEPARATORS.split(text):
        pair = _pair(piece)
        if pair is None:
            continue
        # What is one phrase to the models can have one class only.
        known = pairs.setdefault(phrase_key(pair[0]), pair)
        if known[1] != pair[1] and "=" in piece:
            raise PhraseError(
                f'The phrase "{pair[0]}" is given to two classes, "{known[1]}" and "{pair[1]}"; '
                "keep one of them."
            )
    return tuple(pairs.values())


def phrase_key(phrase: str) -> str:
    """What two phrases have in common that are one to the models: "Cat?" and "cat" (engine.phrases.clean_phrase)."""
    return " ".join(phrase.replace(".", " ").replace("?", " ").lower().split())


def format_phrases(pairs: Iterable[tuple[str, str]]) -> str:
    """The text that ``parse_phrases`` reads as ``pairs``."""
    return ", ".join(
        phrase if phrase == class_name else f"{phrase}={class_name}" for phrase, class_name in pairs
    )


def _pair(piece: str) -> tuple[str, str] | None:
    typed, equals, named = piece.partition("=")
    phrase, class_name = " ".join(typed.split()).rstrip(" ."), " ".join(named.split())
    if "=" in class_name:
        raise PhraseError(f'"{piece.strip()}" has more than one "="; write it as phrase=class.')
    if phrase:
        return phrase, class_name or phrase
    if equals:
        raise PhraseError(f'"{piece.strip()}" has no phrase before "="; write it as phrase=class.')
    return None
