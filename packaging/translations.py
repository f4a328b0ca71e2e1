"""Brings the files of Qt Linguist to what the program says: `python packaging/translations.py`.

New sentences come in unfinished, those that are said no more go; what is translated stays. Then translate with Qt
Linguist (`pyside6-linguist`) or any editor: the program reads the same files, and nothing has to be compiled.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from app.core.tongue import CONTEXT, ENGLISH, LANGUAGES, Language, translations_file
from engine.checkpoints.catalogue import CATALOGUE

APP = Path(__file__).parents[1] / "app"
ENGINE = APP.parent / "engine"
COMMAND_LINE = ("headless", "cli.py", "cli_models.py", "__main__.py")
"""What speaks English only."""
_LEARNING = ("engine.py", "finetune.py", "label_copy.py", "training_data.py")
"""Of the commands, what the process that learns for the window says."""
_ENGLISH_ONLY = (
    "evaluation.py",
    "ground_truth.py",
    "training/curve.py",
    "training/report.py",
    "training/sources.py",
    "training/starter.py",
)
"""Of the engine, what only a command meets."""


@dataclass(frozen=True)
class Sentence:
    """What is said somewhere. one: how it is worded of a single thing, where it counts."""

    text: str
    one: str | None
    module: str


def sentences() -> dict[str, Sentence]:
    """Every sentence of the window by its English text, in the order of the modules."""
    found: dict[str, Sentence] = {}
    for path in [*modules(), *heard_modules()]:
        module = path.relative_to(APP.parent).as_posix()
        for text, one in _said_in(ast.parse(path.read_text(encoding="utf-8"))):
            known = found.setdefault(text, Sentence(text, one, module))
            if known.one != one:
                raise ValueError(f"{module} says {text!r} with {one!r}, {known.module} with {known.one!r}")
    for published in CATALOGUE:
        for text in (published.good_for, published.training):
            found.setdefault(text, Sentence(text, None, "engine/checkpoints/published.py"))
    return found


def modules() -> list[Path]:
    """The modules whose words a person sees in the window."""
    return [path for path in sorted(APP.rglob("*.py")) if path.relative_to(APP).parts[0] not in COMMAND_LINE]


def heard_modules() -> list[Path]:
    """The modules below the window whose errors and other sentences come to be shown in it."""
    engine = [
        path
        for path in sorted(ENGINE.rglob("*.py"))
        if path.relative_to(ENGINE).as_posix() not in _ENGLISH_ONLY
    ]
    return [*engine, *(APP / "headless" / name for name in _LEARNING)]


@cache
def errors() -> frozenset[str]:
    """The names of UserError and of all that derive from it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for path in [*ENGINE.rglob("*.py"), *APP.rglob("*.py")]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    found = {"UserError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return frozenset(found)


def _said_in(tree: ast.Module) -> Iterator[tuple[str, str | None]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        texts = [
            arg.value if isinstance(arg, ast.Constant) and isinstance(arg.value, str) else None
            for arg in node.args
        ]
        name = called(node)
        if name in {"tr", "mark", "Sentence", *errors()} and texts and texts[0] is not None:
            yield texts[0], None
        elif name in ("trn", "marks", "Sentence.counted") and len(texts) > 1 and texts[1] is not None:
            yield texts[1], texts[0]
        elif name == "keyed" or name == "Command":
            yield from ((text, None) for text in texts[1:3] if text)


def called(node: ast.Call) -> str:
    """What is called, as it is written: ``tr``, ``Sentence.counted``."""
    return ast.unparse(node.func) if isinstance(node.func, ast.Name | ast.Attribute) else ""


def updated(language: Language, said: dict[str, Sentence]) -> ElementTree.ElementTree:
    """The file of a language with exactly these sentences, and the translations that it has of them."""
    known = _translations(translations_file(language.code))
    root = ElementTree.Element("TS", version="2.1", language=language.code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence in sorted(said.values(), key=lambda sentence: (sentence.module, sentence.text)):
        counts = {"numerus": "yes"} if sentence.one is not None else {}
        message = ElementTree.SubElement(context, "message", counts)
        ElementTree.SubElement(message, "source").text = sentence.text
        if sentence.one is not None:
            ElementTree.SubElement(message, "extracomment").text = f"Of one: {sentence.one}"
        translation = known.get(sentence.text)
        forms = 2 if language.plural else 1
        if translation is None or (translation.find("numerusform") is not None) != bool(counts):
            translation = ElementTree.Element("translation", type="unfinished")
            if counts:
                for _ in range(forms):
                    ElementTree.SubElement(translation, "numerusform")
        message.append(translation)
    ElementTree.indent(root, "    ")
    return ElementTree.ElementTree(root)


def _translations(path: Path) -> dict[str, ElementTree.Element]:
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None:
            found[message.findtext("source", "")] = translation
    return found


def as_text(tree: ElementTree.ElementTree) -> str:
    """A file as it is written."""
    text = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def main() -> None:
    """Write every file anew and say how much is left to translate."""
    said = sentences()
    for language in LANGUAGES:
        if language is ENGLISH:
            continue
        tree = updated(language, said)
        path = translations_file(language.code)
        path.parent.mkdir(exist_ok=True)
        path.write_text(as_text(tree), encoding="utf-8")
        left = len(tree.getroot().findall(".//translation[@type='unfinished']"))
        print(f"{path.name}: {len(said)} sentences, {left} to translate")


if __name__ == "__main__":
    main()
