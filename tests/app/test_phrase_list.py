"""The phrase field understands how annotators type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.phrase_list import (
    LONG_WORDS,
    MOST_WORDS,
    Phrase,
    asking,
    format_phrase_list,
    format_phrases,
    parse_phrase_list,
    parse_phrases,
    phrase_key,
    remark_on,
)
from engine.errors import PhraseError
from engine.phrases import clean_phrase

words = st.text("abcdefgh xyz-'ä", min_size=1, max_size=12).filter(str.strip)


def test_commas_semicolons_and_lines_separate_and_equals_names_the_class() -> None:
    assert parse_phrases("a red car=car, truck; bus\nsedan = car") == (
        ("a red car", "car"),
        ("truck", "truck"),
        ("bus", "bus"),
        ("sedan", "car"),
    )


def test_stray_spaces_empty_pieces_and_full_stops_vanish() -> None:
    assert parse_phrases("  a   cat .,, ;\r\n dog. ") == (("a cat", "a cat"), ("dog", "dog"))


def test_nothing_typed_gives_nothing() -> None:
    assert parse_phrases(" ,;\n") == ()


def test_a_phrase_typed_twice_counts_once() -> None:
    assert parse_phrases("cat, Cat, cat=cat") == (("cat", "cat"),)


def test_what_the_models_read_as_one_phrase_is_one_with_one_class() -> None:
    assert parse_phrases("cat, Cat?, c.a.t, C a t") == (("cat", "cat"), ("c.a.t", "c.a.t"))
    with pytest.raises(PhraseError, match="two classes"):
        parse_phrases("cat=animal, cat?=pet")


@pytest.mark.parametrize(
    "phrase", ["A  Red Car?", "st. bernard dog", "weiß", "İstanbul", "what?ever .", "Ä.b"]
)
def test_phrases_are_compared_as_the_engine_cleans_them(phrase: str) -> None:
    assert phrase_key(phrase) == clean_phrase(phrase)


def test_an_unfinished_class_is_the_phrase_itself() -> None:
    assert parse_phrases("cat=") == (("cat", "cat"),)


@pytest.mark.parametrize("text", ["=car", "a=b=c", "cat=animal, Cat=pet", "cat, cat=animal"])
def test_what_cannot_be_meant_is_answered_with_a_sentence(text: str) -> None:
    with pytest.raises(PhraseError, match=r"\.$"):
        parse_phrases(text)


@given(st.dictionaries(words.map(lambda t: " ".join(t.split())), words.map(lambda t: " ".join(t.split()))))
def test_written_phrases_read_back_the_same(pairs: dict[str, str]) -> None:
    unique = {phrase.casefold(): (phrase, name) for phrase, name in pairs.items()}
    assert parse_phrases(format_phrases(unique.values())) == tuple(unique.values())


@pytest.mark.parametrize(
    "text", ["a cat. a dog.", "a cat . a dog .", "a cat.,a dog", "a cat；a dog", "a cat、a dog。"]
)
def test_dots_and_wide_signs_separate_too(text: str) -> None:
    assert [phrase for phrase, _ in parse_phrases(text)] == ["a cat", "a dog"]


def test_a_dot_inside_a_word_or_number_separates_only_whole_words() -> None:
    assert [phrase for phrase, _ in parse_phrases("cat.dog, 3.5 inch disk, U.S. flag")] == [
        "cat", "dog", "3.5 inch disk", "U.S", "flag",
    ]  # fmt: skip


def test_a_disabled_phrase_stays_in_the_list_and_is_not_asked() -> None:
    text = "cat, ~ sedan = car, dog"
    assert parse_phrase_list(text)[1] == Phrase("sedan", "car", enabled=False)
    assert parse_phrases(text) == (("cat", "cat"), ("dog", "dog"))
    assert format_phrase_list(parse_phrase_list(text)) == "cat, ~sedan=car, dog"


def test_asking_for_some_phrases_disables_the_others_and_forgets_none() -> None:
    asked = asking("cat, ~dog, horse", [("Dog", "pet"), ("bird", "bird")])
    assert format_phrase_list(asked) == "~cat, Dog=pet, ~horse, bird"


@pytest.mark.parametrize(
    ("text", "refused", "words"),
    [
        ("cat, ?!", True, "no letter or digit"),
        ("a=b=c", True, "more than one"),
        ("cat=pet, cat=animal", True, "two classes"),
        (", cat", False, "empty phrase"),
        ("cat,; dog", False, "empty phrase"),
        ("word " * LONG_WORDS, False, "is long"),
        ("word " * LONG_WORDS + ", ?!", True, "no letter or digit"),
        ("собака", False, "know English"),
        ("word " * (MOST_WORDS + 1), True, "more than the models read"),
    ],
)
def test_a_text_is_remarked_on_while_it_is_typed(text: str, refused: bool, words: str) -> None:
    remark = remark_on(text)
    assert remark is not None and remark.refused is refused and words in remark.sentence


@pytest.mark.parametrize(
    "text", ["", "cat", "cat,", "cat, ", "a red car=car, truck.", "cat\n\ndog", "café, Straße, cat=猫, 3"]
)
def test_a_text_that_is_well_so_far_is_not_remarked_on(text: str) -> None:
    assert remark_on(text) is None
