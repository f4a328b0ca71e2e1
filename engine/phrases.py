"""From phrases to prompts, and from token logits back to one phrase a box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from engine.errors import CheckpointError, PhraseError

ScoreKind = Literal["mean", "max"]

_DELIMITERS = ("[CLS]", "[SEP]", ".", "?")


@dataclass(frozen=True)
class Prompt:
    """What the model reads for some phrases.

    text: the phrases joined as the model was trained on; phrases: as they were typed;
    input_ids: int64 [T]; spans: the token positions of each phrase, without the delimiters.
    """

    text: str
    phrases: tuple[str, ...]
    input_ids: np.ndarray
    spans: tuple[tuple[int, ...], ...]


class PromptBuilder:
    """Joins phrases into prompts with a checkpoint's own tokenizer.

    Prompts are ``"a cat. a dog."``: lower case, each phrase closed by a dot, since the model sees each phrase as one
    block that ends there. A dot or question mark inside a phrase would cut it in two and is read as a space.
    """

    def __init__(self, tokenizer: Tokenizer, max_tokens: int = 256) -> None:
        self.tokenizer = tokenizer
        self.max_tokens = max_tokens
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self.delimiters = tuple(self._id_of(token) for token in _DELIMITERS)
        self.pad_id = self._id_of("[PAD]")
        self.unknown_id = tokenizer.token_to_id("[UNK]")

    def _id_of(self, token: str) -> int:
        index = self.tokenizer.token_to_id(token)
        if index is None:
            raise CheckpointError("The checkpoint's tokenizer.json has no token {token}.", token=repr(token))
        return index

    def build(self, phrases: Sequence[str]) -> Prompt:
        """The one prompt of all the phrases.

        Raises PhraseError for a phrase that is empty or holds no letter or digit, and where the prompt is longer
        than the model reads.
        """
        if not phrases:
            raise PhraseError("There is no phrase to look for: type at least one, such as “a red car”.")
        cleaned = [clean_phrase(phrase) for phrase in phrases]
        text = ". ".join(cleaned) + "."
        encoding = self.tokenizer.encode(text)
        if len(encoding.ids) > self.max_tokens:
            raise self._too_long(phrases, len(encoding.ids))
        spans = self._spans(cleaned, encoding.ids, encoding.offsets)
        for phrase, span in zip(phrases, spans, strict=True):
            if all(encoding.ids[position] == self.unknown_id for position in span):
                raise PhraseError(
                    "The phrase “{phrase}” has no word that this checkpoint knows: use other words for it.",
                    phrase=_shown(phrase),
                )
        return Prompt(text, tuple(phrases), np.array(encoding.ids, dtype=np.int64), spans)

    def build_chunks(self, phrases: Sequence[str], most: int | None = None) -> list[tuple[Prompt, int]]:
        """As few prompts as hold all the phrases, each with the index of its first phrase.

        most: no prompt holds more phrases, and none phrases of two groups of so many; None for as many as fit.
        """
        if most is not None and len(phrases) > most:
            groups = [(start, phrases[start : start + most]) for start in range(0, len(phrases), most)]
            return [
                (prompt, start + first)
                for start, group in groups
                for prompt, first in self.build_chunks(group)
            ]
        try:
            return [(self.build(phrases), 0)]
        except PhraseError:
            if len(phrases) < 2:
                raise
        lengths = [len(self.build([phrase]).input_ids) - 2 for phrase in phrases]
        chunks, start, used = [], 0, 2
        for index, length in enumerate(lengths):
            if used + length > self.max_tokens:
                chunks.append((self.build(phrases[start:index]), start))
                start, used = index, 2
            used += length
        chunks.append((self.build(phrases[start:]), start))
        return chunks

    def _spans(
        self, cleaned: list[str], ids: list[int], offsets: list[tuple[int, int]]
    ) -> tuple[tuple[int, ...], ...]:
        spans, start = [], 0
        for phrase in cleaned:
            end = start + len(phrase)
            spans.append(
                tuple(
                    position
                    for position, (first, last) in enumerate(offsets)
                    if start <= first < last <= end and ids[position] not in self.delimiters
                )
            )
            start = end + 2
        return tuple(spans)

    def _too_long(self, phrases: Sequence[str], length: int) -> PhraseError:
        if len(phrases) > 1:
            return PhraseError(
                "The {phrases} phrases make {length} tokens; the model reads {most} at a time.",
                phrases=len(phrases),
                length=length,
                most=self.max_tokens,
            )
        return PhraseError(
            "The phrase “{phrase}” makes {length} tokens, and the model reads no more than {most}: shorten it.",
            phrase=_shown(phrases[0]),
            length=length,
            most=self.max_tokens,
        )


def clean_phrase(phrase: str) -> str:
    """The phrase as the prompt holds it. Raises PhraseError where nothing is left to look for."""
    words = phrase.replace(".", " ").replace("?", " ").lower().split()
    cleaned = " ".join(words)
    if not cleaned:
        raise PhraseError("A phrase is empty: type what to look for, such as “a red car”.")
    if not any(letter.isalnum() for letter in cleaned):
        raise PhraseError(
            "The phrase “{phrase}” holds no letter or digit: type words, such as “a red car”.",
            phrase=_shown(phrase),
        )
    return cleaned


def _shown(phrase: str) -> str:
    """The phrase as a sentence quotes it: on one line and not too long."""
    phrase = " ".join(phrase.split())
    return phrase if len(phrase) <= 40 else f"{phrase[:40]}…"


def phrase_scores(logits: Tensor, prompt: Prompt, kind: ScoreKind) -> Tensor:
    """Token logits [Q, T] -> the score of each of the prompt's phrases, [Q, P] in [0, 1].

    "mean" is the mean probability over a phrase's tokens, as in the published tables (arXiv:2401.02361);
    "max" is the greatest, as in transformers.
    """
    probabilities = logits.sigmoid()
    tokens = [probabilities[:, list(span)] for span in prompt.spans]
    scores = [t.mean(1) if kind == "mean" else t.amax(1) for t in tokens]
    return torch.stack(scores, 1)
