"""The catalogue: every published checkpoint once, as data, and what its authors report of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Size = Literal["tiny", "base", "large"]

_WEIGHTS = "model.safetensors"


@dataclass(frozen=True)
class PublishedCheckpoint:
    """One published checkpoint and what its authors report of it.

    parameters: unique parameters. coco_ap, lvis_minival_ap, lvis_val_ap: box AP in percent as published, None where
    nothing was published. saw_coco, saw_lvis: whether the data set itself was among the training data, so that its
    figure is not zero-shot. training: what it learned from; good_for: when to choose it, one sentence each. source:
    who published the figures. revision: the full commit of the hub that is fetched; "" where none is known, and then
    the first download's checksums are kept and hold from then on. checksums: (file, SHA-256) pairs known beforehand.
    """

    name: str
    hub_id: str
    size: Size
    parameters: int
    licence: str
    source: str
    training: str
    good_for: str
    coco_ap: float | None = None
    lvis_minival_ap: float | None = None
    lvis_val_ap: float | None = None
    saw_coco: bool = False
    saw_lvis: bool = False
    revision: str = ""
    checksums: tuple[tuple[str, str], ...] = ()

    @property
    def download_bytes(self) -> int:
        """About how large its files are: four bytes a parameter, and a vocabulary."""
        return 4 * self.parameters + 1_200_000

    @property
    def pinned(self) -> bool:
        """Whether it is known beforehand which files are the right ones."""
        return bool(self.revision)


_PARAMETERS: dict[Size, int] = {"tiny": 172_912_157, "base": 232_976_283, "large": 343_052_631}
_DOCUMENTED = "transformers, documentation of MM Grounding DINO"
_GDINO_SOURCE = "Grounding DINO, arXiv 2303.05499"

_MM_TRAINING = {
    "o365v1_goldg": "Objects365 and GoldG",
    "o365v1_goldg_grit": "Objects365, GoldG and GRIT",
    "o365v1_goldg_v3det": "Objects365, GoldG and V3Det",
    "o365v1_goldg_grit_v3det": "Objects365, GoldG, GRIT and V3Det",
    "o365v2_oiv6_goldg": "Objects365 v2, OpenImages v6 and GoldG",
    "all": "every public set its authors had, COCO and LVIS among them",
}


def _mm(
    variant: str,
    good_for: str,
    coco_ap: float,
    lvis_minival_ap: float | None = None,
    lvis_val_ap: float | None = None,
) -> PublishedCheckpoint:
    name = f"mm_grounding_dino_{variant}"
    word, data = variant.split("_", 1)
    size = _size(word)
    return PublishedCheckpoint(
        name=name,
        hub_id=f"openmmlab-community/{name}",
        size=size,
        parameters=_PARAMETERS[size],
        licence="Apache-2.0",
        source=_DOCUMENTED,
        training=f"Learned from {_MM_TRAINING[data]}.",
        good_for=good_for,
        coco_ap=coco_ap,
        lvis_minival_ap=lvis_minival_ap,
        lvis_val_ap=lvis_val_ap,
        saw_coco=data == "all",
        saw_lvis=data == "all",
    )


def _llmdet(
    word: str, good_for: str, lvis_minival_ap: float, lvis_val_ap: float, revision: str = ""
) -> PublishedCheckpoint:
    size = _size(word)
    return PublishedCheckpoint(
        name=f"llmdet_{size}",
        hub_id=f"iSEE-Laboratory/llmdet_{size}",
        size=size,
        parameters=_PARAMETERS[size],
        licence="Apache-2.0",
        source=_DOCUMENTED,
        training="Learned from boxes, and from captions that a language model wrote (GroundingCap-1M).",
        good_for=good_for,
        lvis_minival_ap=lvis_minival_ap,
        lvis_val_ap=lvis_val_ap,
        revision=revision,
    )


def _gdino(word: str, parameters: int, coco_ap: float, revision: str, sha256: str) -> PublishedCheckpoint:
    size = _size(word)
    return PublishedCheckpoint(
        name=f"grounding-dino-{size}",
        hub_id=f"IDEA-Research/grounding-dino-{size}",
        size=size,
        parameters=parameters,
        licence="Apache-2.0",
        source=_GDINO_SOURCE,
        training="Learned from Objects365, GoldG and captions (Cap4M).",
        good_for="The original: to compare with earlier work; the newer ones of its size find more.",
        coco_ap=coco_ap,
        revision=revision,
        checksums=((_WEIGHTS, sha256),),
    )


def _size(word: str) -> Size:
    return next(size for size in _PARAMETERS if size == word)


CATALOGUE: tuple[PublishedCheckpoint, ...] = (
    _mm("tiny_o365v1_goldg", "The plainest of the small ones, to compare with.", 50.4, 35.7, 27.0),
    _mm("tiny_o365v1_goldg_grit", "Small; a little more at home with captions.", 50.5, 36.5, 27.1),
    _mm(
        "tiny_o365v1_goldg_v3det",
        "A good first choice: small, quick, and it knows many kinds of things.",
        50.6,
        40.5,
        30.6,
    ),
    _mm("tiny_o365v1_goldg_grit_v3det", "Small, for rare kinds of things.", 50.4, 41.4, 31.9),
    _mm("base_o365v1_goldg_v3det", "The middle: finds more than the small ones, and takes longer.", 52.5),
    _mm("base_all", "The middle, for everyday things such as COCO's people, cars and animals.", 59.5),
    _mm("large_o365v2_oiv6_goldg", "Large; for a GPU, where everyday and street scenes matter.", 53.0),
    _mm("large_all", "The strongest for everyday things; for a GPU.", 60.3),
    _llmdet("tiny", "Small, and the best of its size for rare things and longer phrases.", 44.7, 34.9),
    _llmdet("base", "The middle, for rare things and longer phrases.", 48.3, 38.5),
    _llmdet(
        "large",
        "The strongest for rare things and longer phrases; for a GPU.",
        51.1,
        42.0,
        "bec37f296f05b22f6c6b39bc05a6c611239f4e31",
    ),
    _gdino(
        "tiny",
        172_249_090,
        48.4,
        "a2bb814dd30d776dcf7e30523b00659f4f141c71",
        "1a2412ef99bd74bcd3c2a246fa1e48581f8889a1300c9051974741314fc042f3",
    ),
    replace(
        _gdino(
            "base",
            232_313_216,
            56.7,
            "12bdfa3120f3e7ec7b434d90674b3396eccf88eb",
            "5548f844c928c4b6f411fa8cbcc2bfa8dbbba437cb1d513975519f93c2a9ed21",
        ),
        training="Learned from Objects365, GoldG, captions, OpenImages and COCO.",
        saw_coco=True,
    ),
)


def find(name: str) -> PublishedCheckpoint | None:
    """The published checkpoint that ``name`` names, by its short name or its hub id; None if there is none."""
    for published in CATALOGUE:
        if name in (published.name, published.hub_id):
            return published
    return None
