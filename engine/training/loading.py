"""Batches made ahead in processes of their own; what a person can mend is told as if there were none."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch.utils.data import DataLoader, Dataset

from engine.errors import UserError
from engine.training.batches import Batch


def load_batches(batches: Dataset[Batch], numbers: range, workers: int) -> Iterator[Batch]:
    """The batches of these numbers in order, made by so many processes, or in between where there are none.

    Raises UserError, with its own sentence alone, where making a batch did.
    """
    loader: DataLoader[Batch | UserError] = DataLoader(
        _Answers(batches),
        batch_size=None,
        sampler=numbers,
        num_workers=workers,
        prefetch_factor=4 if workers else None,
        # A generator of its own keeps the loader from drawing on the global one, which a resumed run restores.
        generator=torch.Generator(),
    )
    for answer in loader:
        if isinstance(answer, UserError):
            raise answer
        yield answer


class _Answers(Dataset["Batch | UserError"]):
    """The batches, or the UserError that stood in the way: raised in a worker process, it would arrive inside of a
    traceback's text."""

    def __init__(self, batches: Dataset[Batch]) -> None:
        self._batches = batches

    def __getitem__(self, number: int) -> Batch | UserError:
        try:
            return self._batches[number]
        except UserError as error:
            # Without its causes, which need not survive the way to another process; its sentence does, with its fields.
            return UserError(str(error))
