"""What the window says of each model: its figures, what of it is here, what can be done, and which one to take."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.transfer_words import time_words
from engine.checkpoints.catalogue import CATALOGUE, STARTER, find, installed, starter_folder
from engine.checkpoints.checksums import read_record
from engine.checkpoints.published import PublishedCheckpoint, Size
from engine.checkpoints.sizes import size_words
from engine.checkpoints.states import ModelState, Presence, folder_state, state_of
from engine.errors import CheckpointError
from engine.memory import memory_of_published
from engine.speed import Speed

_QUICK = 1.5
"""Seconds an image that nobody minds waiting for."""
FIRST = "mm_grounding_dino_tiny_o365v1_goldg_v3det"
"""What to begin with where nothing is known of the machine."""


@dataclass(frozen=True)
class ModelCard:
    """One model as the dialog shows it.

    name: by which it is chosen, fetched and removed; title: what is shown. state: a word or two; seconds: for a
    photograph here. details: (what, text) pairs. can: of "get", "resume", "use", "check", "remove" and
    "show" those that make sense now.
    """

    name: str
    title: str
    group: str
    presence: Presence
    state: str
    size: str = ""
    coco: str = ""
    minival: str = ""
    val: str = ""
    seconds: str = ""
    details: tuple[tuple[str, str], ...] = ()
    can: frozenset[str] = frozenset()
    used: bool = False


HERE, PUBLISHED = "On this machine", "Published"


def model_cards(used: str, speed: Speed | None, free: int | None) -> tuple[ModelCard, ...]:
    """Of the starter, the person's own and every published model; used: the name or folder that detects now."""
    own = [(name, folder) for name, folder in installed() if name != STARTER and find(name) is None]
    if used != STARTER and find(used) is None and used not in dict(own):
        own.append((used, Path(used)))
    return (
        _starter_card(used),
        *(_own_card(name, folder, used) for name, folder in own),
        *(_published_card(published, used, speed, free) for published in CATALOGUE),
    )


def advice(speed: Speed | None, free: int | None, gpu: str = "") -> str:
    """Which model to take on this machine, in words; gpu: what is said of the GPU here."""
    if speed is None:
        return (
            f"For photographs begin with {FIRST}: small, and it knows many kinds of things. Measure this machine, for "
            "about ten seconds, to see how long each model takes here."
        )
    sizes: tuple[Size, ...] = ("tiny", "base", "large")
    samples = {size: next(one for one in CATALOGUE if one.size == size) for size in sizes}
    times = {size: speed.of(sample) for size, sample in samples.items()}
    fitting = [size for size in sizes if free is None or memory_of_published(samples[size]) <= free]
    tiny, base, large = (_about(times[size]) for size in sizes)
    where = "GPU" if speed.device.startswith("cuda") else "processor"
    if not fitting:
        return f"{gpu} Of the published models none fits into the memory that is free; close other programs.".strip()
    quick = [size for size in fitting if times[size] <= _QUICK]
    size = quick[-1] if quick else fitting[0]
    everyday = {"tiny": FIRST, "base": "mm_grounding_dino_base_all", "large": "mm_grounding_dino_large_all"}[
        size
    ]
    more = "" if where == "GPU" else " A GPU would take well under a second."
    return (
        f"{gpu} On this {where} a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take "
        f"{everyday} for everyday things, or llmdet_{size} for rare things and longer phrases.{more}"
    ).strip()


def _starter_card(used: str) -> ModelCard:
    return ModelCard(
        STARTER,
        "starter",
        HERE,
        Presence.HERE,
        "here",
        size=_weights(starter_folder()),
        details=(
            (
                "Good for",
                "Seeing how the program works: it knows drawn shapes and blood cells, and little of photographs.",
            ),
            ("Folder", str(starter_folder())),
        ),
        can=frozenset({"use", "show"} if used != STARTER else {"show"}),
        used=used == STARTER,
    )


