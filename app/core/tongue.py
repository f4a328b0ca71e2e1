"""The language in which the window speaks: sentences, counts and numbers.

A sentence is written in English where it is said, whole and with named places: ``tr("{done} of {total}", ...)``. The
chosen language gives another one for it, from a file of Qt Linguist, resources/translations/phrasebox_CODE.ts.
The command line chooses no language and so speaks English.
"""

from __future__ import annotations

import json
import string
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from engine.sentences import Sentence

Counted = tuple[str, str]
"""What is said of one thing, and of several."""
TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"
CONTEXT = "Phrasebox"
"""The one context of the files: a sentence has one translation wherever it is said."""


@dataclass(frozen=True)
class Language:
    """A language and how it writes numbers.

    thousands, point: what stands between groups of three digits, and before decimals.
    per_cent: how a share is written.
    plural: whether one thing is worded unlike several; Chinese and Japanese know no such difference.
    """

    code: str
    name: str
    thousands: str = ","
    point: str = "."
    per_cent: str = "{}%"
    plural: bool = True


ENGLISH = Language("en", "English")
LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    Language("zh_CN", "简体中文", plural=False),
    Language("es", "Español", ".", ",", "{}\N{NO-BREAK SPACE}%"),
    Language("de", "Deutsch", ".", ",", "{}\N{NO-BREAK SPACE}%"),
    Language("ja", "日本語", plural=False),
)
"""Every language that the window speaks, each by its own name."""


class Said(str):
    """A text that knows how it was said, so that it can be said again in another language."""

    again: Callable[[], Said]
    how: tuple[str, str | None, dict[str, object]] | None = None
    """Its source, that of a single thing, and its values; None for a bare number."""

    def __str__(self) -> str:
        # str(error) must not lose what is known.
        return self


@dataclass
class _Memory:
    """What was said in one language, by its text. plain: without values; owners: whose sentence a plain text is."""

    plain: dict[str, Said] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)

    def get(self, text: str) -> Said | None:
        return self.plain.get(text) or self.said.get(text)


@dataclass
class _Tongue:
    """What is spoken now, what was said in it, and what before in the language that it took the place of."""

    language: Language = ENGLISH
    translations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    memory: _Memory = field(default_factory=_Memory)
    former: _Memory = field(default_factory=_Memory)
    lock: threading.Lock = field(default_factory=threading.Lock)


_TONGUE = _Tongue()
_REMEMBERED = 20_000
"""How many texts with values are remembered; those without are as many as the catalogue holds."""
_PACKED = '{"said": '
_UNSEEN = "\u2060"
"""Word joiner: no width, no break."""


def language() -> Language:
    """What is spoken now."""
    return _TONGUE.language


def choose(code: str, translations: dict[str, tuple[str, ...]] | None = None) -> None:
    """Speak the language ``code`` from now on; ``translations`` in place of its file's.

    Raises:
        KeyError: no such language.
        OSError, ElementTree.ParseError: its file cannot be read.
    """
    chosen = {language.code: language for language in LANGUAGES}[code]
    if translations is None:
        translations = {} if chosen is ENGLISH else read_translations(translations_file(code))
    with _TONGUE.lock:
        _TONGUE.language, _TONGUE.translations = chosen, translations
        _TONGUE.former, _TONGUE.memory = _TONGUE.memory, _Memory()


def translations_file(code: str) -> Path:
    """Where the sentences of a language lie."""
    return TRANSLATIONS / f"phrasebox_{code}.ts"


def read_translations(path: Path) -> dict[str, tuple[str, ...]]:
    """The finished sentences of a file of Qt Linguist: English -> the translation, or its plural forms."""
    found: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
        found[message.findtext("source", "")] = forms or (translation.text or "",)
    return found


def mark(text: str) -> str:
    """``text`` itself, for tables made before a language is chosen; whoever shows it says ``tr`` of it."""
    return text


_COMMAS = (mark(", "), mark("; "))


def marks(one: str, many: str) -> Counted:
    """Both forms themselves, for whoever says ``trn`` of them when the number is known."""
    return one, many


def tr(text: str, /, **values: object) -> Said:
    """A sentence in the language of the window; whole numbers among ``values`` are written as it writes them."""
    return _say(text, None, values)


def trn(one: str, many: str, count: int, /, **values: object) -> Said:
    """The sentence that goes with ``count`` things; {count} stands for the number."""
    return _say(many, one, {"count": count, **values})


def join(separator: str, parts: Sequence[str]) -> Said:
    """Texts after each other that are said again one by one, with the language's own comma between where it is one."""
    between = tr(separator) if separator in _COMMAS else separator
    places = "{between}".join(f"{{part{n}}}" for n in range(len(parts)))
    return _say(places, None, {"between": between, **{f"part{n}": part for n, part in enumerate(parts)}})


