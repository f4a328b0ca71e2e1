"""What the window says of each model: its figures, what of it is here, what can be done, and which one to take."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.tongue import decimal, mark, tr
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


HERE, PUBLISHED = mark("On this machine"), mark("Published")


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
        return tr(
            "For photographs begin with {FIRST}: small, and it knows many kinds of things. "
            "Measure this machine, for about ten seconds, to see how long each model takes here.",
            FIRST=FIRST,
        )
    sizes: tuple[Size, ...] = ("tiny", "base", "large")
    samples = {size: next(one for one in CATALOGUE if one.size == size) for size in sizes}
    times = {size: speed.of(sample) for size, sample in samples.items()}
    fitting = [size for size in sizes if free is None or memory_of_published(samples[size]) <= free]
    tiny, base, large = (_about(times[size]) for size in sizes)
    where = "GPU" if speed.device.startswith("cuda") else "processor"
    if not fitting:
        return tr(
            "{gpu} Of the published models none fits into the memory that is free; close other programs.",
            gpu=gpu,
        ).strip()
    quick = [size for size in fitting if times[size] <= _QUICK]
    size = quick[-1] if quick else fitting[0]
    everyday = {"tiny": FIRST, "base": "mm_grounding_dino_base_all", "large": "mm_grounding_dino_large_all"}[
        size
    ]
    more = "" if where == "GPU" else tr(" A GPU would take well under a second.")
    return (
        tr(
            "{gpu} On this {where} a tiny model takes {tiny} an image, a base one {base}, a "
            "large one {large}. Take {everyday} for everyday things, or llmdet_{size} for rare "
            "things and longer phrases.{more}",
            gpu=gpu,
            where=where,
            tiny=tiny,
            base=base,
            large=large,
            everyday=everyday,
            size=size,
            more=more,
        )
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
                tr("Good for"),
                tr(
                    "Seeing how the program works: it knows drawn shapes and blood cells, and little of photographs."
                ),
            ),
            (tr("Folder"), str(starter_folder())),
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
            (tr("Good for"), tr("What it was taught: a model of your own.")),
            *_fault(there),
            (tr("Folder"), str(folder)),
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
    memory = tr(
        "About {size_words} while it detects ({value} million parameters)",
        size_words=size_words(needed),
        value=decimal(published.parameters / 1000000.0, 0),
    )
    if free is not None:
        fits = (
            tr("it fits")
            if needed <= free
            else tr("it does not fit now: close other programs, or take a smaller one")
        )
        memory += tr(", and {size_words} are free: {fits}", size_words=size_words(free), fits=fits)
    where = ((tr("Folder"), str(there.folder)),) if there.usable else ()
    return (
        (tr("Good for"), published.good_for),
        *_fault(there),
        (tr("Training"), published.training.rstrip(".") + _seen(published) + "."),
        (tr("Memory"), memory + "."),
        (tr("Figures"), tr("AP in percent, from: {source}.", source=published.source)),
        (tr("Files"), f"{published.hub_id}, {published.licence}. {_files(published, there)}"),
        *where,
    )


def _files(published: PublishedCheckpoint, there: ModelState) -> str:
    """By what it is known that the files are the right ones."""
    if published.pinned:
        return tr(
            "Pinned to commit {value} of the hub, each file held to its checksum.",
            value=published.revision[:10],
        )
    try:
        record = read_record(there.folder) if there.usable else None
    except CheckpointError:  # the state says so already
        record = None
    if record is not None and record.revision:
        return tr(
            "Came from commit {value} of the hub; the checksums of this copy hold from now on.",
            value=record.revision[:10],
        )
    return tr("No commit is known beforehand: the first copy's checksums are kept, and hold from then on.")


def _fault(there: ModelState) -> tuple[tuple[str, str], ...]:
    if there.presence is not Presence.ALTERED:
        return ()
    return (
        (
            tr("Altered"),
            tr(
                "{fault} is not as it came: check it, or remove the model and get it again.",
                fault=there.fault,
            ),
        ),
    )


def _seen(published: PublishedCheckpoint) -> str:
    if published.saw_lvis:
        return tr(", so that it has seen the pictures of COCO and LVIS (marked *)")
    return tr(", so that it has seen the pictures of COCO (marked *)") if published.saw_coco else ""


def _state(there: ModelState) -> str:
    if there.presence is Presence.PARTLY:
        return f"{size_words(there.done)} of it"
    return str(there.presence)


def _figure(value: float | None, seen: bool) -> str:
    return "" if value is None else f"{value:.1f}{'*' if seen else ''}"


def _about(seconds: float) -> str:
    if seconds < 9.5:
        return (
            tr("about {seconds} s", seconds=decimal(seconds, 1))
            if seconds >= 0.95
            else f"about {seconds:.2g} s"
        )
    return tr("about {time_words}", time_words=time_words(seconds))
