"""Data sets out and in: one module a format, all through the records in dataset.py."""

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError
from app.core.formats.export_plan import ClassCount, ExportChoices, ExportPlan, plan_export, project_dataset
from app.core.formats.import_plan import ImportPlan, ImportSummary, plan_import, store_import
from app.core.formats.options import ExportOptions, Pictures
from app.core.formats.project import ExportSummary, export_project, import_project, write_export
from app.core.formats.registry import FORMATS, IMPORTED, Format

__all__ = [
    "FORMATS",
    "IMPORTED",
    "ClassCount",
    "Dataset",
    "DatasetBox",
    "DatasetImage",
    "ExportChoices",
    "ExportOptions",
    "ExportPlan",
    "ExportSummary",
    "Format",
    "FormatError",
    "ImportPlan",
    "ImportSummary",
    "Pictures",
    "export_project",
    "import_project",
    "plan_export",
    "plan_import",
    "project_dataset",
    "store_import",
    "write_export",
]