def present(text: str) -> str:
    """``text`` in the language spoken now where it knows how it was said, the engine's too; any other as it is."""
    if isinstance(text, Sentence):
        return _say(text.template, text.one, dict(text.fields))
    return text.again() if isinstance(text, Said) else text


def sentence_of(error: Exception) -> str:
    """The sentence of an error, the engine's or ours, in the language spoken now."""
    return present(str(error))


def packed(text: str) -> str:
    """``text`` for a file or another process, where ``unpacked`` says it in the language spoken there and then."""
    parts = _parts(text)
    return parts if isinstance(parts, str) else json.dumps(parts)


def unpacked(stored: str) -> str:
    """What ``packed`` made, said in the language spoken now; any other text as it is."""
    if not stored.startswith(_PACKED):
        return stored
    try:
        return _put_together(json.loads(stored))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return stored


def _parts(text: str) -> str | dict[str, object]:
    how = text.how if isinstance(text, Said) else None
    if isinstance(text, Sentence):
        how = text.template, text.one, dict(text.fields)
    if how is None:
        return str.__str__(text)
    source, one, values = how
    fields = {
        name: _parts(value) if isinstance(value, str) else _plain_value(value)
        for name, value in values.items()
    }
    return {"said": source, "one": one, "values": fields}


def _plain_value(value: object) -> object:
    return value if isinstance(value, int | float) else str(value)


def _put_together(parts: dict[str, Any]) -> Said:
    values = {
        name: _put_together(value) if isinstance(value, dict) else value
        for name, value in parts["values"].items()
    }
    return _say(parts["said"], parts["one"], values)


def again(text: str) -> Said | None:
    """``text``, which was said before, in the language spoken now; None for what was not said, or is forgotten."""
    with _TONGUE.lock:
        said = text if isinstance(text, Said) else _TONGUE.former.get(text) or _TONGUE.memory.get(text)
    return None if said is None else said.again()


def _say(source: str, one: str | None, values: dict[str, object]) -> Said:
    values = {name: present(value) if isinstance(value, str) else value for name, value in values.items()}
    forms = _TONGUE.translations.get(source)
    single = values.get("count") == 1
    if forms is None:
        forms = (source,) if one is None else (one, source)
    elif not _TONGUE.language.plural:
        single = False
    text = forms[0] if single or len(forms) == 1 else forms[-1]
    known = partial(_say, source, one, values)
    said = (
        _plain(source, text, known) if not values else _remembered(_FORMATTER.format(text, **values), known)
    )
    said.how = source, one, values
    return said


def _plain(source: str, text: str, known: Callable[[], Said]) -> Said:
    """A sentence without values. Two that read alike in a language are told apart by marks that nobody sees."""
    with _TONGUE.lock:
        while _TONGUE.memory.owners.setdefault(text, source) != source:
            text += _UNSEEN
        said = _TONGUE.memory.plain[text] = Said(text)
        said.again = known
    return said


def _remembered(text: str, known: Callable[[], Said]) -> Said:
    said = Said(text)
    said.again = known
    with _TONGUE.lock:
        memory = _TONGUE.memory.said
        memory.pop(text, None)
        memory[text] = said
        if len(memory) > _REMEMBERED:
            del memory[next(iter(memory))]
    return said


def remade(said: Said, again: Callable[[], Said]) -> Said:
    """``said``, but said again by ``again``."""
    made = _remembered(said, again)
    made.how = said.how
    return made


def written(text: str) -> str:
    """``text`` for a file that other programs read, without the marks that nobody sees."""
    return text.replace(_UNSEEN, "")


class _Formatter(string.Formatter):
    def format_field(self, value: object, spec: str) -> str:
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and (spec or isinstance(value, int))
        ):
            return _with_points(format(value, spec or ","))
        return str(super().format_field(value, spec))


_FORMATTER = _Formatter()


def number(value: int) -> Said:
    """A whole number: 12,345 in English, 12.345 in German."""
    return _remembered(_with_points(f"{value:,}"), partial(number, value))


def decimal(value: float, places: int) -> Said:
    """A number with ``places`` decimals: 0.35 in English, 0,35 in German."""
    return _remembered(_with_points(f"{value:,.{places}f}"), partial(decimal, value, places))


def percent(share: float, places: int = 0) -> Said:
    """A share between 0 and 1: 85% in English, 85 % in German."""
    text = _with_points(f"{share * 100:,.{places}f}")
    return _remembered(_TONGUE.language.per_cent.format(text), partial(percent, share, places))


def _with_points(english: str) -> str:
    whole, point, rest = english.partition(".")
    whole = whole.replace(",", _TONGUE.language.thousands)
    return f"{whole}{_TONGUE.language.point}{rest}" if point else whole
