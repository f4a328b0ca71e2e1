"""phrasebox finetune: what a person reviewed is what is learned, and what is wrong is one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.cli import run
from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.store import Store
from app.headless import engine
from app.headless.finetune_request import FinetuneRequest
from app.headless.training_data import Labelled
from engine.training.labelled import TrainingSet
from tests.app.headless_support import write_image
from tests.engine.labelled_kit import spots, write_tiny_checkpoint


def box(class_id: int, x: float, origin: Origin = Origin.HUMAN, accepted: bool = True) -> Box:
    score = 0.9 if origin is Origin.MODEL else None
    return Box(new_box_id(), class_id, x, 5, x + 10, 15, origin, accepted, None, score)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with two reviewed images, an empty reviewed one, and one that has only candidates."""
    folder = tmp_path / "project"
    names = ("a.png", "b.png", "empty.png", "unseen.png")
    for name in names:
        write_image(folder / name)
    with Store.open(folder) as store:
        store.add_images(names)
        store.ensure_class("car", ("a car", "sedan"))
        store.ensure_class("dog")
        boxes = {
            "a.png": [box(0, 1), box(1, 20, Origin.IMPORT), box(0, 40, Origin.MODEL, accepted=False)],
            "b.png": [box(0, 12, Origin.MODEL)],
            "empty.png": [],
            "unseen.png": [box(0, 1, Origin.MODEL, accepted=False), box(1, 30)],
        }
        for name, drawn in boxes.items():
            state = ImageState.SUGGESTED if name == "unseen.png" else ImageState.REVIEWED
            store.replace_boxes(store.image(name).id, (), drawn, state)
    return folder


