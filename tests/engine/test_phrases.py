"""Phrases become prompts, and token logits become one score per phrase."""

from __future__ import annotations

import pytest
import torch

from engine.errors import PhraseError
from engine.phrases import PromptBuilder, phrase_scores
from engine.training.vocabulary import build_tokenizer


@pytest.fixture
def builder() -> PromptBuilder:
    return PromptBuilder(build_tokenizer(["a", "red", "car", "cat", "st", "bernard"]))


def tokens_of(builder: PromptBuilder, phrases: list[str]) -> list[list[str]]:
    prompt = builder.build(phrases)
    words = [builder.tokenizer.id_to_token(int(index)) for index in prompt.input_ids]
    return [[words[position] for position in span] for span in prompt.spans]


def test_each_phrase_is_closed_by_a_dot_and_lower_case(builder: PromptBuilder) -> None:
    assert builder.build([" A Red  car", "cat"]).text == "a red car. cat."


def test_a_phrase_owns_its_own_tokens_and_no_delimiter(builder: PromptBuilder) -> None:
    assert tokens_of(builder, ["a red car", "cat", "a"]) == [["a", "red", "car"], ["cat"], ["a"]]


def test_a_word_outside_the_vocabulary_is_spelled_in_pieces(builder: PromptBuilder) -> None:
    assert tokens_of(builder, ["cab", "cat"]) == [["c", "##a", "##b"], ["cat"]]


@pytest.mark.parametrize("typed", ["cat.", "cat?", " cat . ", "...cat"])
def test_a_typed_dot_changes_nothing(builder: PromptBuilder, typed: str) -> None:
    assert tokens_of(builder, [typed, "car"]) == [["cat"], ["car"]]


def test_a_dot_inside_a_phrase_does_not_cut_it_in_two(builder: PromptBuilder) -> None:
    assert tokens_of(builder, ["St. Bernard", "cat"]) == [["st", "bernard"], ["cat"]]


def test_the_same_phrase_twice_owns_its_tokens_twice(builder: PromptBuilder) -> None:
    prompt = builder.build(["cat", "cat"])
    assert prompt.spans[0] != prompt.spans[1]


@pytest.mark.parametrize("phrase", ["", "   ", "\t\n", "."])
def test_an_empty_phrase_is_refused(builder: PromptBuilder, phrase: str) -> None:
    with pytest.raises(PhraseError, match="empty"):
        builder.build(["cat", phrase])


@pytest.mark.parametrize("phrase", ["!!!", "-", "?!", "(…)"])
def test_a_phrase_of_punctuation_is_refused_by_name(builder: PromptBuilder, phrase: str) -> None:
    with pytest.raises(PhraseError, match="no letter or digit"):
        builder.build([phrase, "cat"])


def test_a_phrase_that_the_vocabulary_cannot_spell_is_refused_by_name(builder: PromptBuilder) -> None:
    with pytest.raises(PhraseError, match="猫"):
        builder.build(["cat", "猫"])


def test_a_long_phrase_is_quoted_by_its_beginning(builder: PromptBuilder) -> None:
    with pytest.raises(PhraseError) as refusal:
        builder.build(["猫" * 300])
    assert len(str(refusal.value)) < 200


def test_no_phrase_at_all_is_refused(builder: PromptBuilder) -> None:
    with pytest.raises(PhraseError, match="no phrase"):
        builder.build([])


def test_a_phrase_longer_than_the_model_reads_is_refused_by_name(builder: PromptBuilder) -> None:
    with pytest.raises(PhraseError, match=r"red red.*303 tokens.*256"):
        builder.build_chunks(["cat", "red " * 300])


def test_phrases_that_do_not_fit_one_prompt_are_split_between_phrases(builder: PromptBuilder) -> None:
    phrases = [f"red cat {number}" for number in range(100)]
    chunks = builder.build_chunks(phrases)
    assert len(chunks) > 1
    assert [p for prompt, _ in chunks for p in prompt.phrases] == phrases
    assert all(len(prompt.input_ids) <= builder.max_tokens for prompt, _ in chunks)
    assert all(phrases[first] == prompt.phrases[0] for prompt, first in chunks)


def test_chunks_of_a_fixed_size_never_mix_phrases_of_two_groups(builder: PromptBuilder) -> None:
    phrases = [f"red cat {number}" for number in range(100)]
    chunks = builder.build_chunks(phrases, 40)
    assert [p for prompt, _ in chunks for p in prompt.phrases] == phrases
    assert all(phrases[first] == prompt.phrases[0] for prompt, first in chunks)
    assert all(first // 40 == (first + len(prompt.phrases) - 1) // 40 for prompt, first in chunks)
    assert [first for _, first in builder.build_chunks(["cat", "dog", "car"], 2)] == [0, 2]


def test_the_mean_score_is_the_mean_over_the_tokens_of_the_phrase(builder: PromptBuilder) -> None:
    prompt = builder.build(["a red car", "cat"])
    probabilities = torch.full((1, len(prompt.input_ids)), 0.99)
    probabilities[0, list(prompt.spans[0])] = torch.tensor([0.2, 0.4, 0.9])
    probabilities[0, list(prompt.spans[1])] = 0.3
    logits = probabilities.logit()
    torch.testing.assert_close(phrase_scores(logits, prompt, "mean"), torch.tensor([[0.5, 0.3]]))
    torch.testing.assert_close(phrase_scores(logits, prompt, "max"), torch.tensor([[0.9, 0.3]]))
