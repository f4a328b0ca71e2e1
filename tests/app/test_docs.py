"""The documents say what is there."""

from pathlib import Path

import pytest

from app import cli

ROOT = Path(__file__).parents[2]
NAMED_AS_A_FOLDER = {"app/views", "app/headless", "app/core/formats"}


def modules() -> list[str]:
    found = [
        path.relative_to(ROOT) for package in ("app", "engine") for path in (ROOT / package).rglob("*.py")
    ]
    return sorted(
        path.name
        for path in found
        if path.name != "__init__.py" and path.parent.as_posix() not in NAMED_AS_A_FOLDER
    )


@pytest.mark.parametrize("module", modules())
def test_every_module_is_on_the_map(module: str) -> None:
    assert module in (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_is_explained(command: str) -> None:
    assert f"| `phrasebox {command}" in (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
