"""The files of Qt Linguist hold every sentence of the window, whole, in each language."""

from __future__ import annotations

import ast
import importlib.util
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import PySide6
import pytest

from app.commands import BY_ID
from app.core import tongue
from app.core.tongue import ENGLISH, LANGUAGES, Language, decimal, join, marks, number, percent, tr, trn
from engine.checkpoints.sizes import size_words
from engine.errors import CheckpointError, UserError
from engine.sentences import Sentence

OTHERS = [language for language in LANGUAGES if language is not ENGLISH]
_PLACE = re.compile(r"\{\w+(?::[^}]*)?\}")
_QUERY = re.compile(
    r"\b(SELECT|INSERT|INTO|UPDATE|DELETE|CREATE|WHERE|WHEN|CASE|PRAGMA|NULL|box\.accepted)\b|= \?"
)
_SAYS = {"tr", "trn", "mark", "marks", "keyed", "Command"}
_NOT_SAID = {
    "Setting", "ValueError", "TimeoutError", "debug", "warning", "exception", "setObjectName", "setProperty",
    "setStyleSheet", "compile", "PyCMSError", "QSettings", "execute",
}  # fmt: skip
_NOT_WORDS = {
    # What files of other tools say, what other programs say, and lists for the program itself.
    "Exported by Phrasebox", "out of memory", "jpg jpeg jpe jfif png apng webp avif heic heif bmp dib",
    "gif tif tiff mpo jp2 ppm pgm pbm pnm", "PID eq {}", '<?xml version="1.0" encoding="utf-8"?>\n',
    "path: ./\ntrain: train.txt\n{}", "path: {}\ntrain: images/train\nval: images/{}\n{}",
    "# label:color_rgb:parts:actions\n", "id, class_index, x1, y1, x2, y2, origin, accepted, phrase, score",
    "id, class_index, x1, y1, x2, y2, phrase, score", "id, path, width, height, state, error",
    "# Change or delete path where the folder was moved.\npath: {}\ntrain: images/train\nval: images/{}\n{}",
    # Names that are the same everywhere.
    "COCO (JSON)", "CVAT for images 1.1 (XML)", "CVAT, as COCO 1.0 (zip)", "CVAT, as Ultralytics YOLO (zip)",
    # Said before a window is there to have a language.
    "not installed",
}  # fmt: skip
_NO_WORDS_INSIDE = {"door.py", "measuring.py", "theme.py", "store_queries.py", "store_schema.py"}
"""What is said before there is a window, measurements, style sheets and queries."""
_BEFORE_THE_WINDOW = {"door.py"}
_MAKES_SENTENCES = {"tr", "trn", "fault_sentence"}
_MADE_BEFORE = {
    ("coco.py", "sentence"),
    ("store_database.py", "sentence"),
    ("images.py", "_too_large"),
    ("images.py", "_not_an_image"),
    ("download.py", "self._with_what_stays"),
    # An error made again of another's sentence.
    ("loading.py", "str"),
    ("archive.py", "str(error).replace"),
}
"""Modules, and what in them holds or makes what is said some lines away."""


def load_tool() -> ModuleType:
    """packaging/translations.py; a package of that name is installed, so it goes by its path."""
    path = Path(__file__).parents[2] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = load_tool()
SAID = TOOL.sentences()


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    tongue.choose("en")


def messages(language: Language) -> list[tuple[str, list[str]]]:
    """Each sentence of a file with its translation or plural forms."""
    found = []
    for message in ElementTree.parse(tongue.translations_file(language.code)).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found.append((message.findtext("source", ""), forms or [translation.text or ""]))
    return found


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.code)
def test_every_sentence_of_the_window_is_in_the_file_and_no_other(language: Language) -> None:
    expected = TOOL.as_text(TOOL.updated(language, SAID))
    there = tongue.translations_file(language.code).read_text(encoding="utf-8")
    assert there == expected, "run packaging/translations.py and translate what is unfinished"


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.code)
def test_every_sentence_is_translated_with_the_same_places(language: Language) -> None:
    assert 'type="unfinished"' not in tongue.translations_file(language.code).read_text(encoding="utf-8")
    for source, forms in messages(language):
        assert all(form.strip() for form in forms), source
        places = set(_PLACE.findall(source + (SAID[source].one or "")))
        for form in forms:
            assert set(_PLACE.findall(form)) <= places, (source, form)
        assert set(_PLACE.findall("".join(forms))) == places, (source, forms)
        if SAID[source].one is not None:
            assert len(forms) == (2 if language.plural else 1), source


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.code)
def test_qt_linguist_takes_the_files(language: Language, tmp_path: Path) -> None:
    release = Path(PySide6.__file__).parent / "lrelease"
    if not release.exists():
        pytest.skip("this PySide6 comes without lrelease")
    file = tongue.translations_file(language.code)
    done = subprocess.run(
        [release, file, "-qm", tmp_path / "x.qm"], capture_output=True, text=True, check=True
    )
    assert "0 unfinished" in done.stdout


