"""How fast detections shall be: the choice in the menu and the status bar, and what each speed takes here."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from app.commands import BY_ID
from app.core.timings import Expected, Place, Timings, preset_name
from app.core.tongue import join, tr
from app.detecting import Detecting
from app.settings import Settings
from app.views.main_window import MainWindow
from app.worker import Engine, Job, Loaded, Priority, Result
from engine.presets import Preset
from engine.speed import Speed

_RECENT = 8
"""Images that the detector may still keep the features of, and some more: asked again they take less, which is no
measurement."""


class SpeedChoice(QObject):
    """Changes the preset of the detections to come, and learns from each what it takes."""

    def __init__(self, view: MainWindow, settings: Settings, detecting: Detecting, engine: Engine) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._detecting = detecting
        self._timings = Timings.from_text(settings.get("speed/seconds"))
        self._in_memory = ""
        self._places: dict[str, Place] = {}
        self._recent: deque[tuple[object, ...]] = deque(maxlen=_RECENT)
        self._whole: set[int] = set()
        group = QActionGroup(self)
        for preset in Preset:
            action = view.actions_by_id[f"detect.{preset}"]
            action.setActionGroup(group)
            view.status.speed.addAction(action)
        engine.loading.connect(self._loading_began)
        engine.loaded.connect(self._loaded)
        engine.started.connect(self._started)
        engine.finished.connect(self._finished)
        engine.measured.connect(lambda _: self.refresh())
        view.closing.connect(self._save)
        self.refresh()

    def choose(self, preset: Preset) -> None:
        """Detect at this speed from now on, also after the next start; a batch that runs keeps its own."""
        before, self._detecting.preset = self._detecting.preset, preset
        self._settings.set("speed", preset.value)
        if self._detecting.running and preset is not before:
            self._view.status.say(
                tr(
                    "What is being detected stays {before}; the next detection is {after}.",
                    before=preset_name(before),
                    after=preset_name(preset),
                )
            )
        self.refresh()

    def refresh(self) -> None:
        """Show the choice, and what each speed takes with the model in use."""
        expected = {preset: self._expected(preset) for preset in Preset}
        for preset, each in expected.items():
            action = self._view.actions_by_id[f"detect.{preset}"]
            action.setChecked(preset is self._detecting.preset)
            name = BY_ID[f"detect.{preset}"].said
            action.setText(
                name
                if each is None
                else tr("{command} – {seconds} an image", command=name, seconds=str(each))
            )
        chosen = expected[self._detecting.preset]
        known = [
            tr("{speed} {seconds}", speed=preset_name(preset), seconds=str(each))
            for preset, each in expected.items()
            if each is not None
        ]
        self._view.status.show_speed(
            preset_name(self._detecting.preset),
            "" if chosen is None else str(chosen),
            tr("An image takes here: {known}.", known=join(", ", known))
            if known
            else tr("What an image takes is known once one was detected."),
        )

    # Inside

    def _expected(self, preset: Preset) -> Expected | None:
        model, machine = self._detecting.model, Speed.from_text(self._settings.get("machine/speed"))
        place = self._places.get(model) or self._timings.last_place(model)
        if place is None and machine is not None:
            place = Place(model, machine.device, machine.precision)
        return None if place is None else self._timings.expected(place, preset, machine)

    def _loading_began(self, model: str) -> None:
        self._in_memory = model

    def _loaded(self, loaded: Loaded) -> None:
        self._places[self._in_memory] = Place(self._in_memory, loaded.device, loaded.precision)
        self.refresh()

    def _started(self, job: Job) -> None:
        asked = (job.path, job.model, job.preset)
        if asked in self._recent:
            self._whole.discard(job.generation)
        else:
            self._whole.add(job.generation)
        if job.priority is not Priority.BATCH:
            if asked in self._recent:
                self._recent.remove(asked)
            self._recent.append(asked)

    def _finished(self, result: Result) -> None:
        job = result.job
        if job.generation not in self._whole:
            return
        self._whole.clear()
        self._timings.add(Place(job.model, result.device, result.precision), job.preset, result.seconds)
        if job.priority is Priority.OPEN:
            self._save()
        self.refresh()

    def _save(self) -> None:
        """Not after each image of a batch, which on a GPU would write the settings many times a second."""
        self._settings.set("speed/seconds", self._timings.to_text())
