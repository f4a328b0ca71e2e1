"""How far a transfer is, in words that window and command line share."""

from __future__ import annotations

from app.core.tongue import tr
from engine.checkpoints.sizes import size_words


def time_words(seconds: float) -> str:
    """A length of time as a person says it: 8 s, 4 min, 2 h."""
    if seconds < 60:
        return f"{max(round(seconds), 1)} s"
    return tr("{value} min", value=round(seconds / 60)) if seconds < 3600 else f"{seconds / 3600:.1f} h"


def transfer_words(done: int, total: int, speed: float, note: str = "") -> str:
    """ "412 MB of 689 MB, 8 MB a second, about 34 s left"; parts that are not known are left out."""
    words = [note] if note else []
    if total:
        words.append(f"{size_words(done)} of {size_words(total)}")
    if speed > 0:
        words.append(tr("{size_words} a second", size_words=size_words(speed)))
        if done < total:
            words.append(tr("about {time_words} left", time_words=time_words((total - done) / speed)))
    return ", ".join(words)
