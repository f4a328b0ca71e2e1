"""BERT's tokenizer from its vocabulary, and where to find one for weights that came without."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from engine.checkpoints.catalogue import STARTER, installed, models_folder
from engine.checkpoints.transformers import read_tokenizer
from engine.errors import CheckpointError

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def wordpiece_tokenizer(vocabulary: Mapping[str, int]) -> Tokenizer:
    """A tokenizer as bert-base-uncased has it: lower case, words in pieces, [CLS] and [SEP] around.

    vocabulary: the id of each token; the five special ones must be among them (KeyError).
    """
    tokenizer = Tokenizer(
        models.WordPiece(vocab=dict(vocabulary), unk_token="[UNK]", max_input_chars_per_word=100)
    )
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece(prefix="##")
    tokenizer.add_special_tokens(list(SPECIAL))
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS]:0 $A:0 [SEP]:0",
        pair="[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1",
        special_tokens=[("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])],
    )
    return tokenizer


def read_vocabulary(path: Path) -> Tokenizer:
    """The tokenizer of a vocab.txt: a token a line, the first of id 0.

    Raises CheckpointError where it cannot be read or is no vocabulary of BERT's.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CheckpointError("{path} cannot be read: {error}.", path=path, error=error) from error
    # Only at line feeds: the vocabulary holds other characters at which splitlines would cut.
    tokens = text.removesuffix("\n").split("\n")
    vocabulary = {token: number for number, token in enumerate(tokens)}
    missing = [token for token in SPECIAL if token not in vocabulary]
    if missing:
        raise CheckpointError(
            "{path} is not a vocabulary of BERT's: it has no {missing}.",
            path=path,
            missing=", ".join(missing),
        )
    return wordpiece_tokenizer(vocabulary)


def find_tokenizer(weights: Path, size: int) -> Tokenizer:
    """A tokenizer of ``size`` tokens for a file of weights: from beside it, or from a checkpoint in the models folder.

    Raises CheckpointError where the one beside it is another's, or where there is none, with what to put where.
    """
    for name, read in (("tokenizer.json", read_tokenizer), ("vocab.txt", read_vocabulary)):
        beside = weights.parent / name
        if beside.is_file():
            tokenizer = read(beside)
            if tokenizer.get_vocab_size() != size:
                raise CheckpointError(
                    "{beside} has {found} tokens where the model in {weights} has {size}: put the "
                    "one that it was trained with there.",
                    beside=beside,
                    found=tokenizer.get_vocab_size(),
                    weights=weights.name,
                    size=size,
                )
            return tokenizer
    for known, folder in installed():
        # The starter's few words are its own; equal in number they would still be others.
        if known != STARTER and (folder / "tokenizer.json").is_file():
            other = _whole_tokenizer(folder / "tokenizer.json")
            if other is not None and other.get_vocab_size() == size:
                return other
    raise CheckpointError(
        "{weights} holds no tokenizer: put the tokenizer.json or vocab.txt that it was trained "
        "with beside it ({size} tokens; for published models those of bert-base-uncased), or a "
        "checkpoint that has one into {folder}.",
        weights=weights,
        size=size,
        folder=models_folder(),
    )


def _whole_tokenizer(path: Path) -> Tokenizer | None:
    """The tokenizer of another checkpoint, or None where it is damaged: that is said when that one is opened."""
    try:
        return read_tokenizer(path)
    except CheckpointError:
        return None
