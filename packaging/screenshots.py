"""Makes the pictures of the window in docs/ from the sample scenes: python packaging/screenshots.py [OUT].

Needs a display (on a server: xvfb-run -s "-screen 0 1920x1080x24" python packaging/screenshots.py).
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, QTimer  # noqa: E402

from app.core.model_cards import FIRST  # noqa: E402
from app.samples import copy_samples, sample_phrases  # noqa: E402
from app.settings import Settings  # noqa: E402
from app.startup import make_window  # noqa: E402
from app.views.models_dialog import ModelsDialog  # noqa: E402
from app.views.shortcut_sheet import ShortcutSheet  # noqa: E402
from app.window import Window  # noqa: E402
from engine.checkpoints.catalogue import MODELS_VARIABLE  # noqa: E402
from engine.speed import Speed  # noqa: E402

SIZE = (1280, 800)


def main() -> None:
    """Show the window in both themes, detect in the samples, and save what it looks like."""
    output = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    output.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as folder:
            take(theme, Path(folder), output)


def take(theme: str, folder: Path, output: Path) -> None:
    """Save the pictures of one theme."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.set("theme", theme)
    settings.set("language", "en")
    settings.set("models/told", True)
    settings.set("machine/speed", Speed("cpu", "fp32", 3.1).to_text())
    window = make_window(settings)
    window.view.resize(*SIZE)
    window.view.show()
    save(window, output / f"start-{theme}.png")
    window.open_folder(copy_samples(folder / "samples"), sample_phrases())
    wait(lambda: not window.view.canvas.bounds().isEmpty(), "the first sample")
    window.detect_all()
    wait(lambda: not window.detecting.running, "the detection")
    correct(window)
    save(window, output / f"window-{theme}.png")
    if theme == "light":
        window.view.actions_by_id["view.language_zh_CN"].trigger()
        save(window, output / "window-chinese.png")
        window.view.actions_by_id["view.language_en"].trigger()
    window.sharing.ask_export()
    wait(lambda: not window.sharing.dialog.preview.bar.isVisible(), "the preview of the export")
    window.sharing.dialog.output.setText("scenes-export")
    pause(100)
    window.sharing.dialog.grab().save(str(output / f"export-{theme}.png"))
    window.sharing.dialog.close()
    os.environ[MODELS_VARIABLE] = str(folder / "models")
    window.view.actions_by_id["detect.models"].trigger()
    models = window.view.findChild(ModelsDialog)
    if isinstance(models, ModelsDialog):
        models.choose(FIRST)
        models.folder.setText("Models folder: ~/.local/share/phrasebox/models")
        pause(100)
        models.grab().save(str(output / f"models-{theme}.png"))
        models.close()
    window.view.actions_by_id["help.keys"].trigger()
    sheet = window.view.findChild(ShortcutSheet)
    if isinstance(sheet, ShortcutSheet):
        pause(100)
        sheet.grab().save(str(output / f"shortcuts-{theme}.png"))
        sheet.close()
    window.view.close()


def correct(window: Window) -> None:
    """Review the first image, and accept the best candidate of the second: every kind of box is in the picture."""
    window.images.reviewing.review()
    wait(lambda: not window.view.canvas.bounds().isEmpty(), "the second sample")
    candidates = window.session.shown()
    window.session.select([box.id for box in candidates[:1]])
    window.panels.judge.accept()
    thumbnails = window.view.images.model
    wait(lambda: all(thumbnails.has_thumbnail(record.id) for record in window.session.records), "thumbnails")


def save(window: Window, path: Path) -> None:
    """Save what the window looks like once the boxes are counted, a moment after the last edit, and painted."""
    pause(1000)
    window.view.grab().save(str(path))
    print(path)


def pause(milliseconds: int) -> None:
    """Let the window work for a while; unlike QTest.qWait this lets the other threads work too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(condition: Callable[[], bool], what: str) -> None:
    """Let the window work until ``condition`` holds."""
    patience = QDeadlineTimer(300_000)
    while not condition():
        if patience.hasExpired():
            raise SystemExit(f"Waited five minutes for {what}.")
        pause(20)


if __name__ == "__main__":
    main()