def test_no_text_that_a_person_sees_is_left_unmarked() -> None:
    left = [
        f"{path.name}:{line}: {text}"
        for path in TOOL.modules()
        if path.name not in _NO_WORDS_INSIDE
        for line, text in unmarked(path)
    ]
    assert not left, "\n".join(left)


def unmarked(path: Path) -> Iterator[tuple[int, str]]:
    """Literals that read like words for a person and are in no call that says them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    holder = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if isinstance(holder[node], ast.JoinedStr | ast.Expr | ast.FormattedValue):
                continue
            text = node.value
        else:
            continue
        reads_like_words = re.search(r"[A-Za-z]{3,}\S*\s+\S*[A-Za-z]{2,}", text) or re.search(
            r"[A-Za-z]{3,}…$", text
        )
        if not reads_like_words or text in _NOT_WORDS or text.lstrip().startswith("<") or _QUERY.search(text):
            continue
        if not _names_above(node, holder) & (_SAYS | _NOT_SAID):
            yield node.lineno, text


def _names_above(node: ast.AST, holder: dict[ast.AST, ast.AST]) -> set[str]:
    names = set()
    while node in holder:
        node = holder[node]
        if isinstance(node, ast.Call):
            names.add(node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", ""))
    return names


def test_sentences_are_said_whole_never_built_from_pieces() -> None:
    for path in TOOL.modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("tr", "mark")
            ):
                assert not isinstance(node.args[0], ast.JoinedStr | ast.BinOp), f"{path.name}:{node.lineno}"


def heard() -> Iterator[tuple[str, ast.Call]]:
    """Where an error is made, or a sentence of the engine, that a person may come to see in the window."""
    for path in [*TOOL.modules(), *TOOL.heard_modules()]:
        if path.name in _BEFORE_THE_WINDOW or path.name in ("errors.py", "sentences.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and TOOL.called(node) in {
                "Sentence",
                "Sentence.counted",
                *TOOL.errors(),
            }:
                yield f"{path.name}:{node.lineno}: {ast.unparse(node)}", node


def test_what_an_error_says_is_found_in_the_files() -> None:
    lost = []
    for place, node in heard():
        text = node.args[0]
        if isinstance(text, ast.Constant):
            found = text.value in SAID or TOOL.called(node) == "Sentence.counted"
        else:
            maker = TOOL.called(text) if isinstance(text, ast.Call) else ast.unparse(text)
            made_before = (place.partition(":")[0], maker) in _MADE_BEFORE
            found = made_before or (isinstance(text, ast.Call) and maker in _MAKES_SENTENCES)
        lost += [] if found else [place]
    assert not lost, "give the sentence as a literal with named places:\n" + "\n".join(lost)


def test_every_place_of_what_an_error_says_is_filled() -> None:
    for place, node in heard():
        texts = [
            arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
        ]
        given = {keyword.arg for keyword in node.keywords}
        if TOOL.called(node) == "Sentence.counted":
            given.add("count")
        wanted = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
        assert not texts or wanted == given, place


@pytest.mark.parametrize("module", ["runner.py", "detector.py", "gpu.py", "checkpoints/download.py"])
def test_what_the_engine_tells_on_the_way_is_a_sentence_that_can_be_found(module: str) -> None:
    tree = ast.parse((TOOL.ENGINE / module).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and TOOL.called(node).rpartition(".")[2] in ("tell", "note", "Gpu"):
            for text in node.args:
                assert not isinstance(text, ast.JoinedStr), f"{module}:{node.lineno}"
                assert not (isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value)


def test_an_error_of_the_engine_is_said_in_the_language_of_the_window() -> None:
    inner = CheckpointError("it has no tensor that stands for {name}", name="a.b")
    error = CheckpointError("{path} holds no whole model: {error}.", path="m.pth", error=inner)
    assert tongue.sentence_of(error) == str(error)
    tongue.choose("de")
    german = "m.pth enthält kein vollständiges Modell: ihm fehlt ein Tensor, der für a.b steht."
    assert tongue.sentence_of(error) == german
    through_qt = "".join(tongue.sentence_of(error))
    tongue.choose("es")
    assert tongue.again(through_qt) == (
        "m.pth no contiene un modelo completo: le falta un tensor que represente a.b."
    )


def test_an_error_that_no_file_knows_is_said_in_english() -> None:
    tongue.choose("ja")
    assert (
        tongue.sentence_of(UserError("Nobody translated {this}.", this="that")) == "Nobody translated that."
    )


def test_numbers_of_the_engine_follow_the_language() -> None:
    tongue.choose("de")
    assert tongue.present(size_words(1.44e9)) == "1,4 GB"
    assert tongue.present(Sentence("{count:,}", count=12345)) == "12.345"


def test_a_sentence_is_said_in_the_language_of_the_process_that_it_is_carried_to() -> None:
    task = tr("load the model {name}", name="m")
    for told in (
        tr("There is not enough memory to {task}; close other programs or use a smaller model.", task=task),
        Sentence("{path} is empty: get the file again.", path="m.pth"),
        trn("{count} box", "{count} boxes", 1),
        "as it is",
    ):
        carried = tongue.packed(told)
        assert tongue.unpacked(carried) == told
        tongue.choose("de")
        assert tongue.unpacked(carried) == tongue.present(told)
        assert (tongue.unpacked(carried) == told) is (told == "as it is")
        tongue.choose("en")


@pytest.mark.parametrize(
    "stored",
    ["", "The disk is full.", '{"said": ', '{"said": 3}', '{"said": "{a}", "one": null, "values": {"b": 1}}'],
)
def test_what_was_not_packed_stays_as_it_is(stored: str) -> None:
    assert tongue.unpacked(stored) == stored


def test_a_sentence_with_a_key_asks_for_it() -> None:
    """A key that stands in a sentence would be wrong for whoever chose another; those named are no command's."""
    named = [
        text
        for text in SAID
        if re.search(
            r"\b(Ctrl|Alt|Shift)\+(?!wheel|arrow)|\([A-Z]\)|\b[Pp]ress [A-Z]\b|\b(Del|Esc|Space)\b", text
        )
    ]
    assert sorted(named) == [
        # Of the mouse, and of a list that has the focus.
        "Click the square of a phrase, Space",
        "Click the square or press Space: ask for it or not",
        "Drag or Ctrl+arrow: move; Del: remove",
        "Middle-drag, Space-drag",
    ]


