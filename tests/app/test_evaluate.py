"""``phrasebox evaluate`` as a person types it: what it prints, keeps, goes on from and complains of."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import platformdirs
import pytest

from app.cli import run
from app.headless import engine
from engine.detections import Detections
from engine.images import ResizedImage
from tests.app.headless_support import FakeDetector, write_image


class Scene:
    """Four images and their annotation file; the fake detector's box of 0.9 is right in all of them."""

    def __init__(self, folder: Path, names: Sequence[str] = ("one_(first)", "two_things")) -> None:
        self.folder = folder
        self.images = folder / "images"
        self.annotations = folder / "annotations.json"
        self.out = folder / "out" / "report.json"
        self.out.parent.mkdir()
        self.content: dict[str, Any] = {
            "images": [
                {"id": n, "file_name": f"deep/{n}.png", "width": 60 + n, "height": 50} for n in range(1, 5)
            ],
            "categories": [{"id": 10 * (n + 1), "name": name} for n, name in enumerate(names)],
            "annotations": [
                {
                    "id": 10 * image + n,
                    "image_id": image,
                    "category_id": 10 * (n + 1),
                    "bbox": [10, 5 + 12 * n, 10, 10],
                    "area": 100,
                    "iscrowd": 0,
                }
                for image in range(1, 5)
                for n in range(len(names))
            ],
        }
        for image in self.content["images"]:
            write_image(self.images / image["file_name"], image["width"], image["height"])
        self.save()

    def save(self) -> None:
        self.annotations.write_text(json.dumps(self.content))

    def evaluate(self, *more: str) -> int:
        places = ["--annotations", str(self.annotations), "--images", str(self.images)]
        return run(["evaluate", "--model", "starter", *places, "--json", str(self.out), *more])

    def report(self) -> dict[str, Any]:
        return json.loads(self.out.read_text())

    def kept(self) -> Path:
        (path,) = self.out.parent.glob("*.jsonl")
        return path


@pytest.fixture
def detector(monkeypatch: pytest.MonkeyPatch) -> FakeDetector:
    fake = FakeDetector()
    monkeypatch.setattr(engine, "load_detector", lambda *_: fake)
    return fake


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def widths(detector: FakeDetector) -> list[int]:
    return [asked["width"] for asked in detector.asked]