@dataclass
class Report:
    """Stands for a finished training."""

    improved: bool = True
    held: int = 4

    def table(self) -> list[tuple[str, ...]]:
        return [("class", "AP before"), ("mean", "0.100")]


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the engine was given to learn, instead of learning it."""
    given: dict[str, Any] = {}

    def finetune(request: FinetuneRequest, data: Labelled, tell: object) -> Report:
        given.update(request=request, data=engine._training_set(data))
        return Report()

    monkeypatch.setattr(engine, "finetune", finetune)
    return given


def by_name(data: TrainingSet) -> dict[str, list[tuple[str, float]]]:
    return {
        image.path.name: [
            (data.classes[index].name, float(corners[0]))
            for index, corners in zip(image.class_indices, image.boxes, strict=True)
        ]
        for image in data.images
    }


def test_reviewed_images_with_their_accepted_boxes_are_learned_and_nothing_else(
    folder: Path, tmp_path: Path, trained: dict[str, Any]
) -> None:
    assert run(["finetune", str(folder), "-o", str(tmp_path / "out")]) == 0
    data = trained["data"]
    assert by_name(data) == {
        "a.png": [("car", 1.0), ("dog", 20.0)],
        "b.png": [("car", 12.0)],
        "empty.png": [],
    }
    assert [known.phrases for known in data.classes] == [("a car", "sedan"), ("dog",)]
    assert data.load(data.images[0].path).shape == (50, 60, 3)


def coco(folder: Path, names: tuple[str, ...], categories: tuple[str, ...]) -> Path:
    """A COCO file of images of 60 x 50, each with one box of every category."""
    images = [{"id": n, "file_name": name, "width": 60, "height": 50} for n, name in enumerate(names)]
    annotations = [
        {"id": 100 * n + c, "image_id": n, "category_id": c, "bbox": [5 * c, 1, 10, 20]}
        for n in range(len(names))
        for c in range(len(categories))
    ]
    content = {
        "images": images,
        "annotations": annotations,
        "categories": [{"id": c, "name": name} for c, name in enumerate(categories)],
    }
    file = folder / "labels.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content))
    return file


def test_a_coco_file_is_learned_with_its_names_made_readable(tmp_path: Path, trained: dict[str, Any]) -> None:
    write_image(tmp_path / "pictures" / "one.png")
    write_image(tmp_path / "pictures" / "two.png")
    file = coco(tmp_path, ("deep/one.png", "two.png"), ("Traffic_Light", "bow_(weapon)", "traffic light"))
    assert (
        run(["finetune", str(file), "--images", str(tmp_path / "pictures"), "-o", str(tmp_path / "o")]) == 0
    )
    data = trained["data"]
    assert [known.phrases for known in data.classes] == [("traffic light",), ("bow",)]
    expected = [("traffic light", 0.0), ("bow", 5.0), ("traffic light", 10.0)]
    assert by_name(data) == {"one.png": expected, "two.png": expected}


def test_images_that_are_missing_or_broken_are_named_and_the_rest_is_learned(
    tmp_path: Path, trained: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    write_image(tmp_path / "whole.png")
    write_image(tmp_path / "cut.png", 600, 500)
    content = (tmp_path / "cut.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(content[: len(content) // 2])
    (tmp_path / "text.png").write_text("no image")
    file = coco(tmp_path, ("whole.png", "cut.png", "text.png", "gone.png"), ("car",))
    assert run(["finetune", str(file), "-o", str(tmp_path / "o")]) == 1
    told = capsys.readouterr().err
    assert all(f"{name}.png" in told for name in ("cut", "text", "gone")) and "whole.png" not in told
    assert list(by_name(trained["data"])) == ["whole.png"]


def changed(file: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    content = json.loads(file.read_text())
    change(content)
    file.write_text(json.dumps(content))
    return file


def test_an_image_whose_boxes_were_drawn_on_another_size_is_named_and_not_learned(
    tmp_path: Path, trained: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    write_image(tmp_path / "right.png")
    write_image(tmp_path / "half.png", 30, 25)
    file = coco(tmp_path, ("right.png", "half.png"), ("car",))
    assert run(["finetune", str(file), "-o", str(tmp_path / "o")]) == 1
    assert "half.png: left out: it is 30x25 on disk and 60x50 in the annotation file." in (
        capsys.readouterr().err
    )
    assert by_name(trained["data"]) == {"right.png": [("car", 0.0)]}


def test_a_file_without_sizes_is_taken_as_it_lies_on_disk(tmp_path: Path, trained: dict[str, Any]) -> None:
    write_image(tmp_path / "half.png", 30, 25)

    def forget(content: dict[str, Any]) -> None:
        del content["images"][0]["width"], content["images"][0]["height"]

    file = changed(coco(tmp_path, ("half.png",), ("car",)), forget)
    assert run(["finetune", str(file), "-o", str(tmp_path / "o")]) == 0
    assert (trained["data"].images[0].width, trained["data"].images[0].height) == (30, 25)


def test_boxes_of_crowds_and_without_area_are_left_out_and_counted_and_the_others_are_learned(
    tmp_path: Path, trained: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    write_image(tmp_path / "one.png")

    def add(content: dict[str, Any]) -> None:
        common = {"image_id": 0, "category_id": 0}
        content["annotations"] += [
            {**common, "id": 5, "bbox": [0, 0, 60, 50], "iscrowd": 1},
            {**common, "id": 6, "bbox": [3, 3, 50, 40], "iscrowd": 1},
            {**common, "id": 7, "bbox": [10, 10, 0, 8], "iscrowd": 0},
            {**common, "id": 8, "bbox": [61, 10, 5, 8]},
            {**common, "id": 9, "bbox": [70, 10, 5, 8]},
        ]

    file = changed(coco(tmp_path, ("one.png",), ("car", "dog")), add)
    assert run(["finetune", str(file), "-o", str(tmp_path / "o")]) == 0
    told = capsys.readouterr().err
    assert "boxes that stand for crowds are left out: 2." in told
    assert "boxes that have no area inside their image are left out: 3." in told
    assert by_name(trained["data"]) == {"one.png": [("car", 0.0), ("dog", 5.0)]}


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"category_id": 7, "image_id": 0, "bbox": [1, 1, 5, 5]}, "category 7"),
        ({"category_id": 0, "image_id": 7, "bbox": [1, 1, 5, 5]}, "image 7"),
        ({"category_id": 0, "image_id": 0, "bbox": [1, float("nan"), 5, 5]}, '"annotations"'),
        ({"category_id": 0, "image_id": 0, "bbox": [1, 1, -5, 5]}, '"annotations"'),
    ],
)
def test_a_box_that_belongs_nowhere_or_is_none_is_refused_as_evaluate_does(
    tmp_path: Path,
    trained: dict[str, Any],
    wrong: dict[str, Any],
    named: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_image(tmp_path / "one.png")
    file = coco(tmp_path, ("one.png",), ("car",))
    changed(file, lambda content: content["annotations"].append(wrong))
    assert run(["finetune", str(file), "-o", str(tmp_path / "o")]) == 2
    told = capsys.readouterr().err
    assert named in told and str(file) in told and told.count("\n") == 1
    assert not trained


def test_images_of_one_file_are_told_apart_or_left_out(
    tmp_path: Path, trained: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("1.png", "2.png"):
        write_image(tmp_path / name)
    file = coco(tmp_path, ("day/1.png", "night/1.png", "day/2.png"), ("car",))
    assert run(["finetune", str(file), "-o", str(tmp_path / "o")]) == 1
    told = capsys.readouterr().err
    assert "day/1.png: left out: 2 images" in told and "night/1.png: left out" in told
    assert list(by_name(trained["data"])) == ["2.png"]


def test_a_limit_takes_so_many_images_and_the_same_for_the_same_seed(
    tmp_path: Path, trained: dict[str, Any]
) -> None:
    names = tuple(f"{number}.png" for number in range(9))
    for name in names:
        write_image(tmp_path / name)
    command = ["finetune", str(coco(tmp_path, names, ("car",))), "-o", str(tmp_path / "o"), "--limit", "3"]
    chosen = []
    for seed in ("1", "1", "2"):
        assert run([*command, "--seed", seed]) == 0
        chosen.append(tuple(by_name(trained["data"])))
    assert chosen[0] == chosen[1] != chosen[2] and {len(names) for names in chosen} == {3}


def test_what_cannot_be_learned_from_is_one_sentence(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def complaint(*arguments: str) -> str:
        assert run(["finetune", *arguments, "-o", str(tmp_path / "out")]) == 2
        error = capsys.readouterr().err
        assert error.count("\n") == 1 and "Traceback" not in error
        return error

    write_image(tmp_path / "plain" / "a.png")
    assert "has no project yet" in complaint(str(tmp_path / "plain"))
    assert "does not exist" in complaint(str(tmp_path / "nowhere.json"))
    assert "--images belongs to a COCO file" in complaint(str(folder), "--images", str(tmp_path))
    (tmp_path / "list.json").write_text("[]")
    assert "no COCO annotation file" in complaint(str(tmp_path / "list.json"))
    with Store.open(folder) as store:
        for image in store.images():
            store.set_state(image.id, ImageState.SUGGESTED)
    assert "is reviewed yet" in complaint(str(folder))


def test_a_wrong_number_is_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["--minutes", "0"], ["--steps", "x"], ["--steps", "5", "--minutes", "1"]):
        assert run(["finetune", str(folder), "-o", "out", *wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1


def spot_project(folder: Path) -> Path:
    """A project of labelled spots, with a class that no box is of."""
    data = spots(folder, 5)
    with Store.open(folder) as store:
        store.add_images([image.path.name for image in data.images])
        for known in data.classes:
            store.ensure_class(known.name, known.phrases)
        store.ensure_class("cat")
        for image in data.images:
            drawn = [
                Box(new_box_id(), int(index), *map(float, corners), Origin.HUMAN)
                for index, corners in zip(image.class_indices, image.boxes, strict=True)
            ]
            store.replace_boxes(store.image(image.path.name).id, (), drawn, ImageState.REVIEWED)
    return folder


def test_a_project_becomes_a_model_that_detects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base, out = write_tiny_checkpoint(tmp_path / "tiny"), tmp_path / "tuned"
    project = spot_project(tmp_path / "spots")
    command = ["finetune", str(project), "--model", str(base), "-o", str(out), "--device", "cpu"]
    assert run([*command, "--steps", "2"]) == 0
    printed = capsys.readouterr()
    assert "Without a box on the labelled images, and left out: cat." in printed.err
    assert "step 2/2" in printed.err and "left" in printed.err
    rows = [line.split() for line in printed.out.splitlines()]
    assert [row[0] for row in rows[:4]] == ["class", "mean", "white", "gray"]
    assert all(json.loads(line) for line in (out / "log.jsonl").read_text().splitlines())
    picture = str(project / "spots_00.png")
    assert run(["detect", picture, "-p", "white spot", "--model", str(out), "--threshold", "0"]) == 0
    assert "white spot" in capsys.readouterr().out
    assert run([*command, "--steps", "2"]) == 2
    assert "is finished" in capsys.readouterr().err


def test_boxes_reach_the_engine_as_it_expects_them(
    folder: Path, tmp_path: Path, trained: dict[str, Any]
) -> None:
    run(["finetune", str(folder), "-o", str(tmp_path / "out")])
    image = trained["data"].images[0]
    assert image.boxes.dtype == np.float32 and image.class_indices.dtype == np.int64
    assert image.boxes.tolist() == [[1, 5, 11, 15], [20, 5, 30, 15]]
    assert (image.width, image.height) == (60, 50)


def test_a_run_goes_on_with_the_labels_it_began_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base, out = write_tiny_checkpoint(tmp_path / "tiny"), tmp_path / "tuned"
    project, labels = spot_project(tmp_path / "spots"), tmp_path / "labels.json"
    command = [
        "finetune",
        str(project),
        "--model",
        str(base),
        "-o",
        str(out),
        "--device",
        "cpu",
        "--steps",
        "2",
    ]
    copied = [*command, "--labels", str(labels), "--pictures", str(tmp_path / "pictures")]
    assert run(copied) == 0
    known = json.loads((out / "run.json").read_text())
    (out / "run.json").write_text(json.dumps({**known, "finished": False}))
    with Store.open(project) as store:
        first = store.images()[0]
        store.replace_boxes(first.id, store.boxes(first.id), (), ImageState.REVIEWED)
    assert run([*command, "--resume"]) == 2
    assert "other labels" in capsys.readouterr().err
    assert run([*copied, "--resume"]) == 0
    assert (tmp_path / "pictures" / "1-before.jpg").is_file()
    labels.write_text("{")
    assert run([*copied, "--resume"]) == 2
    assert "cannot be read" in capsys.readouterr().err
