"""Data sets out and in: one module a format, all through the records in dataset.py."""

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError
from app.core.formats.project import (
    ExportSummary,
    ImportSummary,
    export_project,
    import_project,
    project_dataset,
)
from app.core.formats.registry import FORMATS, ExportOptions, Format

__all__ = [
    "FORMATS",
    "Dataset",
    "DatasetBox",
    "DatasetImage",
    "ExportOptions",
    "ExportSummary",
    "Format",
    "FormatError",
    "ImportSummary",
    "export_project",
    "import_project",
    "project_dataset",
]
