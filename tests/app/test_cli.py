"""The command line as a person types it, with a detector that needs no model."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli import run
from app.core.records import ImageState, Origin
from app.core.store import Store
from app.headless import engine
from engine.errors import UserError
from tests.app.headless_support import FakeDetector, width_of, write_image


@pytest.fixture
def detector(monkeypatch: pytest.MonkeyPatch) -> FakeDetector:
    fake = FakeDetector()
    monkeypatch.setattr(engine, "load_detector", lambda *_: fake)
    return fake


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three images, one of them in a folder of its own."""
    for index, name in enumerate(("a.png", "b.png", "deep/c.png")):
        write_image(tmp_path / "photos" / name, width=60 + index)
    return tmp_path / "photos"


def one_line(text: str) -> str:
    assert text.count("\n") == 1, text
    assert "Traceback" not in text
    return text.strip()


# detect


def test_detect_prints_one_json_object_a_line(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    images = [str(folder / "a.png"), str(folder / "b.png")]
    assert run(["detect", *images, "-p", "a cat, a dog", "--json"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert list(first) == ["image", "width", "height", "model", "seconds", "detections"]
    assert (first["image"], first["width"], first["height"], first["model"]) == (images[0], 60, 50, "fake")
    assert second["image"] == images[1]
    assert first["detections"] == [
        {"box": [10.0, 5.0, 20.0, 15.0], "score": 0.9, "phrase": "a cat"},
        {"box": [10.0, 17.0, 20.0, 27.0], "score": 0.9, "phrase": "a dog"},
    ]


def test_detect_prints_a_table_for_a_person(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["detect", str(folder / "a.png"), "-p", "a cat"]) == 0
    heading, row = capsys.readouterr().out.splitlines()
    assert "60x50" in heading and "1 box" in heading
    assert row.split() == ["0.900", "10.0", "5.0", "20.0", "15.0", "a", "cat"]


def test_detect_names_a_bad_image_and_goes_on_with_the_rest(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.png").write_bytes(b"")
    images = [str(folder / name) for name in ("empty.png", "missing.png", "a.png")]
    assert run(["detect", *images, "-p", "a cat", "--json"]) == 1
    printed = capsys.readouterr()
    assert [json.loads(line)["image"] for line in printed.out.splitlines()] == [images[2]]
    complaints = printed.err.splitlines()
    assert len(complaints) == 2
    assert "empty.png" in complaints[0] and "missing.png" in complaints[1]


@pytest.mark.parametrize(
    ("speed", "size"), [("fast", (120, 160)), ("balanced", (180, 240)), ("accurate", None)]
)
def test_a_speed_is_a_part_of_the_models_own_size(
    speed: str, size: tuple[int, int] | None, detector: FakeDetector, folder: Path
) -> None:
    assert run(["detect", str(folder / "a.png"), "-p", "a cat", "--speed", speed]) == 0
    assert label(folder, "--speed", speed) == 0
    assert [asked["size"] for asked in detector.asked] == [size] * 4


def test_a_speed_that_is_none_or_comes_with_a_size_is_refused_in_a_sentence(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert label(folder, "--speed", "quick") == 2
    assert "'quick' is not fast, balanced or accurate" in one_line(capsys.readouterr().err)
    assert label(folder, "--speed", "fast", "--size", "480,640") == 2
    assert "--size: not allowed with argument --speed" in one_line(capsys.readouterr().err)


def test_detect_hands_every_option_to_the_model(detector: FakeDetector, folder: Path) -> None:
    options = [
        "--threshold",
        "0.1",
        "--score",
        "max",
        "--max-boxes",
        "7",
        "--nms",
        "0.5",
        "--size",
        "480,640",
    ]
    assert run(["detect", str(folder / "a.png"), "-p", "a cat", *options]) == 0
    assert detector.asked == [
        {
            "width": 60,
            "phrases": ("a cat",),
            "threshold": 0.1,
            "score": "max",
            "max_boxes": 7,
            "nms": 0.5,
            "size": (480, 640),
            "keep": False,
        }
    ]


def test_detect_draws_a_picture_for_each_image_even_where_names_are_equal(
    detector: FakeDetector, folder: Path, tmp_path: Path
) -> None:
    write_image(folder / "other" / "a.png")
    images = [str(folder / "a.png"), str(folder / "other" / "a.png")]
    assert run(["detect", *images, "-p", "a cat", "-o", str(tmp_path / "drawn")]) == 0
    assert sorted(path.name for path in (tmp_path / "drawn").iterdir()) == ["a-2.jpg", "a.jpg"]


@pytest.mark.parametrize("image", ["photos/../photos/a.jpg", "link.jpg", "hard.jpg"])
def test_detect_never_draws_onto_an_image_that_it_was_given(
    image: str, detector: FakeDetector, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_image(tmp_path / "photos" / "a.jpg")
    if image.startswith("link"):
        (tmp_path / "link.jpg").symlink_to(source)
    if image.startswith("hard"):
        (tmp_path / "hard.jpg").hardlink_to(source)
    out = source.parent if image.startswith("photos") else tmp_path / "drawn"
    if out != source.parent:
        out.mkdir()
        (out / image).hardlink_to(source)
    before = source.read_bytes()
    assert run(["detect", str(tmp_path / image), "-p", "a cat", "-o", str(out)]) == 2
    assert "would be written onto the image" in one_line(capsys.readouterr().err)
    assert source.read_bytes() == before
    assert detector.asked == []


def test_detect_draws_over_its_own_earlier_picture_and_over_no_other(
    detector: FakeDetector, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "drawn"
    detect = ["detect", str(folder / "a.png"), "-p", "a cat", "-o", str(out)]
    assert run(detect) == 0
    assert run(detect) == 0
    other = write_image(out / "a.jpg").read_bytes()
    assert run(detect) == 2
    assert "did not draw" in one_line(capsys.readouterr().err)
    assert (out / "a.jpg").read_bytes() == other


def test_detect_says_that_a_folder_is_one_before_the_model_is_loaded(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: pytest.fail("the model was loaded"))
    assert run(["detect", str(folder), "-p", "a cat"]) == 2
    sentence = one_line(capsys.readouterr().err)
    assert f"{folder} is a folder" in sentence and "phrasebox label" in sentence


def test_a_phrase_that_the_model_refuses_ends_in_one_sentence(
    detector: FakeDetector, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["detect", str(folder / "a.png"), "-p", " , "]) == 2
    assert "No phrase" in one_line(capsys.readouterr().err)


# label


def label(folder: Path, *options: str) -> int:
    return run(["label", str(folder), "-p", "sedan=car, truck=car", "-p", "bus", *options])


def test_label_stores_candidates_of_class_and_what_the_window_needs(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert label(folder, "--threshold", "0.4") == 0
    with Store.open(folder) as store:
        assert [(known.name, known.phrases) for known in store.classes()] == [
            ("car", ("sedan", "truck")),
            ("bus", ("bus",)),
        ]
        assert [image.state for image in store.images()] == [ImageState.SUGGESTED] * 3
        boxes = store.boxes(store.image("deep/c.png").id)
        assert store.setting("threshold") == "0.4"
        assert store.setting("phrases") == "sedan=car, truck=car, bus"
    assert {(box.phrase, box.class_id) for box in boxes} == {("sedan", 0), ("truck", 0), ("bus", 1)}
    assert all(box.is_candidate and box.origin is Origin.MODEL for box in boxes)
    assert "3 of 3 images" in capsys.readouterr().out


def test_label_without_a_threshold_keeps_the_one_that_a_person_chose(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert label(folder) == 0
    with Store.open(folder) as store:
        assert store.setting("threshold") == "0.3"
        store.set_setting("threshold", "0.55")
    capsys.readouterr()
    assert label(folder, "--images", "all") == 0
    assert "Candidates at 0.55 or above" in capsys.readouterr().out
    with Store.open(folder) as store:
        assert store.setting("threshold") == "0.55"


def test_label_keeps_candidates_below_the_threshold(detector: FakeDetector, folder: Path) -> None:
    assert label(folder, "--threshold", "0.8") == 0
    with Store.open(folder) as store:
        scores = {box.score for box in store.boxes(store.image("a.png").id)}
    assert min(score for score in scores if score is not None) == pytest.approx(0.2)


def test_label_run_again_takes_only_what_is_not_done(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert label(folder) == 0
    write_image(folder / "d.png", width=99)
    assert label(folder) == 0
    assert [asked["width"] for asked in detector.asked] == [60, 61, 62, 99]
    assert label(folder) == 0
    assert len(detector.asked) == 4
    assert "Nothing to do" in capsys.readouterr().out


def test_label_stopped_in_the_middle_keeps_what_was_done(
    detector: FakeDetector, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = detector.detect_one

    def interrupted(image, phrases, **options):  # type: ignore[no-untyped-def]
        if width_of(image) == 62:
            raise KeyboardInterrupt
        return real(image, phrases, **options)

    monkeypatch.setattr(detector, "detect_one", interrupted)
    assert label(folder) == 130
    assert "interrupted" in one_line(capsys.readouterr().err)
    with Store.open(folder) as store:
        states = [image.state for image in store.images()]
    assert states == [ImageState.SUGGESTED, ImageState.SUGGESTED, ImageState.NEW]


def test_label_stores_a_failed_image_as_failed_names_it_and_goes_on(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    detector.fails_on_width = 61
    (folder / "a.png").write_bytes(b"no picture")
    assert label(folder) == 1
    complaints = capsys.readouterr().err.splitlines()
    assert ["a.png" in complaints[0], complaints[1]] == [True, "b.png: The model ran out of memory."]
    with Store.open(folder) as store:
        assert [image.state for image in store.images()] == [
            ImageState.FAILED,
            ImageState.FAILED,
            ImageState.SUGGESTED,
        ]
        assert store.image("b.png").error == "The model ran out of memory."
    detector.fails_on_width = None
    write_image(folder / "a.png")
    assert label(folder) == 0


def test_a_refused_phrase_leaves_no_class_behind(
    detector: FakeDetector, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("app.headless.label.parse_phrases", lambda text: (("...", "dots"),))
    assert run(["label", str(folder), "-p", "x"]) == 2
    assert 'The phrase "..."' in one_line(capsys.readouterr().err)
    with Store.open(folder) as store:
        assert store.classes() == ()
        assert [image.state for image in store.images()] == [ImageState.NEW] * 3


def test_label_without_phrases_takes_those_of_the_project(detector: FakeDetector, folder: Path) -> None:
    assert label(folder) == 0
    assert run(["label", str(folder), "--images", "unreviewed"]) == 0
    assert detector.asked[-1]["phrases"] == ("sedan", "truck", "bus")


def test_label_without_phrases_asks_what_was_typed_last_and_a_moved_phrase_once(
    detector: FakeDetector, folder: Path
) -> None:
    assert label(folder) == 0
    assert run(["label", str(folder), "-p", "truck=lorry", "--images", "all"]) == 0
    assert run(["label", str(folder), "--images", "all"]) == 0
    assert detector.asked[-1]["phrases"] == ("truck",)
    with Store.open(folder) as store:
        assert [known.phrases for known in store.classes()] == [("sedan",), ("bus",), ("truck",)]
        names = [known.name for known in store.classes()]
        boxes = store.boxes(store.image("a.png").id)
        # What no edit leaves any more: a phrase that two classes own.
        with store.transaction():
            store._write_phrases(replace(store.classes()[0], phrases=("sedan", "Bus?")))
        store.set_setting("phrases", "")
    # Only the candidates of the phrase that was asked were replaced.
    found = {(box.phrase, names[box.class_id]) for box in boxes}
    assert found == {("sedan", "car"), ("bus", "bus"), ("truck", "lorry")}
    assert run(["label", str(folder), "--images", "all"]) == 0
    assert detector.asked[-1]["phrases"] == ("sedan", "bus", "truck")  # "Bus?" and "bus" are one to the model


def test_label_asks_the_phrases_that_are_not_disabled_and_disables_those_not_asked(
    detector: FakeDetector, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(folder) as store:
        store.set_setting("phrases", "~sedan=car, bus")
    assert run(["label", str(folder)]) == 0
    assert detector.asked[-1]["phrases"] == ("bus",)
    assert run(["label", str(folder), "-p", "sedan", "--images", "all"]) == 0
    with Store.open(folder) as store:
        assert store.setting("phrases") == "sedan, ~bus"
        store.set_setting("phrases", "~sedan, ~bus")
    capsys.readouterr()
    assert run(["label", str(folder), "--images", "all"]) == 2
    assert "is disabled" in one_line(capsys.readouterr().err)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (RuntimeError("CUDA out of memory. Tried to allocate 2 GiB"), "There is not enough memory to detect"),
        (MemoryError(), "There is not enough memory to detect"),
        (OSError(5, "Input/output error"), "Phrasebox cannot detect in this image (OSError: [Errno 5] Input"),
    ],
)
def test_a_fault_of_the_machine_fails_one_image_and_the_batch_goes_on(
    fault: Exception,
    sentence: str,
    detector: FakeDetector,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    real = detector.detect_one

    def fails_once(image, phrases, **options):  # type: ignore[no-untyped-def]
        if width_of(image) == 61:
            raise fault
        return real(image, phrases, **options)

    monkeypatch.setattr(detector, "detect_one", fails_once)
    assert label(folder) == 1
    assert one_line(capsys.readouterr().err).startswith(f"b.png: {sentence}")
    with Store.open(folder) as store:
        assert [image.state for image in store.images()] == [
            ImageState.SUGGESTED,
            ImageState.FAILED,
            ImageState.SUGGESTED,
        ]
    images = [str(folder / "b.png"), str(folder / "a.png")]
    assert run(["detect", *images, "-p", "a cat", "--json"]) == 1
    printed = capsys.readouterr()
    assert one_line(printed.err).startswith(f"{images[0]}: {sentence}")
    assert json.loads(printed.out)["image"] == images[1]


def test_a_model_that_does_not_fit_into_memory_ends_in_one_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def too_large(*_: object, **__: object) -> None:
        raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")

    monkeypatch.setattr("engine.detector.Detector.load", too_large)
    assert run(["detect", str(folder / "a.png"), "-p", "a cat"]) == 2
    assert "not enough memory to load the model starter" in one_line(capsys.readouterr().err)


def test_a_disk_that_is_full_ends_in_one_sentence(
    detector: FakeDetector, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.headless.detect.draw_detections", full)
    assert run(["detect", str(folder / "a.png"), "-p", "a cat", "-o", str(folder / "drawn")]) == 2
    assert "No space left on device" in one_line(capsys.readouterr().err)


def test_reviewed_images_are_detected_only_when_all_are_asked_for(
    detector: FakeDetector, folder: Path
) -> None:
    assert label(folder) == 0
    with Store.open(folder) as store:
        store.set_state(store.image("a.png").id, ImageState.REVIEWED)
    assert label(folder, "--images", "unreviewed") == 0
    assert [asked["width"] for asked in detector.asked[3:]] == [61, 62]
    assert label(folder, "--images", "all") == 0
    assert [asked["width"] for asked in detector.asked[5:]] == [60, 61, 62]


@pytest.mark.parametrize("command", ["label", "export"])
def test_a_folder_that_is_not_there_ends_in_one_sentence(
    command: str, detector: FakeDetector, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["-p", "a"] if command == "label" else ["--format", "coco", "-o", "x.json"]
    assert run([command, str(tmp_path / "nowhere"), *options]) == 2
    assert "nowhere" in one_line(capsys.readouterr().err)


# export and import


def test_what_was_labeled_is_exported_at_the_projects_threshold(
    detector: FakeDetector, folder: Path, tmp_path: Path
) -> None:
    assert label(folder) == 0
    assert run(["export", str(folder), "--format", "coco", "-o", str(tmp_path / "out.json")]) == 0
    content = json.loads((tmp_path / "out.json").read_text())
    assert [category["name"] for category in content["categories"]] == ["car", "bus"]
    assert len(content["images"]) == 3
    assert len(content["annotations"]) == 9


def test_coco_results_hold_the_low_scores_that_evaluation_needs(
    detector: FakeDetector, folder: Path, tmp_path: Path
) -> None:
    assert label(folder) == 0
    assert run(["export", str(folder), "--format", "coco-results", "-o", str(tmp_path / "r.json")]) == 0
    assert {round(result["score"], 2) for result in json.loads((tmp_path / "r.json").read_text())} == {
        0.2,
        0.9,
    }


def test_an_export_never_replaces_a_file_unless_it_is_told_to(
    detector: FakeDetector, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert label(folder) == 0
    target = tmp_path / "out.json"
    target.write_text("mine")
    export = ["export", str(folder), "--format", "coco", "-o", str(target)]
    assert run(export) == 2
    assert "out.json exists already; name another -o, or replace it with --overwrite" in one_line(
        capsys.readouterr().err
    )
    assert target.read_text() == "mine"
    assert run([*export, "--overwrite"]) == 0
    yolo = ["export", str(folder), "--format", "yolo", "-o", str(tmp_path / "yolo")]
    assert run(yolo) == 0
    capsys.readouterr()
    assert run(yolo) == 2
    assert "--overwrite" in one_line(capsys.readouterr().err)
    assert run([*yolo, "--overwrite"]) == 0


def test_exporting_a_folder_without_a_project_says_so_and_begins_none(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(folder), "--format", "coco", "-o", str(tmp_path / "out.json")]) == 2
    assert "no project" in one_line(capsys.readouterr().err)
    assert not (folder / ".phrasebox").exists()


def test_an_export_can_be_imported_into_another_project_of_the_same_images(
    detector: FakeDetector, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert label(folder) == 0
    assert run(["export", str(folder), "--format", "coco", "-o", str(tmp_path / "out.json")]) == 0
    (folder / ".phrasebox").rename(tmp_path / "first-project")
    assert run(["import", str(folder), "--format", "coco", str(tmp_path / "out.json")]) == 0
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "9 boxes of 3 images added, 0 were there already.",
        "These images count as reviewed from now on.",
        "New classes: car, bus",
    ]
    with Store.open(folder) as store:
        assert {box.origin for box in store.boxes(store.image("a.png").id)} == {Origin.IMPORT}


def test_one_image_with_one_box_is_counted_as_one(
    detector: FakeDetector, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_image(tmp_path / "photos" / "a.png").parent
    assert run(["label", str(folder), "-p", "car"]) == 0
    assert "1 of 1 image detected, 0 failed; the project holds 1 suggested image." in capsys.readouterr().out
    out = str(tmp_path / "out.json")
    assert run(["export", str(folder), "--format", "coco", "-o", out]) == 0
    assert "1 image with 1 box written as coco" in capsys.readouterr().out
    (folder / ".phrasebox").rename(tmp_path / "first-project")
    for added in ("1 box of 1 image added, 0 were there", "0 boxes of 1 image added, 1 was there"):
        assert run(["import", str(folder), "--format", "coco", out]) == 0
        printed = capsys.readouterr().out
        assert printed.startswith(added)
        assert "This image counts as reviewed" in printed


# use


@pytest.mark.parametrize(
    ("argv", "complaint"),
    [
        (["detect", "a.png"], "-p"),
        (["detect", "a.png", "-p", "x", "--threshold", "1.5"], "0 to 1"),
        (["detect", "a.png", "-p", "x", "--size", "800"], "SHORT,LONG"),
        (["detect", "a.png", "-p", "x", "--size", "900,800"], "longer"),
        (["detect", "a.png", "-p", "x", "--max-boxes", "0"], "at least 1"),
        (["detect", "a.png", "-p", "x", "--device", "gpu"], "cuda"),
        (["export", "x", "-o", "y"], "--format"),
        (["models", "get"], "get"),
        (["demo", "-o", "x"], "--headless"),
        (["demo", "--headless"], "-o"),
    ],
)
def test_wrong_use_ends_in_one_sentence_and_exit_code_2(
    argv: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(argv) == 2
    assert complaint in one_line(capsys.readouterr().err)


def test_a_model_that_is_nowhere_ends_in_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["detect", str(folder / "a.png"), "-p", "x", "--model", "no-such-model"]) == 2
    assert "no-such-model" in one_line(capsys.readouterr().err)


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "Exit codes" in printed and "doctor or models check" in printed and "130 after Ctrl-C" in printed
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("phrasebox ")


@pytest.mark.parametrize("command", ["detect", "label", "evaluate", "finetune"])
def test_a_model_is_named_alike_in_every_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--help"]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "--model NAME|DIR|PTH a name that" in printed
    assert "(default: starter)" in printed


@pytest.mark.parametrize("command", ["label", "export", "import"])
def test_the_help_of_a_folders_command_says_what_it_does_and_what_the_folder_is(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "--help"]) == 0
    _, about, places, *_ = capsys.readouterr().out.split("\n\n")
    assert about.endswith(".")
    assert "FOLDER" in places and "the folder of images" in " ".join(places.split())


def test_an_evaluation_is_of_the_starter_where_no_model_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def run_model(request: object, model: str, *_: object) -> None:
        asked.append(model)
        raise UserError("that will do")

    monkeypatch.setattr("app.headless.evaluate._run_model", run_model)
    truth = {
        "images": [{"id": 1, "file_name": "a.png", "width": 8, "height": 8}],
        "annotations": [
            {"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 1, 4, 4], "area": 16, "iscrowd": 0}
        ],
        "categories": [{"id": 1, "name": "cat"}],
    }
    annotations = tmp_path / "a.json"
    annotations.write_text(json.dumps(truth))
    assert run(["evaluate", "--annotations", str(annotations), "--images", str(tmp_path)]) == 2
    assert asked == ["starter"]


LIGHT = """
import contextlib, io, sys
from app.cli import run
with contextlib.redirect_stdout(io.StringIO()):
    codes = [run(argv) for argv in (
        ["--help"],
        ["models", "list"],
        ["import", sys.argv[1], "--format", "coco", sys.argv[2]],
        ["export", sys.argv[1], "--format", "yolo", "-o", sys.argv[3]],
    )]
print(codes, sorted({"torch", "PySide6", "transformers"} & set(sys.modules)))
"""


def test_commands_that_need_no_model_load_neither_torch_nor_qt(folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.json"
    source.write_text(
        json.dumps(
            {
                "images": [{"id": 1, "file_name": "a.png", "width": 60, "height": 50}],
                "categories": [{"id": 1, "name": "car"}],
                "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 30, 20]}],
            }
        )
    )
    finished = subprocess.run(
        [sys.executable, "-c", LIGHT, str(folder), str(source), str(tmp_path / "yolo")],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert finished.stdout.strip() == "[0, 0, 0, 0] []", finished.stderr


def test_a_reader_that_leaves_early_is_no_error(folder: Path) -> None:
    script = "import sys; from app.cli import run; sys.exit(run(['models']))"
    with subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait() == 141
