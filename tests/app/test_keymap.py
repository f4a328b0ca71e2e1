"""Which keys a command has when a person chooses others."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from app.availability import _NEEDS, _SENTENCES, Situation, why_not
from app.commands import BY_ID, COMMANDS, CONTEXT_MENUS, Command
from app.fuzzy import match
from app.keymap import Keymap

TABLE = (
    Command("a.cut", "Cut", "Cut it", "Edit", ("Ctrl+X", "Del")),
    Command("a.paste", "Paste", "Paste it", "Edit", ("Ctrl+V",)),
    Command("a.none", "Nothing", "It has no key", "Edit"),
)


def test_a_key_that_is_taken_is_lost_by_its_owner_and_comes_back_with_a_reset() -> None:
    table = Keymap(TABLE)
    assert [owner.id for owner in table.owners("Ctrl+V", "a.cut")] == ["a.paste"]
    taken = table.with_keys("a.cut", ("Ctrl+V",))
    assert (taken.keys("a.cut"), taken.keys("a.paste")) == (("Ctrl+V",), ())
    assert taken.is_changed("a.paste")
    assert taken.owners("Ctrl+X", "a.none") == ()
    back = taken.reset("a.cut")
    assert (back.keys("a.cut"), back.keys("a.paste")) == (("Ctrl+X", "Del"), ("Ctrl+V",))
    assert back.text() == ""


def test_resetting_the_one_that_lost_its_key_takes_it_back() -> None:
    taken = Keymap(TABLE).with_keys("a.none", ("Ctrl+V", "Ctrl+B")).with_keys("a.cut", ("Ctrl+B",))
    assert taken.keys("a.none") == ("Ctrl+V",)
    back = taken.reset("a.paste")
    assert (back.keys("a.none"), back.keys("a.paste")) == ((), ("Ctrl+V",))


def test_no_key_ever_belongs_to_two_commands_however_they_are_chosen() -> None:
    keymap = Keymap()
    for one, other in zip(COMMANDS, COMMANDS[7:], strict=False):
        keymap = keymap.with_keys(one.id, (*keymap.keys(other.id)[:1], *keymap.keys(one.id)))
        keys = [key for command in COMMANDS for key in keymap.keys(command.id)]
        assert sorted(keys) == sorted(set(keys))


def test_chosen_keys_are_read_as_they_were_written_and_nonsense_counts_as_none() -> None:
    chosen = Keymap(TABLE).with_keys("a.cut", ()).with_keys("a.none", ("F5",))
    assert Keymap.read(chosen.text(), TABLE) == chosen
    for text in ("", "{", "[]", '{"a.cut": 3, "gone": ["F5"]}', '{"a.cut": [1]}'):
        assert Keymap.read(text, TABLE) == Keymap(TABLE)


def test_the_table_writes_keys_as_qt_tells_them() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key


def test_letters_find_a_command_and_beginnings_of_words_count_most() -> None:
    texts = ["Add a label", "Detect all…", "Delete", "Duplicate"]

    def found(typed: str) -> list[str]:
        scored = [(score, text) for text in texts if (score := match(typed, text)) is not None]
        return [text for _, text in sorted(scored, reverse=True)]

    assert found("da")[0] == "Detect all…"
    assert found("all det") == ["Detect all…"]
    assert found("dup") == ["Duplicate"]
    assert found("xyz") == []
    assert set(found("")) == set(texts)


def test_every_reason_belongs_to_a_command_and_has_a_sentence() -> None:
    assert set(_NEEDS) <= set(BY_ID)
    for needs in _NEEDS.values():
        assert all(need in _SENTENCES and hasattr(Situation(), need) for need in needs)
    assert why_not("edit.delete", Situation()) == "No image is open."
    assert why_not("edit.delete", Situation(image=True)) == "No box is selected."
    assert why_not("edit.delete", Situation(image=True, selected=1)) == ""
    assert why_not("nudge.1.0", Situation(image=True)) == "No box is selected."
    assert why_not("help.keys", Situation()) == ""


def test_context_menus_hold_commands_of_the_table() -> None:
    assert set(CONTEXT_MENUS) == {"box", "image", "class"}
    assert all(name == "|" or name in BY_ID for names in CONTEXT_MENUS.values() for name in names)
