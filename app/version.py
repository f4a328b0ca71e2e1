"""Which Phrasebox this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def installed_version() -> str:
    """The version of the installed distribution, or "not installed" in a bare source tree."""
    try:
        return version("phrasebox")
    except PackageNotFoundError:
        return "not installed"
