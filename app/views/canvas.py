"""The canvas: the image with its boxes, zoom and pan, and the gestures of mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from app.core.records import Box, LabelClass
from app.core.tongue import tr
from app.views.box_item import BoxesItem
from app.views.gestures import CLICK, Band, Draw, Gesture, Move, Pan, Resize
from app.views.handles import REACH, handle_at, handle_cursor, handle_frame
from app.views.image_view import ImageView
from app.views.look import Look, LookControl
from app.views.marks import paint_crosshair, paint_note

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Canvas(ImageView):
    """Shows one image and its boxes; every wish of the person leaves as a signal."""

    selected = Signal(object)
    """frozenset of box ids that should be selected."""
    moved = Signal(object)
    """tuple of (box id, x1, y1, x2, y2) in image pixels."""
    drawn = Signal(float, float, float, float)
    """x1, y1, x2, y2 of a new box in image pixels."""
    class_wanted = Signal()
    """The class of the selection should be changed."""
    tapped = Signal()
    """The space bar was tapped."""
    pointed = Signal(object)
    """(x, y) of the pointer in image pixels, or None off the image."""
    tool_changed = Signal(bool)
    """Whether drawing is on."""
    holding = Signal(bool)
    """Whether boxes are in hand: being moved or resized."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = BoxesItem()
        self._scene.addItem(self.layer)
        self.zoom_runs.connect(self.layer.hurry)
        self._gesture: Gesture | None = None
        self._drawing = False
        self._space = False
        self._space_used = False
        self._hide_boxes = False
        self._pointer: QPoint | None = None
        self._chosen: int | None = None
        self._clicked_at: QPointF | None = None
        self._passed: frozenset[int] | None = None
        self.look = LookControl(self)
        self.look.changed.connect(self._show_look)
        self.look.left.connect(self.setFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Image"))

    def show_image(self, levels: Sequence[QImage], width: int, height: int, coarse: bool = False) -> None:
        """Show an image and its boxes; see ImageView."""
        if not self.stands_for(width, height):
            self.cancel_gesture()
        super().show_image(levels, width, height, coarse)
        self.layer.set_bounds(self._bounds)
        self.hide_boxes(self._hide_boxes)

    def clear(self, reading: str = "") -> None:
        """Show nothing; see clear_image."""
        self.cancel_gesture()
        self.pointed.emit(None)
        self.clear_image(reading)
        self.layer.set_bounds(self._bounds)
        self.layer.show((), ())
        self.layer.setVisible(False)

    def show_boxes(self, boxes: Sequence[Box], classes: Sequence[LabelClass]) -> None:
        """Show ``boxes`` in the colours of ``classes``."""
        self.layer.set_font(self.font())
        self.layer.show(boxes, classes)
        self.repaint_soon()

    def show_selection(self, ids: frozenset[int]) -> None:
        """Show which boxes are selected."""
        self.layer.selected = ids
        if ids != frozenset({self._chosen}):
            self._chosen = self._passed = None
        only = self.layer.only_selected()
        if only is not None and self._gesture is None and not self._bounds.isEmpty():
            self.reveal(self.layer.rect_of(only))
        self.repaint_soon()

    def select_beside(self, step: int) -> None:
        """Select the next (1) or previous (-1) box, round and round: first those that lie under the pointer."""
        under = [] if self._pointer is None else self._boxes_at(self.mapToScene(self._pointer))
        under_ids = {box.id for box in under}
        order = [*under, *(box for box in self.layer.boxes if box.id not in under_ids)]
        if order:
            chosen = [at for at, box in enumerate(order) if box.id in self.layer.selected]
            at = chosen[-1] + step if chosen else (0 if step > 0 else -1)
            self._choose(order[at % len(order)].id)

    def hide_boxes(self, hidden: bool) -> None:
        """Show the image alone, or with its boxes."""
        self._hide_boxes = hidden
        self.layer.setVisible(not hidden and not self._bounds.isEmpty())

    @property
    def drawing(self) -> bool:
        """Whether a press begins a new box."""
        return self._drawing

    def set_drawing(self, drawing: bool) -> None:
        """Choose between drawing new boxes and editing those that are there."""
        self.cancel_gesture()
        if self._drawing != drawing:
            self._drawing = drawing
            self.tool_changed.emit(drawing)
        self._update_cursor()
        self.repaint_soon()

    def cancel(self) -> None:
        """What Escape means: drop the gesture in hand, else stop drawing, else select nothing."""
        if self._gesture is not None:
            self.cancel_gesture()
        elif self._drawing:
            self.set_drawing(False)
        elif self.layer.selected:
            self.selected.emit(frozenset())

    def cancel_gesture(self) -> None:
        """Drop what the mouse is doing, as if it had never been pressed."""
        if self._gesture is not None:
            self._gesture.cancel()
            self._let_go()
            self.repaint_soon()

    def _let_go(self) -> None:
        held = self._gesture is not None and self._gesture.holds
        self._gesture = None
        self._update_cursor()
        if held:
            self.holding.emit(False)

    # -- what gestures need (the Surface protocol) --

    def select(self, ids: frozenset[int]) -> None:
        self.selected.emit(ids)

    def clicked(self, scene: QPointF) -> None:
        """A click that moved nothing: repeated at one place it goes through the boxes there, smallest first."""
        under = [box.id for box in self._boxes_at(scene)]
        if not under:
            return
        at = self.viewportTransform().map(scene)
        again = self._clicked_at is not None and (at - self._clicked_at).manhattanLength() <= CLICK
        self._clicked_at = at
        current = next(iter(self.layer.selected)) if len(self.layer.selected) == 1 else None
        following = under[0]
        if again and current in under:
            following = under[(under.index(current) + 1) % len(under)]
        before = self.layer.selected
        self._choose(following)
        self._passed = before if again and before != self.layer.selected else None

    def finish_move(self, rects: dict[int, QRectF]) -> None:
        self.moved.emit(
            tuple((id_, rect.left(), rect.top(), rect.right(), rect.bottom()) for id_, rect in rects.items())
        )

    def finish_drawing(self, rect: QRectF) -> None:
        self.drawn.emit(rect.left(), rect.top(), rect.right(), rect.bottom())

    def repaint_soon(self) -> None:
        self.viewport().update()

    # -- events --

    def event(self, event: QEvent) -> bool:
        # Space is the shortcut of "reviewed"; here it must arrive as a key, since holding it pans.
        # While drawing, Enter places a box, and accepts no candidates.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and (event.key() == Qt.Key.Key_Space or (self._drawing and event.key() in _ENTER)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space, self._space_used = True, False
                self._update_cursor()
            return
        if self._drawing and event.key() in _ENTER:
            self._place_box()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and self._space:
                self._space = False
                self._update_cursor()
                if not self._space_used:
                    self.tapped.emit()
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._space = False
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._bounds.isEmpty():
            return
        scene, screen = self._points(event)
        if self._gesture is not None:
            # The second click of a click-click drawing; its release ends it.
            self._gesture.move(scene, screen)
            return
        self._gesture = self._gesture_for(event, scene, screen)
        self._update_cursor()
        if self._gesture is not None and self._gesture.holds:
            self.holding.emit(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        scene, screen = self._points(event)
        self._pointer = event.position().toPoint()
        self.pointed.emit((scene.x(), scene.y()) if self._bounds.contains(scene) else None)
        if self._gesture is not None:
            self._gesture.move(scene, screen)
            self._space_used = self._space_used or self._gesture.dragged
        else:
            self._hover(scene)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._gesture is None:
            return
        gesture = self._gesture
        if not gesture.release(*self._points(event)):
            return
        if self._gesture is gesture:
            self._let_go()
        self._update_cursor()
        self.repaint_soon()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        scene, _ = self._points(event)
        box = None if self._drawing else self._box_at(scene)
        if box is None or event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            self.mousePressEvent(event)
            return
        # The first of the two clicks may have gone on to another box; the double click means the one before.
        before, self._passed = self._passed, None
        self.selected.emit(before if before else frozenset({box.id}))
        self.class_wanted.emit()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        super().enterEvent(event)
        self._update_cursor()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._pointer = None
        self.layer.hovered = None
        self.pointed.emit(None)
        self.repaint_soon()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        super().drawForeground(painter, rect)
        if self._gesture is not None:
            self._gesture.paint(painter)
        if self._drawing and self._pointer is not None and not self._bounds.isEmpty():
            paint_crosshair(painter, self._pointer, self.viewport().size())
        look = self.look.look
        if not look.is_plain and not self.look.isVisible() and not self._bounds.isEmpty():
            # A person who forgot it must not take the picture for the file's own.
            paint_note(
                painter,
                tr(
                    "Brightness {brightness}, contrast {contrast}",
                    brightness=f"{look.brightness:+d}",
                    contrast=f"{look.contrast:+d}",
                ),
                QPointF(8, 8),
            )

    # -- inside --

    def _place_box(self) -> None:
        """A new box in the middle of what is seen, a third as large: drawing without a mouse."""
        self.cancel_gesture()
        seen = self.mapToScene(self.viewport().rect()).boundingRect() & self._bounds
        if not seen.isEmpty():
            wide, high = max(seen.width() / 3, 1), max(seen.height() / 3, 1)
            corner = seen.center() - QPointF(wide / 2, high / 2)
            self.finish_drawing(QRectF(corner.x(), corner.y(), wide, high))

    def _show_look(self, look: Look) -> None:
        self.picture.set_look(look)
        self.repaint_soon()

    def _points(self, event: QMouseEvent) -> tuple[QPointF, QPointF]:
        screen = event.position()
        return self.viewportTransform().inverted()[0].map(screen), screen

    def _boxes_at(self, scene: QPointF) -> list[Box]:
        return [] if self._hide_boxes else self.layer.boxes_at(scene, 3 / self.zoom())

    def _box_at(self, scene: QPointF) -> Box | None:
        """The box that a press takes: the smallest, or the one that was chosen from those below it."""
        under = self._boxes_at(scene)
        return next((box for box in under if box.id == self._chosen), under[0] if under else None)

    def _choose(self, id_: int) -> None:
        """Select one box, and let presses take it though smaller ones lie over it."""
        self.selected.emit(frozenset({id_}))
        self._chosen = id_ if self.layer.selected == {id_} else None

    def _gesture_for(self, event: QMouseEvent, scene: QPointF, screen: QPointF) -> Gesture | None:
        button, modifiers = event.button(), event.modifiers()
        left = button == Qt.MouseButton.LeftButton
        if button == Qt.MouseButton.MiddleButton or (left and self._space):
            return Pan(self, scene, screen, clears=False)
        if button == Qt.MouseButton.RightButton:
            box = self._box_at(scene)
            if box is not None and box.id not in self.layer.selected:
                self.selected.emit(frozenset({box.id}))
            return None
        if not left:
            return None
        if self._drawing:
            return Draw(self, scene, screen)
        box = self._box_at(scene)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return Band(self, scene, screen, box)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if box is not None:
                self.selected.emit(self.layer.selected ^ {box.id})
            return None
        return self._edit_gesture(box, scene, screen)

    def _edit_gesture(self, box: Box | None, scene: QPointF, screen: QPointF) -> Gesture:
        grabbed = self._handle_at(scene)
        if grabbed is not None:
            return Resize(self, scene, screen, *grabbed)
        if box is None:
            return Pan(self, scene, screen, clears=True)
        ids = self.layer.selected if box.id in self.layer.selected else frozenset({box.id})
        if ids != self.layer.selected:
            self.selected.emit(ids)
            # Its own click, when it is let go, finds it selected already and must not go on to the next.
            self._clicked_at = None
        return Move(self, scene, screen, ids)

    def _handle_at(self, scene: QPointF) -> tuple[Box, tuple[int, int]] | None:
        if len(self.layer.selected) != 1 or self._hide_boxes:
            return None
        for box in self.layer.boxes:
            if box.id in self.layer.selected:
                frame = handle_frame(self.layer.rect_of(box), self.zoom())
                handle = handle_at(frame, scene, REACH / self.zoom())
                return (box, handle) if handle is not None else None
        return None

    def _hover(self, scene: QPointF) -> None:
        box = None if self._drawing or self._bounds.isEmpty() else self._box_at(scene)
        hovered = box.id if box else None
        if hovered != self.layer.hovered or self._drawing:
            self.layer.hovered = hovered
            self.repaint_soon()
        self._update_cursor(scene)

    def _update_cursor(self, scene: QPointF | None = None) -> None:
        shape = Qt.CursorShape.ArrowCursor
        grabbed = self._handle_at(scene) if scene is not None and not self._drawing else None
        if self._gesture is not None and self._gesture.cursor is not None:
            shape = self._gesture.cursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._drawing:
            shape = Qt.CursorShape.CrossCursor
        elif grabbed is not None:
            shape = handle_cursor(grabbed[1])
        self.viewport().setCursor(shape)
