"""How far a transfer is, in words that window and command line share."""

from __future__ import annotations

from app.core.tongue import decimal, join, tr


def size(count: float) -> str:
    """Bytes as the language of the window writes them: 689 MB, 1.4 GB, 1,4 GB."""
    if count < 1e6:
        return tr("{number} kB", number=decimal(max(count / 1e3, 0), 0))
    if count < 1e9:
        return tr("{number} MB", number=decimal(count / 1e6, 0))
    return tr("{number} GB", number=decimal(count / 1e9, 1))


def time_words(seconds: float) -> str:
    """A length of time as a person says it: 8 s, 4 min, 2 h."""
    if seconds < 60:
        return tr("{seconds} s", seconds=max(round(seconds), 1))
    if seconds < 3600:
        return tr("{minutes} min", minutes=round(seconds / 60))
    return tr("{hours} h", hours=decimal(seconds / 3600, 1))


def transfer_words(done: int, total: int, speed: float, note: str = "") -> str:
    """ "412 MB of 689 MB, 8 MB a second, about 34 s left"; parts that are not known are left out."""
    words: list[str] = [note] if note else []
    if total:
        words.append(tr("{done} of {total}", done=size(done), total=size(total)))
    if speed > 0:
        words.append(tr("{size} a second", size=size(speed)))
        if done < total:
            words.append(tr("about {time} left", time=time_words((total - done) / speed)))
    return join(", ", words)
