"""Counted words: one image, two images."""

from __future__ import annotations


def counted(count: int, thing: str, things: str | None = None) -> str:
    """ "1 box", "2 boxes"; ``things`` where the plural is made in no regular way."""
    if count == 1:
        return f"1 {thing}"
    if things is None:
        things = f"{thing}es" if thing.endswith(("s", "x", "ch", "sh")) else f"{thing}s"
    return f"{count} {things}"


def agreeing(count: int, one: str, many: str) -> str:
    """The words that go with so many things: "was" with one, "were" with none or several."""
    return one if count == 1 else many
