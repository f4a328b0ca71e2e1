"""Which tokens of a prompt see each other: every phrase is a block of its own."""

from __future__ import annotations

import torch
from torch import Tensor


def phrase_blocks(input_ids: Tensor, delimiters: Tensor) -> tuple[Tensor, Tensor]:
    """The sub-sentence mask and phrase-local positions of a prompt (arXiv:2303.05499, section 3.4).

    A block is the tokens up to and including its closing delimiter. Tokens whose closing delimiter is the first or
    the last token of the row, or missing, see only themselves, at position 0: so it is in the published models.

    input_ids int64 [B, T]; delimiters int64 [n], the ids that close a phrase.
    Returns a bool [B, T, T], true where a token (row) sees another (column), and positions int64 [B, T].
    """
    length = input_ids.shape[1]
    index = torch.arange(length, device=input_ids.device).expand_as(input_ids)
    closes = torch.isin(input_ids, delimiters)
    closing = torch.where(closes, index, length).flip(1).cummin(1).values.flip(1)
    previous = torch.where(closes, index, -1).cummax(1).values
    previous = torch.cat([previous.new_full((len(previous), 1), -1), previous[:, :-1]], dim=1)

    whole = (closing != 0) & (closing < length - 1)
    together = (closing[:, :, None] == closing[:, None, :]) & whole[:, None, :]
    itself = torch.eye(length, dtype=torch.bool, device=input_ids.device)
    return together | itself, torch.where(whole, index - previous - 1, 0)
