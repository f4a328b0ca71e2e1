"""The language of the window: the person's choice, else the system's; changed while everything stays open."""

from __future__ import annotations

import logging
from xml.etree.ElementTree import ParseError

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from app.core import tongue
from app.core.tongue import ENGLISH, LANGUAGES, tr
from app.settings import Settings
from app.views.main_window import MainWindow
from app.views.retelling import retell

log = logging.getLogger(__name__)

SYSTEM = "system"
CHOICES = (SYSTEM, *(language.code for language in LANGUAGES))


def system_language() -> str:
    """The first language of the system's that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        wanted = QLocale(name)
        for language in LANGUAGES:
            own = QLocale(language.code)
            if (wanted.language(), wanted.script()) == (own.language(), own.script()):
                return language.code
    return ENGLISH.code


def speak(app: QApplication, choice: str) -> None:
    """Speak the language ``choice``, or the system's, from now on; Qt's own words and numbers follow.

    Where its file cannot be read, English is spoken, and the log says why.
    """
    code = choice if choice in CHOICES and choice != SYSTEM else system_language()
    try:
        tongue.choose(code)
    except (OSError, ParseError):
        log.exception("the language %s cannot be read", code)
        code = ENGLISH.code
        tongue.choose(code)
    QLocale.setDefault(QLocale(code))
    # Before Qt tells every widget that the language has changed, so that these find their texts in place.
    retell(app)
    for former in app.findChildren(_QtWords):
        app.removeTranslator(former)
        former.setParent(None)
    words = _QtWords(app)
    if words.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
    retell(app)  # Qt names the keys in its new words only now


class _QtWords(QTranslator):
    """What Qt itself says: the buttons of its message boxes, its dialog of colours."""


class LanguageChoice(QObject):
    """The menu of languages."""

    def __init__(self, view: MainWindow, settings: Settings) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._show()

    def choose(self, choice: str) -> None:
        """Speak ``choice``, "system" or a code, from now on, also after the next start."""
        self._settings.set("language", choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        speak(app, choice)
        self._show()
        self._view.status.say(tr("Language: {name}", name=tongue.language().name))

    def _show(self) -> None:
        for choice in CHOICES:
            action = self._view.actions_by_id[f"view.language_{choice}"]
            action.setChecked(choice == self._settings.get("language"))
