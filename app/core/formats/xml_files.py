"""XML as the annotation formats use it: what is damaged answers with a sentence, what XML forbids is left out."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from app.core.formats.dataset import FormatError
from app.core.formats.files import reading
from app.core.geometry import Rectangle
from app.core.tongue import tr

# XML 1.0 has no place for these, not even as references.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read_xml(source: Path) -> ElementTree.Element:
    """The root of an XML file. Raises FormatError."""
    with reading(source):
        try:
            return ElementTree.parse(source).getroot()
        except (ElementTree.ParseError, ValueError, LookupError) as error:
            raise FormatError(
                tr("{source} is not valid XML ({error}); get a whole copy of it.", source=source, error=error)
            ) from error


def xml_text(root: ElementTree.Element, declared: bool = True) -> str:
    """An element and all below as an indented XML document, ``declared`` to be UTF-8."""
    ElementTree.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n' if declared else ""
    return f"{head}{ElementTree.tostring(root, encoding='unicode')}\n"


def add(parent: ElementTree.Element, tag: str, text: object = "") -> ElementTree.Element:
    """A new last child with this text."""
    child = ElementTree.SubElement(parent, tag)
    if text != "":
        child.text = plain(str(text))
    return child


def plain(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return _FORBIDDEN.sub("", text)


def text_of(parent: ElementTree.Element, path: str) -> str:
    """The text of a descendant, "" where it is not there."""
    return (parent.findtext(path) or "").strip()


def numbers(*texts: str | None) -> list[float] | None:
    """The texts as numbers; None where one is none."""
    try:
        return [float(text or "") for text in texts]
    except ValueError:
        return None


def corners(*texts: str | None) -> Rectangle | None:
    """Four texts as xyxy; None where one is no number."""
    values = numbers(*texts)
    return None if values is None else (values[0], values[1], values[2], values[3])
