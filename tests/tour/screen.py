"""A display of its own, a person's hands on it (xdotool), and the window that runs there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageGrab

TOOLS = ("Xvfb", "xdotool")
PATIENCE = 120.0
"""Seconds within which anything that is waited for must have come: the machine may be busy."""
ROOT = Path(__file__).parents[2]


def missing_tools() -> str:
    """What this machine lacks to walk a tour, "" where nothing."""
    return ", ".join(tool for tool in TOOLS if shutil.which(tool) is None)


class Screen:
    """Keys and mouse on one X display; all places are pixels of the display."""

    def __init__(self, display: str) -> None:
        self.display = display
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def tool(self, *arguments: object) -> str:
        """Run xdotool; what it printed. Raises CalledProcessError, as where a window is not there."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        return done.stdout

    def window(self, title: str) -> str:
        """Wait for a window whose title has these words, give it the keys, and return its id."""
        found = self.tool("search", "--sync", "--onlyvisible", "--name", title).split()[-1]
        self.tool("windowfocus", "--sync", found)
        return found

    def shows(self, title: str) -> bool:
        """Whether a window whose title has these words is on the screen."""
        try:
            return bool(self.tool("search", "--onlyvisible", "--name", title).split())
        except subprocess.CalledProcessError:
            return False

    def presses(self, *keys: str) -> None:
        """Press keys one after the other, by their names in X: ctrl+o, Return, d."""
        self.tool("key", "--clearmodifiers", "--delay", 30, *keys)

    def types(self, text: str) -> None:
        self.tool("type", "--delay", 15, text)

    def clicks(self, x: float, y: float, times: int = 1) -> None:
        self.tool("mousemove", "--sync", round(x), round(y), "click", "--repeat", times, "--delay", 60, 1)

    def drags(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press the left button at one place, go to another by way of the middle, and let go."""
        (x1, y1), (x2, y2) = start, end
        self.tool("mousemove", "--sync", round(x1), round(y1), "mousedown", 1)
        self.tool("mousemove", "--sync", round((x1 + x2) / 2), round((y1 + y2) / 2))
        self.tool("mousemove", "--sync", round(x2), round(y2), "mouseup", 1)

    def picture(self) -> Image.Image:
        """What is on the screen now."""
        return ImageGrab.grab(xdisplay=self.display)


def wait(condition: Callable[[], bool], what: str) -> None:
    """Look again and again until ``condition`` holds."""
    late = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < late, f"waited in vain for {what}"
        time.sleep(0.05)


@contextmanager
def running_screen(width: int, height: int) -> Iterator[Screen]:
    """A display of this size that is shown nowhere; it ends with the block."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(30)


@contextmanager
def running_window(screen: Screen, home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Phrasebox on this display, with settings, models and cache of its own below ``home``."""
    home.mkdir(parents=True, exist_ok=True)
    places = {
        name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    }
    own = {**places, "HOME": str(home), "PHRASEBOX_CACHE": str(home / "cache"), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *arguments],
        env={**screen.environment, **own},
        cwd=home,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=60)
