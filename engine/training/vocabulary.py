"""A small WordPiece vocabulary in BERT's form: whole known words, and pieces that spell any other lower-case word."""

from __future__ import annotations

import json
import string
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer

from engine.checkpoints.wordpiece import wordpiece_tokenizer

_PLACES = {
    "[PAD]": 0,
    "[UNK]": 100,
    "[CLS]": 101,
    "[SEP]": 102,
    "[MASK]": 103,
    ",": 1010,
    "-": 1011,
    ".": 1012,
    "?": 1029,
}
"""Where bert-base-uncased has these tokens. transformers finds the delimiters of a prompt by these numbers and no
other, so a checkpoint with its own vocabulary answers the same there only if they stand at the same places."""


def build_tokenizer(words: Iterable[str]) -> Tokenizer:
    """A tokenizer that knows ``words`` whole, and spells all other words of ASCII letters and digits."""
    letters = string.ascii_lowercase + string.digits
    pieces = [*letters, *("##" + letter for letter in letters)]
    tokens = iter(pieces + sorted({word.lower() for word in words} - {*pieces, *_PLACES}))
    taken = {number: token for token, number in _PLACES.items()}
    numbers = {}
    for number in range(max(taken) + 1):
        free = next(tokens, None) if number > _PLACES["[MASK]"] and number not in taken else None
        numbers[taken.get(number) or free or f"[unused{number}]"] = number
    numbers |= {token: number for number, token in enumerate(tokens, start=len(numbers))}
    return wordpiece_tokenizer(numbers)


def write_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    """Writes the files from which transformers' AutoTokenizer opens a BERT tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    ordered = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    (folder / "vocab.txt").write_text("".join(f"{token}\n" for token, _ in ordered), encoding="utf-8")
    config = {
        "tokenizer_class": "BertTokenizer",
        "do_lower_case": True,
        "model_max_length": 512,
        "pad_token": "[PAD]",
        "unk_token": "[UNK]",
        "cls_token": "[CLS]",
        "sep_token": "[SEP]",
        "mask_token": "[MASK]",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
