"""What the engine tells is English, and can still be said otherwise: it keeps its template and its fields."""

import copy
import pickle
from pathlib import Path

import pytest

from engine.errors import CheckpointError, PhraseError, UserError
from engine.sentences import Sentence, joined


def test_an_error_reads_as_its_filled_english_sentence() -> None:
    error = CheckpointError("{path} is empty: get the file again.", path=Path("a/b.pth"))
    assert f"{error}" == f"{Path('a/b.pth')} is empty: get the file again."
    assert str(error) == error.args[0]


def test_the_text_of_an_error_knows_its_template_and_its_fields() -> None:
    told = str(PhraseError("“{phrase}” makes {length} tokens.", phrase="a cat", length=300))
    assert isinstance(told, Sentence)
    assert told.template == "“{phrase}” makes {length} tokens."
    assert told.fields == {"phrase": "a cat", "length": 300}


def test_braces_of_a_sentence_without_fields_and_of_a_field_stay() -> None:
    assert str(UserError("{x} stays")) == "{x} stays"
    assert str(UserError("The folder {name} is gone.", name="{y}")) == "The folder {y} is gone."


@pytest.mark.parametrize(("count", "told"), [(1, "one image at a time"), (2, "2 images at a time")])
def test_a_counted_sentence_takes_the_form_of_its_number(count: int, told: str) -> None:
    assert Sentence.counted("one image at a time", "{count} images at a time", count) == told


def test_numbers_are_written_as_their_place_says() -> None:
    assert Sentence("{size:.1f} GB of {all:,}", size=1.44, all=1200) == "1.4 GB of 1,200"


def test_an_error_inside_another_is_a_sentence_still() -> None:
    inner = CheckpointError("it has no tensor that stands for {name}", name="a.b")
    outer = str(CheckpointError("{path} holds no whole model: {error}.", path="m.pth", error=inner))
    assert outer == "m.pth holds no whole model: it has no tensor that stands for a.b."
    assert isinstance(outer, Sentence)
    assert isinstance(outer.fields["error"], Sentence)


def test_joined_sentences_are_each_a_sentence_still() -> None:
    told = joined("; ", [Sentence("{name} is missing", name="a"), "and more"])
    assert told == "a is missing; and more"
    assert isinstance(told.fields["part0"], Sentence)


def test_an_error_keeps_all_of_it_on_the_way_to_another_process() -> None:
    for error in (
        UserError("{path} is empty.", path="a", error=UserError("{x}", x=1)),
        UserError(Sentence.counted("{count} thing", "{count} things", 1)),
    ):
        for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            told, before = str(again), str(error)
            assert isinstance(told, Sentence)
            assert isinstance(before, Sentence)
            assert (told, told.template, told.one, told.fields) == (
                before,
                before.template,
                before.one,
                before.fields,
            )
