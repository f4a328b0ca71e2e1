"""Phrases for drawn objects: what is there, what is not, and never two phrases for one object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.training.scenes import COLOURS, FILLS, DrawnObject
from engine.training.shapes import SHAPES

SIZE_WORDS = ("small", "big")
FILL_WORDS = tuple(fill for fill in FILLS if fill != "solid")
# How often a phrase names which attributes; the shape alone and colour with shape are what people type most.
_KINDS: dict[tuple[str, ...], float] = {
    ("shape",): 0.26,
    ("colour", "shape"): 0.34,
    ("colour",): 0.10,
    ("size", "shape"): 0.08,
    ("fill", "shape"): 0.10,
    ("size", "colour", "shape"): 0.05,
    ("fill", "colour", "shape"): 0.05,
    ("size",): 0.02,
}
_KIND_NAMES = list(_KINDS)
_KIND_ODDS = np.array(list(_KINDS.values()))
_VALUES: dict[str, tuple[str, ...]] = {
    "size": SIZE_WORDS,
    "fill": FILL_WORDS,
    "colour": tuple(COLOURS),
    "shape": SHAPES,
}


@dataclass(frozen=True)
class Wanted:
    """The attributes that a phrase names; None where it names none."""

    size: str | None = None
    fill: str | None = None
    colour: str | None = None
    shape: str | None = None

    def fits(self, drawn: DrawnObject) -> bool:
        """Whether the phrase is true of the object."""
        return (
            self.size in (None, drawn.size)
            and self.fill in (None, drawn.fill)
            and self.colour in (None, drawn.colour)
            and self.shape in (None, drawn.shape)
        )

    def text(self) -> str:
        """The phrase: its words in the order of English, and "shape" as the noun where it names none."""
        adjectives = [word for word in (self.size, self.fill, self.colour) if word]
        return " ".join([*adjectives, self.shape or "shape"])


@dataclass(frozen=True)
class SceneQuestion:
    """What is asked of a scene: phrases, and for each object the index of its one phrase, or -1."""

    phrases: tuple[str, ...]
    answers: tuple[int, ...]


def ask(
    rng: np.random.Generator, objects: Sequence[DrawnObject], most: int = 9, silent: float = 0.05
) -> SceneQuestion:
    """A question about ``objects`` with true and untrue phrases in random order, at most ``most`` of them.

    silent: how often no phrase is true.
    """
    positives: list[Wanted] = []
    claimed: set[int] = set()
    wanted = int(rng.integers(2, 7)) if rng.random() < 1 - silent else 0
    for _ in range(wanted * 4):
        if len(positives) == wanted:
            break
        phrase = _describe(rng, objects[int(rng.integers(len(objects)))])
        matched = {i for i, drawn in enumerate(objects) if phrase is not None and phrase.fits(drawn)}
        if phrase is not None and matched and not matched & claimed:
            positives.append(phrase)
            claimed |= matched
    negatives = _negatives(rng, objects, int(rng.integers(1, max(2, most - len(positives)))))
    chosen = [*positives, *(n for n in negatives if n not in positives)] or [Wanted(shape=objects[0].shape)]
    chosen = [chosen[int(i)] for i in rng.permutation(len(chosen))]
    answers = tuple(next((k for k, phrase in enumerate(chosen) if phrase.fits(o)), -1) for o in objects)
    return SceneQuestion(tuple(phrase.text() for phrase in chosen), answers)


def ask_pointedly(rng: np.random.Generator, objects: Sequence[DrawnObject]) -> SceneQuestion:
    """A short question, as people type it: one to three phrases that describe an object, most of them but for a word.

    Among many phrases the best is enough; alone, each must be right or wrong by itself.
    """
    chosen: list[Wanted] = []
    claimed: set[int] = set()
    for _ in range(int(rng.integers(1, 4))):
        drawn = objects[int(rng.integers(len(objects)))]
        words = {"colour": drawn.colour, "shape": drawn.shape}
        if drawn.size in SIZE_WORDS and rng.random() < 0.7:
            words["size"] = drawn.size
        if rng.random() < 0.6:
            # Sizes are the hardest to tell, and the rarest in other questions.
            kind = "size" if "size" in words and rng.random() < 0.6 else str(rng.choice(["colour", "shape"]))
            words[kind] = str(rng.choice([word for word in _VALUES[kind] if word != words[kind]]))
        phrase = Wanted(**words)
        matched = {index for index, other in enumerate(objects) if phrase.fits(other)}
        if not matched & claimed and phrase not in chosen:
            chosen.append(phrase)
            claimed |= matched
    answers = tuple(next((k for k, phrase in enumerate(chosen) if phrase.fits(o)), -1) for o in objects)
    return SceneQuestion(tuple(phrase.text() for phrase in chosen), answers)


def ask_sizes(rng: np.random.Generator, objects: Sequence[DrawnObject]) -> SceneQuestion:
    """One or two phrases that say whether something is small or big, half of them wrong in nothing but that; another
    question where nothing is small or big."""
    sized = [drawn for drawn in objects if drawn.size in SIZE_WORDS]
    if not sized:
        return ask_pointedly(rng, objects)
    chosen: list[Wanted] = []
    for place in rng.permutation(len(sized))[: int(rng.integers(1, 3))]:
        drawn = sized[int(place)]
        size = drawn.size if rng.random() < 0.5 else next(word for word in SIZE_WORDS if word != drawn.size)
        phrase = Wanted(size=size, colour=drawn.colour, shape=drawn.shape)
        if phrase not in chosen:
            chosen.append(phrase)
    # No object fits two of them: phrases that name size, colour and shape exclude each other.
    answers = tuple(next((k for k, phrase in enumerate(chosen) if phrase.fits(o)), -1) for o in objects)
    return SceneQuestion(tuple(phrase.text() for phrase in chosen), answers)


def _describe(rng: np.random.Generator, drawn: DrawnObject) -> Wanted | None:
    """A random true phrase of the object, or None where the chosen kind has no word for it."""
    kind = _KIND_NAMES[int(rng.choice(len(_KIND_NAMES), p=_KIND_ODDS))]
    words = {name: getattr(drawn, name) for name in kind}
    if any(word not in _VALUES[name] for name, word in words.items()):
        return None
    return Wanted(**words)


def _negatives(rng: np.random.Generator, objects: Sequence[DrawnObject], count: int) -> list[Wanted]:
    """Up to ``count`` phrases true of no object; most are one word away from a true one."""
    found: list[Wanted] = []
    for _ in range(count * 3):
        if len(found) == count:
            break
        near = _describe(rng, objects[int(rng.integers(len(objects)))])
        if near is None:
            continue
        words = {name: getattr(near, name) for name in _VALUES if getattr(near, name)}
        swapped = list(words) if rng.random() < 0.25 else [str(rng.choice(list(words)))]
        for name in swapped:
            words[name] = str(rng.choice(_VALUES[name]))
        phrase = Wanted(**words)
        if phrase not in found and not any(phrase.fits(drawn) for drawn in objects):
            found.append(phrase)
    return found


def untrue_phrases(rng: np.random.Generator, count: int) -> list[str]:
    """Up to ``count`` phrases of the drawn world that are plainly untrue of photographs."""
    shapes = [shape for shape in SHAPES if shape not in ("circle", "ring")]
    found: list[str] = []
    for _ in range(count):
        wanted = Wanted(shape=str(rng.choice(shapes)))
        if rng.random() < 0.7:
            wanted = Wanted(shape=wanted.shape, colour=str(rng.choice(list(COLOURS))))
        if wanted.text() not in found:
            found.append(wanted.text())
    return found


def decorate(rng: np.random.Generator, phrase: str) -> str:
    """The phrase as people vary it: now and then with an article or as a plural."""
    draw = rng.random()
    if draw < 0.06:
        return f"a {phrase}"
    if draw < 0.10:
        return f"the {phrase}"
    if draw < 0.15:
        return phrase + ("es" if phrase.endswith(("s", "x")) else "s")
    return phrase