def _own_card(name: str, folder: Path, used: str) -> ModelCard:
    is_used = used in (name, str(folder))
    there = folder_state(folder) if folder.is_dir() else ModelState(Presence.HERE, folder)
    inside = name != str(folder)
    can = {"show"} | ({"check", "remove"} if inside else set()) | (set() if is_used else {"use"})
    return ModelCard(
        name,
        Path(name).name,
        HERE,
        there.presence,
        str(there.presence),
        size=_weights(folder),
        details=(
            ("Good for", "What it was taught: a model of your own."),
            *_fault(there),
            ("Folder", str(folder)),
        ),
        can=frozenset(can),
        used=is_used,
    )


def _weights(folder: Path) -> str:
    """How large the weights in a folder are, "" where there are none."""
    size = sum(path.stat().st_size for path in folder.glob("*.safetensors")) if folder.is_dir() else 0
    return size_words(size) if size else ""


def _published_card(
    published: PublishedCheckpoint, used: str, speed: Speed | None, free: int | None
) -> ModelCard:
    there = state_of(published)
    is_used = used in (published.name, published.hub_id, str(there.folder))
    return ModelCard(
        published.name,
        published.name,
        PUBLISHED,
        there.presence,
        _state(there),
        size=size_words(published.download_bytes),
        coco=_figure(published.coco_ap, published.saw_coco),
        minival=_figure(published.lvis_minival_ap, published.saw_lvis),
        val=_figure(published.lvis_val_ap, published.saw_lvis),
        seconds=_about(speed.of(published)) if speed is not None else "",
        details=_details(published, there, free),
        can=_can(there, is_used),
        used=is_used,
    )


def _can(there: ModelState, is_used: bool) -> frozenset[str]:
    if there.usable:
        return frozenset({"check", "remove", "show"} | (set() if is_used else {"use"}))
    return frozenset({"resume", "remove"} if there.presence is Presence.PARTLY else {"get"})


def _details(
    published: PublishedCheckpoint, there: ModelState, free: int | None
) -> tuple[tuple[str, str], ...]:
    needed = memory_of_published(published)
    memory = (
        f"About {size_words(needed)} while it detects ({published.parameters / 1e6:.0f} million parameters)"
    )
    if free is not None:
        fits = (
            "it fits"
            if needed <= free
            else "it does not fit now: close other programs, or take a smaller one"
        )
        memory += f", and {size_words(free)} are free: {fits}"
    where = (("Folder", str(there.folder)),) if there.usable else ()
    return (
        ("Good for", published.good_for),
        *_fault(there),
        ("Training", published.training.rstrip(".") + _seen(published) + "."),
        ("Memory", memory + "."),
        ("Figures", f"AP in percent, from: {published.source}."),
        ("Files", f"{published.hub_id}, {published.licence}. {_files(published, there)}"),
        *where,
    )


def _files(published: PublishedCheckpoint, there: ModelState) -> str:
    """By what it is known that the files are the right ones."""
    if published.pinned:
        return f"Pinned to commit {published.revision[:10]} of the hub, each file held to its checksum."
    try:
        record = read_record(there.folder) if there.usable else None
    except CheckpointError:  # the state says so already
        record = None
    if record is not None and record.revision:
        return f"Came from commit {record.revision[:10]} of the hub; the checksums of this copy hold from now on."
    return "No commit is known beforehand: the first copy's checksums are kept, and hold from then on."


def _fault(there: ModelState) -> tuple[tuple[str, str], ...]:
    if there.presence is not Presence.ALTERED:
        return ()
    return (("Altered", f"{there.fault} is not as it came: check it, or remove the model and get it again."),)


def _seen(published: PublishedCheckpoint) -> str:
    if published.saw_lvis:
        return ", so that it has seen the pictures of COCO and LVIS (marked *)"
    return ", so that it has seen the pictures of COCO (marked *)" if published.saw_coco else ""


def _state(there: ModelState) -> str:
    if there.presence is Presence.PARTLY:
        return f"{size_words(there.done)} of it"
    return str(there.presence)


def _figure(value: float | None, seen: bool) -> str:
    return "" if value is None else f"{value:.1f}{'*' if seen else ''}"


def _about(seconds: float) -> str:
    if seconds < 9.5:
        return f"about {seconds:.1f} s" if seconds >= 0.95 else f"about {seconds:.2g} s"
    return f"about {time_words(seconds)}"
