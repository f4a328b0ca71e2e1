"""What the engine tells a person: English, and still known piece by piece, so that a window can say it otherwise."""

from __future__ import annotations


class Sentence(str):
    """A filled English sentence that keeps its template and what fills it.

    Such as ``Sentence("{name} has {size:.1f} GB", name=..., size=...)``. fields: numbers, texts, and other sentences;
    anything else becomes its text. one: the template of a single thing, where it counts ``count`` of them.
    """

    template: str
    fields: dict[str, int | float | str]
    one: str | None

    def __new__(cls, template: str, /, **fields: object) -> Sentence:
        return cls._made(template, None, {name: _field(value) for name, value in fields.items()})

    @classmethod
    def counted(cls, one: str, many: str, count: int, /, **fields: object) -> Sentence:
        """The sentence that goes with ``count`` things; {count} stands for the number."""
        filled = {name: _field(value) for name, value in fields.items()}
        return cls._made(many, one, {"count": count, **filled})

    @classmethod
    def _made(cls, template: str, one: str | None, fields: dict[str, int | float | str]) -> Sentence:
        said = one if one is not None and fields["count"] == 1 else template
        made = str.__new__(cls, said.format(**fields) if fields else said)
        made.template, made.one, made.fields = template, one, fields
        return made

    def __str__(self) -> str:
        # str(error) must not lose what is known.
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return Sentence._made, (self.template, self.one, self.fields)


def joined(separator: str, parts: list[str]) -> Sentence:
    """Texts after each other, each of which can still be said otherwise."""
    places = separator.join(f"{{part{number}}}" for number in range(len(parts)))
    return Sentence(places, **{f"part{number}": part for number, part in enumerate(parts)})


def _field(value: object) -> int | float | str:
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        return value
    return str(value)
