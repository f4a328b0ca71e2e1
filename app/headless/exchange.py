"""``phrasebox export`` and ``phrasebox import``: a project's boxes out to a file, and annotations in."""

from __future__ import annotations

import argparse


def export_folder(arguments: argparse.Namespace) -> int:
    raise NotImplementedError


def import_folder(arguments: argparse.Namespace) -> int:
    raise NotImplementedError
