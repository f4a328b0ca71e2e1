"""A tiny randomised checkpoint that several tests read."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tiny_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole checkpoint folder as transformers writes it, with random weights and a small vocabulary."""
    pytest.importorskip("transformers", reason="transformers, the reference, is not installed")
    from tests.engine import reference

    model = reference.randomised_model(reference.tiny_config())
    return reference.write_v5(model, tmp_path_factory.mktemp("checkpoints") / "tiny")