def test_the_figures_are_printed_and_written(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scene.evaluate() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["class", "AP", "AP50", "boxes"]
    assert lines[1].split() == ["one_(first)", "100.0", "100.0", "4"]
    assert lines[2].split() == ["two_things", "100.0", "100.0", "4"]
    assert "4 images, 8 boxes" in lines
    assert dict(zip(lines[-2].split(), lines[-1].split(), strict=True)) == {
        "AP": "100.0",
        "AP50": "100.0",
        "AP75": "100.0",
        "APs": "100.0",
        "APm": "-",
        "APl": "-",
    }
    report = scene.report()
    assert (report["protocol"], report["model"], report["boxes"]) == ("coco", "fake", 8)
    assert report["images"] == {"listed": 4, "evaluated": 4, "left_out": []}
    assert report["options"] == {"size": [240, 320]}
    assert report["ran"] == [{"device": "cpu", "precision": "fp32", "images": 4}]
    assert report["figures"] == {"AP": 1.0, "AP50": 1.0, "AP75": 1.0, "APs": 1.0, "APm": None, "APl": None}
    assert report["classes"][1] == {"id": 20, "name": "two_things", "boxes": 4, "ap": 1.0, "ap50": 1.0}
    assert {"phrasebox", "torch", "faster-coco-eval"} <= report["versions"].keys()
    assert report["seconds"] >= 0


def test_the_model_is_asked_as_the_published_tables_were_made(detector: FakeDetector, scene: Scene) -> None:
    assert scene.evaluate("--size", "480,640") == 0
    assert detector.asked[0] == {
        "width": 61,
        "phrases": ("one", "two things"),
        "threshold": 0.0,
        "max_boxes": 300,
        "per_box": "every",
        "chunk": None,
        "size": (480, 640),
        "keep": False,
    }


def test_a_speed_is_judged_at_the_size_that_it_shows_images_in(detector: FakeDetector, scene: Scene) -> None:
    assert scene.evaluate("--speed", "fast") == 0
    assert {asked["size"] for asked in detector.asked} == {(120, 160)}
    assert scene.report()["options"] == {"size": [120, 160]}
    assert scene.evaluate("--speed", "fast", "--size", "240,320") == 2


def test_the_lvis_protocol_asks_in_chunks_and_tells_frequencies_apart(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    for image in scene.content["images"]:
        del image["file_name"]
        image["coco_url"] = f"http://images.cocodataset.org/deep/{image['id']}.png"
        image |= {"neg_category_ids": [], "not_exhaustive_category_ids": []}
    for category, frequency in zip(scene.content["categories"], "rf", strict=True):
        category["frequency"] = frequency
    scene.save()
    assert scene.evaluate("--protocol", "lvis") == 0
    assert detector.asked[0]["chunk"] == 40
    figures = scene.report()["figures"]
    assert (figures["AP"], figures["APr"], figures["APc"], figures["APf"]) == (1.0, 1.0, None, 1.0)
    assert "APr    APc    APf" in capsys.readouterr().out


def test_annotations_that_are_not_lvis_are_refused_before_the_model_is_asked(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scene.evaluate("--protocol", "lvis") == 2
    assert "COCO protocol" in capsys.readouterr().err
    assert detector.asked == []


# Going on


def test_a_second_run_asks_nothing_and_says_the_same(detector: FakeDetector, scene: Scene) -> None:
    assert scene.evaluate() == 0
    first = scene.report()
    detector.asked.clear()
    assert scene.evaluate() == 0
    assert detector.asked == []
    assert scene.report() == first


@pytest.mark.parametrize("left", [1, 40, -1])
def test_a_run_that_was_killed_while_writing_goes_on_and_says_the_same(
    detector: FakeDetector, scene: Scene, left: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scene.evaluate() == 0
    first = scene.report()["figures"]
    lines = scene.kept().read_bytes().splitlines(keepends=True)
    scene.kept().write_bytes(b"".join(lines[:3]) + lines[3][:left])
    detector.asked.clear()
    capsys.readouterr()
    assert scene.evaluate() == 0
    assert widths(detector) == [63, 64]
    assert "2 of 4 images were finished before" in capsys.readouterr().err
    assert scene.report()["figures"] == first
    assert scene.kept().read_bytes().count(b"\n") == 5


def test_a_run_that_was_killed_before_its_first_image_starts_again(
    detector: FakeDetector, scene: Scene
) -> None:
    assert scene.evaluate() == 0
    scene.kept().write_bytes(scene.kept().read_bytes()[:30])
    detector.asked.clear()
    assert scene.evaluate() == 0
    assert widths(detector) == [61, 62, 63, 64]


def test_the_first_images_alone_are_taken_and_later_gone_on_from(
    detector: FakeDetector, scene: Scene
) -> None:
    assert scene.evaluate("--limit", "2") == 0
    assert scene.report()["images"]["listed"] == 2
    assert scene.evaluate() == 0
    assert widths(detector) == [61, 62, 63, 64]


def test_without_a_report_finished_images_are_kept_in_the_cache_until_all_are_done(
    detector: FakeDetector, scene: Scene, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = scene.folder / "cache"
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: cache)
    places = ["--annotations", str(scene.annotations), "--images", str(scene.images)]
    detector.fails_on_width = 62
    assert run(["evaluate", "--model", "starter", *places]) == 1
    (kept,) = (cache / "evaluations").iterdir()
    assert str(kept) in capsys.readouterr().err
    assert kept.name.startswith("fake-coco-")
    detector.fails_on_width = None
    detector.asked.clear()
    assert run(["evaluate", "--model", "starter", *places]) == 0
    assert widths(detector) == [62]
    assert list((cache / "evaluations").iterdir()) == []


def test_results_that_a_person_named_stay(detector: FakeDetector, scene: Scene) -> None:
    places = ["--annotations", str(scene.annotations), "--images", str(scene.images)]
    kept = scene.folder / "kept.jsonl"
    assert run(["evaluate", "--model", "starter", *places, "--results", str(kept)]) == 0
    assert kept.is_file()


def test_a_large_file_of_results_is_announced(
    detector: FakeDetector, scene: Scene, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scene.evaluate() == 0
    assert "GB" not in capsys.readouterr().err
    monkeypatch.setattr("app.headless.evaluate._LARGE", 4 * 300 * 50)
    assert scene.evaluate() == 0
    assert ".jsonl, which grows to about 0.0 GB." in capsys.readouterr().err


def falling(detector: FakeDetector, width: int) -> Callable[..., Detections]:
    """A detector on a GPU whose memory ends at the image of this width."""
    detector.device, detector.precision = "cuda:0", "bf16"

    def detect(image: ResizedImage, *asked: Any, **options: Any) -> Detections:
        if image.width == width:
            detector.device, detector.precision = "cpu", "fp32"
        return FakeDetector.detect_one(detector, image, *asked, **options)

    return detect


def test_a_run_that_left_the_gpu_says_how_many_images_ran_where(
    detector: FakeDetector, scene: Scene, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(detector, "detect_one", falling(detector, 62))
    assert scene.evaluate("--limit", "3") == 0
    on_gpu = {"device": "cuda:0", "precision": "bf16", "images": 1}
    assert scene.report()["ran"] == [on_gpu, {"device": "cpu", "precision": "fp32", "images": 2}]
    assert "1 on cuda:0 in bf16, 2 on cpu in fp32." in capsys.readouterr().err
    # What goes on says the same of the images that were finished before.
    detector.device, detector.precision = "cuda:0", "bf16"
    assert scene.evaluate() == 0
    assert scene.report()["ran"] == [
        on_gpu | {"images": 2},
        {"device": "cpu", "precision": "fp32", "images": 2},
    ]


@pytest.mark.parametrize("suffix", [".pth", ".pt", ".bin", ".PTH"])
def test_other_weights_in_a_file_of_the_same_name_are_asked_anew(
    detector: FakeDetector, scene: Scene, suffix: str
) -> None:
    weights = scene.folder / f"model{suffix}"
    for content in ("some weights", "other weights"):
        weights.write_text(content)
        places = ["--annotations", str(scene.annotations), "--images", str(scene.images)]
        assert run(["evaluate", "--model", str(weights), *places, "--json", str(scene.out)]) == 0
    assert len(detector.asked) == 8


def other_size(scene: Scene) -> list[str]:
    return ["--size", "100,200"]


def other_boxes(scene: Scene) -> list[str]:
    scene.content["annotations"][0]["bbox"][0] += 1
    scene.save()
    return []


@pytest.mark.parametrize("change", [other_size, other_boxes])
def test_another_question_does_not_take_up_the_old_answers(
    detector: FakeDetector,
    scene: Scene,
    change: Callable[[Scene], list[str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    kept = scene.folder / "kept.jsonl"
    assert scene.evaluate("--results", str(kept)) == 0
    before = kept.read_bytes()
    more = change(scene)
    assert scene.evaluate("--results", str(kept), *more) == 2
    assert "another evaluation" in capsys.readouterr().err
    assert kept.read_bytes() == before
    detector.asked.clear()
    assert scene.evaluate(*more) == 0
    assert len(detector.asked) == 4


def test_a_file_that_is_no_evaluation_is_never_written_over(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scene.evaluate("--results", str(scene.annotations)) == 2
    assert "something else" in capsys.readouterr().err
    assert json.loads(scene.annotations.read_text()) == scene.content


# What goes wrong


def test_a_missing_and_a_damaged_image_are_named_and_left_out(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    (scene.images / "deep" / "2.png").unlink()
    (scene.images / "deep" / "3.png").write_bytes(b"no image")
    assert scene.evaluate() == 1
    printed = capsys.readouterr()
    assert "deep/2.png: not in" in printed.err
    assert "3.png" in printed.err
    assert "2 of 4 images, 4 boxes" in printed.out
    assert scene.report()["images"] == {
        "listed": 4,
        "evaluated": 2,
        "left_out": ["deep/2.png", "deep/3.png"],
    }
    assert scene.report()["figures"]["AP"] == 1.0


def test_images_are_found_in_a_flat_folder_too(detector: FakeDetector, scene: Scene) -> None:
    for path in list((scene.images / "deep").iterdir()):
        path.rename(scene.images / path.name)
    assert scene.evaluate() == 0


def test_an_image_of_another_size_than_its_boxes_were_drawn_on_is_named(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    write_image(scene.images / "deep" / "2.png", 50, 62)
    assert scene.evaluate() == 1
    assert "50x62 on disk and 62x50" in capsys.readouterr().err


def test_an_image_on_which_the_model_fails_is_named_and_the_rest_goes_on(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    detector.fails_on_width = 62
    assert scene.evaluate() == 1
    assert "ran out of memory" in capsys.readouterr().err
    detector.fails_on_width = None
    detector.asked.clear()
    assert scene.evaluate() == 0
    assert widths(detector) == [62]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--annotations", "nowhere.json", "--model", "starter", "--images", "."], "nowhere.json"),
        (["--annotations", "ANNOTATIONS"], "--from-results"),
        (["--annotations", "ANNOTATIONS", "--model", "starter", "--images", "nowhere"], "None of the 4"),
        (["--annotations", "EMPTY", "--from-results", "EMPTY"], "COCO annotation file"),
        (["--annotations", "ANNOTATIONS", "--from-results", "EMPTY"], "list"),
    ],
)
def test_wrong_input_ends_in_one_sentence(
    detector: FakeDetector, scene: Scene, arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = scene.folder / "empty.json"
    empty.write_text("{}")
    places = {"ANNOTATIONS": str(scene.annotations), "EMPTY": str(empty)}
    assert run(["evaluate", *(places.get(argument, argument) for argument in arguments)]) == 2
    complaint = capsys.readouterr().err
    assert named in complaint
    assert complaint.count("\n") == 1


# Without a model, and with a real one


def test_a_list_of_results_is_judged_without_a_model(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    results = scene.folder / "results.json"
    found = [
        {"image_id": image, "category_id": 10, "bbox": [10, 5, 10, 10], "score": 0.5} for image in (1, 2)
    ]
    results.write_text(json.dumps(found))
    judged = ["evaluate", "--annotations", str(scene.annotations), "--from-results", str(results)]
    assert run([*judged, "--json", str(scene.out)]) == 0
    figures = scene.report()["figures"]
    assert figures["AP"] == pytest.approx(51 / 101 / 2)
    assert run([*judged, "--json", str(scene.out), "--limit", "2"]) == 0
    assert scene.report()["figures"]["AP"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (["--model", "starter"], "--model"),
        (["--images", "."], "--images"),
        (["--results", "kept.jsonl"], "--results"),
        (["--size", "240,320"], "--size"),
        (["--speed", "fast"], "--speed"),
        (["--device", "cpu", "--precision", "fp32", "--limit", "2"], "--device, --precision"),
    ],
)
def test_what_a_list_of_results_leaves_no_use_for_is_refused_by_its_name(
    detector: FakeDetector, scene: Scene, given: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    results = scene.folder / "results.json"
    results.write_text("[]")
    judged = ["evaluate", "--annotations", str(scene.annotations), "--from-results", str(results)]
    assert run([*judged, *given]) == 2
    said = capsys.readouterr()
    assert said.err.endswith(f"or leave out {named}.\n") and said.err.count("\n") == 1
    assert said.out == "" and detector.asked == []


def test_without_a_named_model_the_starter_is_evaluated(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = []
    fake = FakeDetector()
    monkeypatch.setattr(engine, "load_detector", lambda model, *_: named.append(model) or fake)
    told = ["--annotations", str(scene.annotations), "--images", str(scene.images), "--json", str(scene.out)]
    assert run(["evaluate", *told]) == 0
    assert named == ["starter"]


BLOOD_CELLS = {"RBC": "red blood cell", "WBC": "white blood cell", "Platelets": "platelet"}


def blood_cells(folder: Path) -> dict[str, Any]:
    """The validation list of the blood cell set, from Pascal VOC's XML to COCO's form."""
    images: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    for number, stem in enumerate((folder / "val.txt").read_text().split(), 1):
        tree = ElementTree.parse(folder / "annotations" / f"{stem}.xml")
        images.append({"id": number, "file_name": f"{stem}.jpg"})
        for thing in tree.iter("object"):
            corners = [
                float(thing.findtext(f"bndbox/{side}", "")) for side in ("xmin", "ymin", "xmax", "ymax")
            ]
            x, y, width, height = *corners[:2], corners[2] - corners[0], corners[3] - corners[1]
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": number,
                    "category_id": list(BLOOD_CELLS).index(thing.findtext("name", "")) + 1,
                    "bbox": [x, y, width, height],
                    "area": width * height,
                    "iscrowd": 0,
                }
            )
    categories = [{"id": number, "name": name} for number, name in enumerate(BLOOD_CELLS.values(), 1)]
    return {"images": images, "annotations": annotations, "categories": categories}


def test_the_starter_is_judged_on_blood_cells_it_never_saw(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = data / "datasets" / "bccd"
    annotations, out = tmp_path / "bccd.json", tmp_path / "report.json"
    annotations.write_text(json.dumps(blood_cells(folder)))
    told = ["--annotations", str(annotations), "--json", str(out), "--limit", "6"]
    assert run(["evaluate", "--model", "starter", "--images", str(folder / "images"), *told]) == 0
    report = json.loads(out.read_text())
    assert report["boxes"] == 119
    assert report["figures"]["AP50"] > 0.7
    assert [one["boxes"] for one in report["classes"]] == [109, 6, 4]
    # The same detections, handed over as a list by another way, are judged the same.
    lines = [json.loads(line) for line in Path(report["results"]).read_text().splitlines()[1:]]
    found = [
        {"image_id": line["image"], "category_id": int(kind), "bbox": box, "score": score}
        for line in lines
        for kind, *box, score in line["detections"]
    ]
    assert all(len(line["detections"]) == 300 for line in lines)
    results = tmp_path / "results.json"
    results.write_text(json.dumps(found))
    assert run(["evaluate", *told, "--from-results", str(results)]) == 0
    assert json.loads(out.read_text())["figures"] == report["figures"]
    assert np.isfinite([one["ap"] for one in report["classes"]]).all()


def test_a_report_goes_over_an_earlier_report_and_over_nothing_else(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scene.evaluate() == 0
    assert scene.evaluate() == 0
    before = scene.annotations.read_bytes()
    detector.asked.clear()
    for out in (scene.annotations, scene.folder, scene.folder / "no" / "such" / "report.json"):
        assert scene.evaluate("--json", str(out)) == 2
        assert str(out) in capsys.readouterr().err
    assert scene.annotations.read_bytes() == before
    assert detector.asked == [] and not (scene.folder / "no").exists()


def test_annotations_without_a_box_judge_nothing(
    detector: FakeDetector, scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    scene.content["annotations"] = []
    scene.save()
    assert scene.evaluate() == 2
    assert "no box" in capsys.readouterr().err
    assert detector.asked == []
