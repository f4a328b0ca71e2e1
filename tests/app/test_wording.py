"""Counted words in the sentences of the commands."""

from __future__ import annotations

import pytest

from app.core.wording import agreeing, counted
from app.headless.evaluation_report import as_text
from engine.evaluation import ClassFigures, Figures


@pytest.mark.parametrize(
    ("count", "thing", "words"),
    [
        (0, "image", "0 images"),
        (1, "image", "1 image"),
        (2, "image", "2 images"),
        (1, "box", "1 box"),
        (3, "box", "3 boxes"),
        (2, "class", "2 classes"),
    ],
)
def test_one_thing_is_counted_otherwise_than_none_or_several(count: int, thing: str, words: str) -> None:
    assert counted(count, thing) == words


def test_a_verb_goes_with_the_number() -> None:
    assert [agreeing(count, "was", "were") for count in (0, 1, 2)] == ["were", "was", "were"]


def test_the_report_of_an_evaluation_counts_one_as_one() -> None:
    classes = (ClassFigures(1, "cat", 1, 0.5, 0.5), ClassFigures(2, "dog", 0, None, None))
    report = as_text(Figures({"AP": 0.5}, classes), evaluated=1, listed=1, boxes=1)
    assert "1 class has no box in these images and does not count." in report
    assert "1 image, 1 box" in report.splitlines()
    assert "1 of 3 images, 2 boxes" in as_text(Figures({"AP": 0.5}, classes), 1, 3, 2)
