"""Counted things: in the language of the window, and in plain English for the command line."""

from __future__ import annotations

from app.core.tongue import trn


def images(count: int) -> str:
    """ "1 image", "2 images"."""
    return trn("{count} image", "{count} images", count)


def in_images(count: int) -> str:
    """ "in 1 image", "in 2 images": a case of its own in some languages."""
    return trn("in {count} image", "in {count} images", count)


def boxes(count: int) -> str:
    """ "1 box", "2 boxes"."""
    return trn("{count} box", "{count} boxes", count)


def candidates(count: int) -> str:
    """ "1 candidate", "2 candidates"."""
    return trn("{count} candidate", "{count} candidates", count)


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
