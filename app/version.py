"""Which Phrasebox this is."""

from __future__ import annotations


def installed_version() -> str:
    """The version of the installed distribution, or "not installed" in a bare source tree."""
    # It takes a twentieth of the start, where nothing asks for the version.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("phrasebox")
    except PackageNotFoundError:
        return "not installed"
