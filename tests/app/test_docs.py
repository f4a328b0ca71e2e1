"""The documents say what is there."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli
from engine.checkpoints.catalogue import CATALOGUE
from engine.checkpoints.published_examples import example_of

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


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The long options of a parser and of its commands."""
    for action in parser._actions:
        yield from (option for option in action.option_strings if option.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from options(command)


@pytest.mark.parametrize("option", sorted({*options(cli.build_parser())} - {"--help"}))
def test_every_option_is_explained(option: str) -> None:
    pages = (page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md"))
    assert any(re.search(rf"{option}(?![\w-])", page) for page in pages)


@pytest.mark.parametrize("name", [published.name for published in CATALOGUE])
def test_every_published_checkpoint_has_a_row_without_an_empty_or_failed_cell(name: str) -> None:
    page = (ROOT / "docs" / "checkpoints.md").read_text(encoding="utf-8")
    cells = [line.split("|")[2:-1] for line in page.splitlines() if line.startswith(f"| {name} |")]
    heads = next(line.split("|")[2:-1] for line in page.splitlines() if line.startswith("| checkpoint |"))
    assert len(cells) == 1 and len(cells[0]) == len(heads)
    assert all(cell.strip() and "**" not in cell for cell in cells[0])
    assert (cells[0][-1].strip() == "none was published") == (example_of(name) is None)
