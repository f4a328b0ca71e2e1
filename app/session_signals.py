"""What the session tells the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionSignals(QObject):
    """The signals of the session; views are connected to them by the window."""

    opened = Signal(object)
    """The folder (Path) of the project that is open now, or None."""
    images_changed = Signal(object)
    """The list of ImageRecord that passes the filter, in order."""
    records_taken = Signal()
    """Images came, or many of them are other values now; what was found out about all of them is to be asked anew."""
    records_changed = Signal(object)
    """The list of those ImageRecord that are other values now: one, or thousands after an edit of all images."""
    current_changed = Signal(object)
    """The current ImageRecord, or None."""
    boxes_changed = Signal(object)
    """The tuple of Box to show."""
    boxes_hidden = Signal(bool)
    """Whether all boxes are hidden for the moment."""
    selection_changed = Signal(object)
    """frozenset of the ids of the selected boxes."""
    classes_changed = Signal(object)
    """The tuple of LabelClass of the project."""
    phrases_changed = Signal(object)
    """The tuple of Phrase beside the phrase field."""
    active_class_changed = Signal(object)
    """The LabelClass that new boxes get, or None."""
    threshold_changed = Signal(float)
    """The general threshold; those of classes come with them."""
    hidden_classes_changed = Signal(object)
    """frozenset of the indices of the classes whose boxes are hidden."""
    history_changed = Signal(object, object)
    """What undo and redo would do, in words; None where there is nothing."""
    counts_changed = Signal(object)
    """How many images are in each ListedState, a mapping."""
    not_stored = Signal()
    """What was done last could not be stored."""
    failed = Signal(str)
    """One sentence on what went wrong."""
    said = Signal(str)
    """One sentence on what was done."""
    said_for_now = Signal(str)
    """The same, of what is no longer the last thing done once something else is."""
