"""Edits of classes as values: the classes concerned, as they are before and as they are after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.phrase_list import Phrase, phrase_key
from app.core.records import LabelClass, class_colour
from app.core.store_schema import StoreError
from app.core.tongue import tr

BeforeAndAfter = tuple[tuple[LabelClass, ...], tuple[LabelClass, ...]]


def new_class(classes: Sequence[LabelClass], name: str) -> LabelClass:
    """The class of this name that comes after ``classes``; the first nine get the keys 1 to 9. Raises StoreError."""
    index = len(classes)
    key = str(index + 1)
    free = index < 9 and all(other.key != key for other in classes)
    try:
        return LabelClass(index, name, class_colour(index), key if free else None)
    except ValueError as error:
        raise StoreError(
            tr(
                "There cannot be a class {name}: its name has to be words with single spaces between.",
                name=repr(name),
            )
        ) from error


def changed(classes: Sequence[LabelClass], wanted: LabelClass) -> BeforeAndAfter:
    """One of ``classes`` becomes ``wanted``, and no other class keeps its key; nothing where it is so already."""
    now = {label.index: label for label in classes}
    if wanted.key is not None:
        now |= {label.index: replace(label, key=None) for label in classes if label.key == wanted.key}
    now[wanted.index] = wanted
    return _difference(classes, list(now.values()))


def mapped(classes: Sequence[LabelClass], phrases: Sequence[Phrase]) -> BeforeAndAfter:
    """Each of ``phrases`` that a class owns goes to the class it stands for, which is made where it is new.

    Only such phrases: a class begins with the first result, see docs/window.md.
    """
    now = list(classes)
    for phrase in phrases:
        owners = [label.name for label in now if _owns(label, phrase)]
        if not owners or owners == [phrase.class_name]:
            continue
        if all(label.name != phrase.class_name for label in now):
            now.append(new_class(now, phrase.class_name))
        now = [_with_phrase(_without_phrase(label, phrase), phrase) for label in now]
    return _difference(classes, now)


def _owns(label: LabelClass, phrase: Phrase) -> bool:
    return phrase.key in map(phrase_key, label.phrases)


def _without_phrase(label: LabelClass, phrase: Phrase) -> LabelClass:
    if label.name == phrase.class_name:
        return label
    return replace(label, phrases=tuple(text for text in label.phrases if phrase_key(text) != phrase.key))


def _with_phrase(label: LabelClass, phrase: Phrase) -> LabelClass:
    if label.name != phrase.class_name or _owns(label, phrase):
        return label
    return replace(label, phrases=(*label.phrases, phrase.text))


def _difference(classes: Sequence[LabelClass], now: Sequence[LabelClass]) -> BeforeAndAfter:
    known = {label.index: label for label in classes}
    after = tuple(label for label in now if known.get(label.index) != label)
    return tuple(known[label.index] for label in after if label.index in known), after