def test_each_sentence_with_a_key_has_one_without_for_a_command_that_there_is() -> None:
    found = 0
    for path in TOOL.modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and TOOL.called(node) == "keyed" and path.name != "keys.py":
                command, text, without = (arg.value for arg in node.args if isinstance(arg, ast.Constant))
                assert command in BY_ID, f"{path.name}:{node.lineno}"
                assert "{key}" in str(text) and "{key}" not in str(without), f"{path.name}:{node.lineno}"
                found += 1
    assert found > 10


def test_numbers_and_counts_follow_the_language() -> None:
    boxes = marks("{count} box", "{count} boxes")
    assert (number(12345), decimal(0.35, 2), percent(0.85)) == ("12,345", "0.35", "85%")
    assert (trn(*boxes, 1), trn(*boxes, 1200)) == ("1 box", "1,200 boxes")
    tongue.choose("de")
    assert (number(12345), decimal(1234.5, 1), percent(0.85)) == (
        "12.345",
        "1.234,5",
        "85\N{NO-BREAK SPACE}%",
    )
    assert (trn(*boxes, 1), trn(*boxes, 1200)) == ("1 Box", "1.200 Boxen")
    tongue.choose("ja")
    assert (trn(*boxes, 1), trn(*boxes, 2)) == ("ボックス 1 個", "ボックス 2 個")


def test_what_stands_side_by_side_has_the_commas_of_its_language() -> None:
    told = join("; ", (join(", ", (tr("Reviewed"), number(1200))), "a, b"))
    assert told == "Reviewed, 1,200; a, b"
    tongue.choose("ja")
    assert told.again() == "確認済み、1,200；a, b"
    assert tongue.unpacked(tongue.packed(told.again())) == "確認済み、1,200；a, b"
    tongue.choose("en")
    assert told.again() == "Reviewed, 1,200; a, b"


def test_a_sentence_is_said_again_with_what_was_said_inside_it() -> None:
    undo = tr("Undo {what}", what=trn("move {count} box", "move {count} boxes", 2))
    through_qt = "".join(undo)
    tongue.choose("de")
    assert tongue.again(through_qt) == "Rückgängig: 2 Boxen verschieben"
    tongue.choose("en")
    assert tongue.again("Rückgängig: 2 Boxen verschieben") == through_qt
    assert tongue.again("a name that a person gave") is None


def test_an_error_can_be_said_again() -> None:
    error = ValueError(tr("Choose a class first."))
    tongue.choose("es")
    assert tongue.present(str(error)) == "Elija primero una clase."


def test_what_one_language_says_is_not_taken_for_what_another_said() -> None:
    button = "".join(tr("Import"))
    tongue.choose("de")
    assert tr("import") == "Import"  # the origin of a box reads in German like the button in English
    assert tongue.again(button) == "Importieren"


def test_sentences_that_read_alike_in_a_language_keep_apart() -> None:
    tongue.choose("zh_CN")
    title, word = tr("Reviewed"), tr("reviewed")
    assert title.strip("\u2060") == word.strip("\u2060")
    tongue.choose("de")
    assert (tongue.again("".join(title)), tongue.again("".join(word))) == ("Geprüft", "geprüft")
