"""What a checkpoint goes on practising while it learns something new, so that it forgets little."""

from __future__ import annotations

from tokenizers import Tokenizer

from engine.training.prompts import untrue_phrases
from engine.training.questions import Untrue
from engine.training.samples import SampleSource
from engine.training.scenes import COLOURS
from engine.training.shapes import SHAPES
from engine.training.sources import DrawnScenes
from engine.training.starter import TRAIN_SEEDS

_SMALL_VOCABULARY = 5_000


def knows_drawn_scenes(tokenizer: Tokenizer) -> bool:
    """Whether the checkpoint is the starter or was made from it: a small vocabulary of the drawn world's words."""
    words = tokenizer.get_vocab()
    return len(words) < _SMALL_VOCABULARY and all(word in words for word in (*SHAPES, *COLOURS))


def drawn_scenes() -> SampleSource:
    """The scenes that the starter was trained on: they are made on the fly, so all of it is at hand again."""
    return DrawnScenes(TRAIN_SEEDS)


def drawn_phrases() -> Untrue:
    """Phrases of the drawn world, which are untrue of photographs."""
    return untrue_phrases
