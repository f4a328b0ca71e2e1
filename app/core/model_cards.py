"""What the window says of each model: its figures, what of it is here, what can be done, and which one to take."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.tongue import decimal, join, language, mark, tr
from app.core.transfer_words import size as transfer_size
from app.core.transfer_words import time_words
from engine.checkpoints.catalogue import CATALOGUE, STARTER, find, installed, starter_folder
from engine.checkpoints.checksums import read_record
from engine.checkpoints.published import PublishedCheckpoint, Size
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
_PRESENCE = {
    Presence.HERE: mark("here"),
    Presence.PARTLY: mark("partly"),
    Presence.ALTERED: mark("altered"),
    Presence.CACHED: mark("in the hub's cache"),
    Presence.ABSENT: mark("not here"),
}
_ON_GPU = mark(
    "On this GPU a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take "
    "{everyday} for everyday "
    "things, or {rare} for rare things and longer phrases."
)
_ON_CPU = mark(
    "On this processor a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for "
    "everyday things, or {rare} for rare things and longer phrases. A GPU would take well under a second."
)
_MEMORY = mark("About {needed} while it detects ({parameters} million parameters).")
_MEMORY_FITS = mark(
    "About {needed} while it detects ({parameters} million parameters), and {free} are free: it fits."
)
_MEMORY_LACKS = mark(
    "About {needed} while it detects ({parameters} million parameters), and {free} are free: it does "
    "not fit now: close "
    "other programs, or take a smaller one."
)


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
            "For photographs begin with {model}: small, and it knows many kinds of things. "
            "Measure this machine, for about ten seconds, to see how long each model takes here.",
            model=FIRST,
        )
    sizes: tuple[Size, ...] = ("tiny", "base", "large")
    samples = {size: next(one for one in CATALOGUE if one.size == size) for size in sizes}
    times = {size: speed.of(sample) for size, sample in samples.items()}
    fitting = [size for size in sizes if free is None or memory_of_published(samples[size]) <= free]
    tiny, base, large = (_about(times[size]) for size in sizes)
    on_gpu = speed.device.startswith("cuda")
    if not fitting:
        return _after(
            gpu, tr("Of the published models none fits into the free memory; close other programs.")
        )
    quick = [size for size in fitting if times[size] <= _QUICK]
    size = quick[-1] if quick else fitting[0]
    everyday = {"tiny": FIRST, "base": "mm_grounding_dino_base_all", "large": "mm_grounding_dino_large_all"}[
        size
    ]
    sentence = tr(
        _ON_GPU if on_gpu else _ON_CPU,
        tiny=tiny,
        base=base,
        large=large,
        everyday=everyday,
        rare=f"llmdet_{size}",
    )
    return _after(gpu, sentence)


def _after(gpu: str, sentence: str) -> str:
    return join(" ", (gpu, sentence)) if gpu else sentence


def _starter_card(used: str) -> ModelCard:
    return ModelCard(
        STARTER,
        "starter",
        HERE,
        Presence.HERE,
        tr(_PRESENCE[Presence.HERE]),
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
        tr(_PRESENCE[there.presence]),
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
    return transfer_size(size) if size else ""


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
        size=transfer_size(published.download_bytes),
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
    parameters = decimal(published.parameters / 1e6, 0)
    told = _MEMORY if free is None else _MEMORY_FITS if needed <= free else _MEMORY_LACKS
    memory = tr(told, needed=transfer_size(needed), parameters=parameters, free=transfer_size(free or 0))
    where = ((tr("Folder"), str(there.folder)),) if there.usable else ()
    return (
        (tr("Good for"), tr(published.good_for)),
        *_fault(there),
        (tr("Training"), _training(published)),
        (tr("Memory"), memory),
        (tr("Figures"), tr("AP in percent, from: {source}.", source=published.source)),
        (tr("Files"), f"{published.hub_id}, {published.licence}. {_files(published, there)}"),
        *where,
    )


def _files(published: PublishedCheckpoint, there: ModelState) -> str:
    """By what it is known that the files are the right ones."""
    if published.pinned:
        return tr(
            "Pinned to commit {revision} of the hub, each file held to its checksum.",
            revision=published.revision[:10],
        )
    try:
        record = read_record(there.folder) if there.usable else None
    except CheckpointError:  # the state says so already
        record = None
    if record is not None and record.revision:
        return tr(
            "Came from commit {revision} of the hub; the checksums of this copy hold from now on.",
            revision=record.revision[:10],
        )
    return tr("No commit is known beforehand: the first copy's checksums are kept, and hold from then on.")


def _fault(there: ModelState) -> tuple[tuple[str, str], ...]:
    if there.presence is not Presence.ALTERED:
        return ()
    return (
        (
            tr("Altered"),
            tr(
                "{file} is not as it came: check it, or remove the model and get it again.",
                file=there.fault,
            ),
        ),
    )


def _training(published: PublishedCheckpoint) -> str:
    told = tr(published.training)
    if published.saw_lvis:
        return join(" ", (told, tr("So it has seen the pictures of COCO and LVIS (marked *).")))
    if published.saw_coco:
        return join(" ", (told, tr("So it has seen the pictures of COCO (marked *).")))
    return told


def _state(there: ModelState) -> str:
    if there.presence is Presence.PARTLY:
        return tr("{size} of it", size=transfer_size(there.done))
    return tr(_PRESENCE[there.presence])


def _figure(value: float | None, seen: bool) -> str:
    return "" if value is None else tr("{figure}*", figure=decimal(value, 1)) if seen else decimal(value, 1)


def _about(seconds: float) -> str:
    if seconds < 9.5:
        if seconds >= 0.95:
            return tr("about {time}", time=tr("{seconds} s", seconds=decimal(seconds, 1)))
        short = f"{seconds:.2g}".replace(".", language().point)
        return tr("about {time}", time=tr("{seconds} s", seconds=short))
    return tr("about {time}", time=time_words(seconds))
