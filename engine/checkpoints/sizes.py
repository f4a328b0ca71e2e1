"""Numbers of bytes as a person reads them."""

from engine.sentences import Sentence


def size_words(size: float) -> Sentence:
    """689 MB, 1.4 GB."""
    if size < 1e6:
        return Sentence("{number:.0f} kB", number=max(size / 1e3, 0))
    if size < 1e9:
        return Sentence("{number:.0f} MB", number=size / 1e6)
    return Sentence("{number:.1f} GB", number=size / 1e9)
