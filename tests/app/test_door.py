"""The way to the window on machines that cannot show one: a sentence, never an abort or a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.door import check_display, load_x11
from engine.errors import UserError

ROOT = Path(__file__).parents[2]
on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems always have a display"
)


def start(*arguments: str, code: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, and an environment without a display but for ``variables``."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "OMP_WAIT_POLICY")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    run = ["-c", code] if code else ["-m", "app"]
    return subprocess.run(
        [sys.executable, *run, *arguments],
        env={**environment, **variables},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )


@on_linux
@pytest.mark.parametrize("arguments", [["demo"], ["."], []])
def test_without_a_display_the_window_answers_in_one_sentence(arguments: list[str], tmp_path: Path) -> None:
    done = start(*arguments, XDG_DATA_HOME=str(tmp_path))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "no display" in done.stderr and "--headless" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["modles"], "did you mean models?"),
        (["modles", "list"], "did you mean models?"),
        (["detct", "a.jpg", "-p", "x"], "did you mean detect?"),
        (["/nowhere/photos"], "phrasebox --help lists the commands."),
    ],
)
def test_a_word_that_is_no_command_and_no_folder_is_said_to_be_neither_without_a_display(
    arguments: list[str], hint: str, tmp_path: Path
) -> None:
    done = start(*arguments, XDG_DATA_HOME=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr == f"phrasebox: There is no command and no folder named {arguments[0]}; {hint}\n"


@on_linux
def test_a_display_that_does_not_answer_is_named() -> None:
    done = start(DISPLAY="localhost:4077")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "localhost:4077" in done.stderr or "Qt cannot open windows on X11" in done.stderr


def test_a_missing_system_library_is_named_in_one_sentence() -> None:
    code = (
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtWidgets':\n"
        "            raise ImportError('libEGL.so.1: cannot open shared object file')\n"
        "sys.meta_path.insert(0, Missing())\n"
        "from app.__main__ import main\n"
        "sys.exit(main())\n"
    )
    done = start(code=code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "libEGL.so.1" in done.stderr and "README" in done.stderr


def test_any_named_display_or_platform_is_enough() -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        check_display({name: "something"})
    with pytest.raises(UserError):
        check_display({"DISPLAY": ""})


@on_linux
def test_an_x11_plugin_that_cannot_be_loaded_is_told_before_qt_aborts(tmp_path: Path) -> None:
    plugin = tmp_path / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"no library")
    with pytest.raises(UserError, match=r"X11 .*libqxcb.* README"):
        load_x11(tmp_path)


@pytest.mark.parametrize(("chosen", "expected"), [({}, "passive"), ({"OMP_WAIT_POLICY": "active"}, "active")])
def test_threads_that_wait_sleep_unless_the_environment_says_otherwise(
    chosen: dict[str, str], expected: str
) -> None:
    code = (
        "import os, sys\n"
        "sys.argv = ['phrasebox', '--version']\n"
        "from app.__main__ import main\n"
        "main()\n"
        "print('torch' in sys.modules, os.environ['OMP_WAIT_POLICY'])\n"
    )
    done = start(code=code, **chosen)
    assert done.stdout.splitlines()[-1] == f"False {expected}", done.stderr
