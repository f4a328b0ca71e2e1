"""Finding a text by some of its letters: "dal" finds "Detect all", and finds it before "Add a label"."""

from __future__ import annotations

_START, _NEXT, _INSIDE, _GAP = 8, 5, 1, 0.2


def match(typed: str, text: str) -> float | None:
    """How well ``text`` fits what is typed, higher is better; None where a letter is missing or out of order.

    Every word typed is looked for by itself, so that their order plays no part. Beginnings of words and letters
    that follow one another count most.
    """
    total = 0.0
    for word in typed.casefold().split():
        found = _word(word, text.casefold())
        if found is None:
            return None
        total += found
    return total - 0.01 * len(text)


def _word(word: str, text: str) -> float | None:
    """The best of all places to begin at: letters are then taken as they come."""
    scores = [
        score
        for start in range(len(text))
        if text[start] == word[0] and (score := _from(word, text, start)) is not None
    ]
    return max(scores, default=None)


def _from(word: str, text: str, start: int) -> float | None:
    score, at = 0.0, start
    for place, letter in enumerate(word):
        found = text.find(letter, at)
        if found < 0:
            return None
        if place:
            # The beginning of a later word is what a person abbreviates by, so it is looked for first.
            begins = _next_beginning(text, letter, at)
            found = begins if begins is not None and found != at else found
            score += _NEXT if found == at else -_GAP * (found - at)
        score += _START if _begins(text, found) else _INSIDE
        at = found + 1
    return score


def _next_beginning(text: str, letter: str, at: int) -> int | None:
    return next((i for i in range(at, len(text)) if text[i] == letter and _begins(text, i)), None)


def _begins(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()
