"""The little of YAML that data.yaml files use: keys, scalars, lists and maps one level deep."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

Value = str | list[str] | dict[str, str]

_KEY = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s'"\[{#:][^:]*?)\s*:(?:\s+(.*))?$""")


def parse(text: str) -> dict[str, Value]:
    """The top-level keys of ``text``: scalars as text, lists, and maps of scalars (their keys as text).

    Lines it does not understand (deeper nesting, multi-line text) are passed over: such keys are other tools'.
    """
    result: dict[str, Value] = {}
    lines = _logical_lines(text)
    for position, (indent, line) in enumerate(lines):
        match = _KEY.match(line)
        if indent or not match or line.startswith("- "):
            continue
        key, value = _scalar(match[1]), (match[2] or "").strip()
        result[key] = _inline(value) if value else _block(lines[position + 1 :])
    return result


def _logical_lines(text: str) -> list[tuple[int, str]]:
    """Indent and content of each line, comments gone, brackets that span several lines joined."""
    lines: list[tuple[int, str]] = []
    open_bracket = False
    for raw in text.splitlines():
        content = _without_comment(raw).rstrip()
        if open_bracket:
            indent, start = lines.pop()
            lines.append((indent, f"{start} {content.strip()}"))
        elif content.strip() and content.strip() not in ("---", "..."):
            lines.append((len(content) - len(content.lstrip()), content.strip()))
        if lines:
            value = lines[-1][1].partition(":")[2].strip()
            open_bracket = value[:1] in ("[", "{") and value[-1:] not in ("]", "}")
    return lines


def _block(lines: list[tuple[int, str]]) -> Value:
    items: list[str] = []
    pairs: dict[str, str] = {}
    for indent, line in lines:
        match = _KEY.match(line)
        if line == "-" or line.startswith("- "):
            items.append(_scalar(line[1:].strip()))
        elif indent == 0:
            break
        elif match:
            pairs[_scalar(match[1])] = _scalar((match[2] or "").strip())
    return pairs or items or ""


def _inline(value: str) -> Value:
    if value[0] == "[" and value[-1] == "]":
        return [_scalar(item) for item in _split(value[1:-1])]
    if value[0] == "{" and value[-1] == "}":
        pairs = [_KEY.match(item) for item in _split(value[1:-1])]
        return {_scalar(pair[1]): _scalar((pair[2] or "").strip()) for pair in pairs if pair}
    return _scalar(value)


def _split(inside: str) -> list[str]:
    """The pieces between commas outside quotes, a last empty one left out."""
    cuts = [index for index in _outside_quotes(inside) if inside[index] == ","]
    pieces = [
        inside[start:end].strip()
        for start, end in zip([0, *(cut + 1 for cut in cuts)], [*cuts, len(inside)], strict=True)
    ]
    return pieces if pieces[-1] else pieces[:-1]


def _without_comment(line: str) -> str:
    for index in _outside_quotes(line):
        if line[index] == "#" and (index == 0 or line[index - 1].isspace()):
            return line[:index]
    return line


def _outside_quotes(text: str) -> Iterator[int]:
    """The positions in ``text`` that no quotation covers; an apostrophe within a word opens none."""
    quote = ""
    for index, character in enumerate(text):
        if quote:
            if character == quote and not (quote == '"' and text[index - 1] == "\\"):
                quote = ""
        elif character in "\"'" and (index == 0 or text[index - 1] in " \t,:[{"):
            quote = character
        else:
            yield index


def _scalar(text: str) -> str:
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if len(text) >= 2 and text[0] == text[-1] == '"':
        try:
            return str(json.loads(text))
        except ValueError:
            return text[1:-1]
    return text
