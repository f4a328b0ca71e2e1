"""The numbers that the window and the command line share: said here once, so that both doors give the same boxes."""

from __future__ import annotations

THRESHOLD = 0.3
"""The score from which candidates are shown and exported, until a person chooses another."""

CANDIDATE_FLOOR = 0.05
"""Detections below this score are not stored; above it the threshold can be lowered without detecting again."""

CLASS_NMS = 0.7
"""The IoU above which two boxes of one class show one object, and the better stays."""
