"""Numbers of bytes as a person reads them."""


def size_words(size: float) -> str:
    """689 MB, 1.4 GB."""
    if size < 1e6:
        return f"{max(size / 1e3, 0):.0f} kB"
    return f"{size / 1e6:.0f} MB" if size < 1e9 else f"{size / 1e9:.1f} GB"
