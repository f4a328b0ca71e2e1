"""What is exported is what trainers read, and what others annotated comes in without touching what is there."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.core.formats import (
    FORMATS,
    Dataset,
    DatasetBox,
    DatasetImage,
    ExportSummary,
    FormatError,
    coco,
    coco_results,
    export_project,
    import_plan,
    import_project,
    yolo,
    yolo_reader,
)
from app.core.formats.placing import validation_part
from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.scan import scan_folder
from app.core.store import Store

Project = Callable[..., Store]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Makes a project of plain pictures (name -> size), or of a copied folder."""

    def make(images: dict[str, tuple[int, int]] | Path, classes: tuple[str, ...] = ("car", "bus")) -> Store:
        folder = tmp_path / "project"
        if isinstance(images, Path):
            shutil.copytree(images, folder)
        else:
            draw(folder, images)
        store = Store.open(folder)
        store.add_images(scan_folder(folder))
        for name in classes:
            store.ensure_class(name)
        return store

    return make


def draw(folder: Path, images: dict[str, tuple[int, int]], exif: Image.Exif | None = None) -> None:
    for name, size in images.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", size, "gray").save(path, **({"exif": exif} if exif else {}))


def human(x: float, class_id: int = 0) -> Box:
    return Box(new_box_id(), class_id, x, 1.25, x + 10, 11.25, Origin.HUMAN)


def candidate(x: float, score: float, class_id: int = 0) -> Box:
    return Box(new_box_id(), class_id, x, 1.25, x + 10, 11.25, Origin.MODEL, False, "a car", score)


def worked_on(store: Store) -> Store:
    """a.jpg reviewed with two boxes and a candidate; b.jpg reviewed and empty; c.jpg suggested; the rest new."""
    a, b, c = (store.image(name).id for name in ("a.jpg", "b.jpg", "sub/c.jpg"))
    store.replace_boxes(a, (), (human(1), candidate(20, 0.625, 1).accept()), ImageState.REVIEWED)
    store.store_candidates(a, [candidate(60, 0.9)], 100, 50, "m")
    store.set_state(b, ImageState.REVIEWED)
    store.store_candidates(c, [candidate(5, 0.75), candidate(40, 0.25)], 100, 50, "m")
    return store


FOUR = {"a.jpg": (100, 50), "b.jpg": (100, 50), "sub/c.jpg": (100, 50), "d.png": (30, 40)}


def boxes_by_path(dataset: Dataset) -> dict[str, list[tuple[str, float, float, float, float]]]:
    return {
        image.path: sorted((dataset.classes[b.class_index], b.x1, b.y1, b.x2, b.y2) for b in image.boxes)
        for image in dataset.images
    }


def assert_same_boxes(a: Dataset, b: Dataset, within: float) -> None:
    ours, theirs = boxes_by_path(a), boxes_by_path(b)
    assert ours.keys() == theirs.keys()
    for path in ours:
        # Rounding may swap neighbours in a sorted list, so each box is looked for.
        left = list(theirs[path])
        for name, *corners in ours[path]:
            match = next(
                (o for o in left if o[0] == name and list(o[1:]) == pytest.approx(corners, abs=within)), None
            )
            assert match is not None, f"{name} {corners} of {path} is missing"
            left.remove(match)
        assert not left


# What was written reads back

sizes = st.integers(1, 6000)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Data sets of any names; boxes from a hundredth of the image up, as many decimals as floats have."""
    names = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=8)
    classes = tuple(draw(st.lists(names, min_size=1, max_size=4, unique=True)))
    paths = draw(
        st.lists(st.from_regex(r"([a-z臉]{1,3}/){0,2}[a-zé0-9 ]{1,5}\.jpg", fullmatch=True), unique=True)
    )
    images = []
    for path in paths:
        width, height = draw(sizes), draw(sizes)
        corners = st.tuples(st.floats(0, 0.98), st.floats(0, 0.98), st.floats(0.01, 1), st.floats(0.01, 1))
        boxes = tuple(
            DatasetBox(
                index, x * width, y * height, min((x + w) * width, width), min((y + h) * height, height)
            )
            for index, (x, y, w, h) in draw(
                st.lists(st.tuples(st.integers(0, len(classes) - 1), corners), max_size=4)
            )
        )
        images.append(DatasetImage(path, width, height, boxes))
    return Dataset(classes, tuple(images))


quick = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@quick
@given(datasets())
def test_coco_reads_back_what_it_wrote(tmp_path_factory: pytest.TempPathFactory, dataset: Dataset) -> None:
    target = tmp_path_factory.mktemp("coco") / "annotations.json"
    coco.write(dataset, target)
    read = coco.read(target)
    assert (read.missing, read.invalid_boxes, read.warnings) == ((), 0, ())
    assert read.dataset.classes == dataset.classes
    assert [(i.path, i.width, i.height) for i in read.dataset.images] == [
        (i.path, i.width, i.height) for i in dataset.images
    ]
    assert_same_boxes(dataset, read.dataset, 1e-9)


@quick
@given(datasets())
def test_results_read_back_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, dataset: Dataset
) -> None:
    target = tmp_path_factory.mktemp("results") / "results.json"
    coco_results.write(dataset, target)
    assert_same_boxes(dataset, coco_results.read(target, dataset), 1e-9)


@quick
@given(datasets())
def test_yolo_rows_read_back_within_a_thousandth_of_a_pixel(dataset: Dataset) -> None:
    for image in dataset.images:
        for box in image.boxes:
            row = yolo.label_row(box, image)
            assert row is not None
            class_index, *fields = row.split()
            assert len(fields) == 4 and all(len(field.partition(".")[2]) >= 6 for field in fields)
            cx, cy, width, height = map(float, fields)
            read = (cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2)
            scale = (image.width, image.height) * 2
            assert int(class_index) == box.class_index
            assert [r * s for r, s in zip(read, scale, strict=True)] == pytest.approx(
                [box.x1, box.y1, box.x2, box.y2], abs=1e-3
            )


def test_a_whole_yolo_export_reads_back(project: Project, tmp_path: Path) -> None:
    names = {
        "a.jpg": (64, 48),
        "a.png": (64, 48),
        "x/images/a.jpg": (31, 77),
        "臉 書/é.jpg": (50, 40),
        "e.jpg": (9, 9),
    }
    store = project(names, ("person", "traffic light", "yes", "2: é #'\"", "no"))
    for number, record in enumerate(store.images()[:-1]):
        boxes = [Box(new_box_id(), number, 0, 1 / 3, 8.1, 9, Origin.HUMAN)]
        store.replace_boxes(record.id, (), boxes, ImageState.REVIEWED)
    export_project(store, "yolo", tmp_path / "out")
    expected = export_project(store, "coco", tmp_path / "out.json")
    read = yolo_reader.read(tmp_path / "out")
    assert read.dataset.classes == ("person", "traffic light", "yes", "2: é #'\"", "no")
    assert expected.images == 5 and not read.missing
    assert_same_boxes(coco.read(tmp_path / "out.json").dataset, read.dataset, 1e-3)


# COCO


def exported(store: Store, output: Path, **choices: object) -> tuple[dict, ExportSummary]:
    summary = export_project(store, "coco", output, **choices)  # type: ignore[arg-type]
    return json.loads(summary.files[0].read_text(encoding="utf-8")), summary


def test_coco_of_reviewed_images_holds_accepted_boxes_and_reviewed_empty_images(
    project: Project, tmp_path: Path
) -> None:
    content, summary = exported(worked_on(project(FOUR)), tmp_path / "out.json", images="reviewed")
    assert [image["file_name"] for image in content["images"]] == ["a.jpg", "b.jpg"]
    assert [category["id"] for category in content["categories"]] == [1, 2]
    assert [(a["id"], a["category_id"], a["bbox"]) for a in content["annotations"]] == [
        (1, 1, [1.0, 1.25, 10.0, 10.0]),
        (2, 2, [20.0, 1.25, 10.0, 10.0]),
    ]
    first = content["annotations"][0]
    assert (first["area"], first["iscrowd"], first["segmentation"]) == (100.0, 0, [])
    assert all(isinstance(value, float) for value in first["bbox"])
    assert "score" not in first
    assert (summary.images, summary.boxes, summary.skipped) == (2, 2, ())


def test_coco_of_all_images_adds_candidates_from_the_threshold_on(project: Project, tmp_path: Path) -> None:
    store = worked_on(project(FOUR))
    content, summary = exported(store, tmp_path / "default.json")
    paths = {image["id"]: image["file_name"] for image in content["images"]}
    assert set(paths.values()) == set(FOUR)
    # a.jpg is reviewed: its candidate of 0.9 was seen and not accepted.
    assert [paths[a["image_id"]] for a in content["annotations"]] == ["a.jpg", "a.jpg", "sub/c.jpg"]
    assert any(
        "1 image was looked at by nobody yet and is exported" in warning for warning in summary.warnings
    )
    assert exported(store, tmp_path / "low.json", threshold=0.25)[1].boxes == 4
    store.set_setting("threshold", "0.8")
    assert exported(store, tmp_path / "set.json")[1].boxes == 2


def test_pycocotools_loads_the_export_and_its_results(project: Project, tmp_path: Path) -> None:
    tools = pytest.importorskip("pycocotools.coco")
    store = worked_on(project(FOUR))
    export_project(store, "coco", tmp_path / "out")
    export_project(store, "coco-results", tmp_path / "out")
    truth = tools.COCO(str(tmp_path / "out" / "annotations.json"))
    results = truth.loadRes(str(tmp_path / "out" / "results.json"))
    assert len(truth.getImgIds()) == 4 and min(truth.getAnnIds()) == 1
    assert truth.loadImgs(results.anns[3]["image_id"])[0]["file_name"] == "sub/c.jpg"
    # A person's box counts 1, a model's keeps its score, accepted or not.
    assert [results.anns[index]["score"] for index in (1, 2, 3)] == [1.0, 0.625, 0.75]


def test_a_models_box_that_a_person_changed_counts_as_the_persons(project: Project, tmp_path: Path) -> None:
    store = project({"a.jpg": (100, 50)})
    store.replace_boxes(store.image("a.jpg").id, (), [candidate(20, 0.625).moved_to(1, 2, 30, 40)])
    export_project(store, "coco-results", tmp_path / "out.json")
    assert [result["score"] for result in json.loads((tmp_path / "out.json").read_text())] == [1.0]


def test_image_ids_are_the_same_in_every_export(project: Project, tmp_path: Path) -> None:
    store = worked_on(project(FOUR))
    store.set_state(store.image("a.jpg").id, ImageState.SUGGESTED)  # so that counting would give other ids
    everything, _ = exported(store, tmp_path / "all.json")
    reviewed, _ = exported(store, tmp_path / "reviewed.json", images="reviewed")
    ids = {image["file_name"]: image["id"] for image in everything["images"]}
    assert all(ids[image["file_name"]] == image["id"] >= 1 for image in reviewed["images"])


def test_boxes_are_clipped_to_the_image_and_those_outside_counted(project: Project, tmp_path: Path) -> None:
    store = project({"a.jpg": (100, 50)})
    boxes = [
        Box(new_box_id(), 0, -5, 40, 20, 60, Origin.HUMAN),
        Box(new_box_id(), 0, 200, 0, 210, 5, Origin.HUMAN),
    ]
    store.replace_boxes(store.image("a.jpg").id, (), boxes, ImageState.REVIEWED)
    content, summary = exported(store, tmp_path / "out.json")
    assert [a["bbox"] for a in content["annotations"]] == [[0.0, 40.0, 20.0, 10.0]]
    assert any("1 box lies wholly outside the image and was left" in warning for warning in summary.warnings)


def test_failed_and_unreadable_images_are_left_out_by_name_but_never_a_persons_boxes(
    project: Project, tmp_path: Path
) -> None:
    store = project(FOUR)
    a, b, c = (store.image(name).id for name in ("a.jpg", "b.jpg", "sub/c.jpg"))
    store.replace_boxes(a, (), [human(1)])
    store.set_failed(a, "no memory")
    store.set_failed(b, "it is damaged")
    (store.folder / "sub/c.jpg").write_bytes(b"")
    content, summary = exported(store, tmp_path / "out.json")
    assert {image["file_name"] for image in content["images"]} == {"a.jpg", "d.png"}
    reasons = dict(summary.skipped)
    assert reasons["b.jpg"] == "it is damaged" and "empty" in reasons["sub/c.jpg"]
    assert c not in {image["id"] for image in content["images"]}


def test_turned_images_are_exported_upright_with_a_warning(project: Project, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    draw(tmp_path / "project", {"turned.jpg": (100, 50)}, exif)
    content, summary = exported(project({"a.jpg": (100, 50)}), tmp_path / "out.json")
    assert {(i["file_name"], i["width"], i["height"]) for i in content["images"]} == {
        ("turned.jpg", 50, 100),
        ("a.jpg", 100, 50),
    }
    assert any(warning.startswith("1 image is turned") for warning in summary.warnings)


def test_an_existing_file_is_kept_unless_overwriting_is_allowed(project: Project, tmp_path: Path) -> None:
    store, target = project(FOUR), tmp_path / "out.json"
    target.write_text("precious")
    with pytest.raises(FormatError, match=r"out\.json exists"):
        export_project(store, "coco", target)
    assert target.read_text() == "precious"
    export_project(store, "coco", target, overwrite=True)
    assert json.loads(target.read_text())["images"]
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_an_unknown_format_is_answered_with_those_there_are(project: Project, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="coco, coco-results, yolo"):
        export_project(project(FOUR), "word", tmp_path / "out")
    assert list(FORMATS)[:4] == ["coco", "coco-results", "yolo", "voc"]


# YOLO


def test_yolo_lies_as_trainers_expect_it(project: Project, tmp_path: Path) -> None:
    store, out = worked_on(project(FOUR)), tmp_path / "out"
    summary = export_project(store, "yolo", out, images="reviewed")
    labels = {path.name: path for path in out.glob("labels/*/*.txt")}
    assert set(labels) == {"a.txt", "b.txt"} and labels["b.txt"].read_bytes() == b""
    rows = labels["a.txt"].read_text().splitlines()
    assert rows[0] == "0 0.06000000 0.12500000 0.10000000 0.20000000" and len(rows) == 2
    (copy,) = out.glob("images/*/a.jpg")
    assert copy.read_bytes() == (store.folder / "a.jpg").read_bytes()
    assert copy.parent.name == labels["a.txt"].parent.name
    content = yaml.safe_load((out / "data.yaml").read_text())
    assert content["names"] == {0: "car", 1: "bus"}
    assert (content["path"], content["train"], content["val"]) == (str(out), "images/train", "images/val")
    assert (summary.images, summary.boxes) == (2, 2)


def test_yaml_readers_understand_data_yaml(project: Project, tmp_path: Path) -> None:
    names = ("yes", "2", "a: b", "é臉", 'quote " here', "no # comment", "{x}")
    export_project(project(FOUR, names), "yolo", tmp_path / "out")
    text = (tmp_path / "out" / "data.yaml").read_text(encoding="utf-8")
    assert yaml.safe_load(text)["names"] == dict(enumerate(names))
    assert yolo_reader.read(tmp_path / "out").dataset.classes == names


def test_nested_images_of_one_name_stay_apart_and_keep_their_folders(
    project: Project, tmp_path: Path
) -> None:
    store = project({"x/1.jpg": (10, 10), "y/1.jpg": (10, 10), "1.jpg": (10, 10)})
    out = tmp_path / "out"
    export_project(store, "yolo", out, val_fraction=0)
    assert {p.relative_to(out / "labels").as_posix() for p in out.glob("labels/**/*.txt")} == {
        "train/1.txt",
        "train/x/1.txt",
        "train/y/1.txt",
    }
    assert (out / "images/train/x/1.jpg").is_file()


def test_images_that_would_share_a_label_get_names_of_their_own(project: Project, tmp_path: Path) -> None:
    store = project({"a.jpg": (10, 10), "a.png": (10, 10)})
    store.replace_boxes(store.image("a.png").id, (), [Box(new_box_id(), 0, 1, 1, 2, 2, Origin.HUMAN)])
    summary = export_project(store, "yolo", tmp_path / "out", val_fraction=0)
    labels = {p.name: p.read_text() for p in (tmp_path / "out/labels/train").iterdir()}
    assert labels["a.txt"] == "" and labels["a_png.txt"].startswith("0 ")
    assert (tmp_path / "out/images/train/a_png.png").is_file()
    assert any("another name" in warning for warning in summary.warnings)


def test_a_folder_named_images_has_its_labels_where_trainers_look() -> None:
    assert yolo.label_path("images/train/x/images/1.jpg") == "images/train/x/labels/1.txt"
    assert yolo.label_path("images/train/x.y/1.2.jpg") == "labels/train/x.y/1.2.txt"


def test_the_split_is_seeded_of_the_asked_size_and_steady_when_images_are_added() -> None:
    images = tuple(DatasetImage(f"{number}.jpg", 1, 1) for number in range(100))
    first = validation_part(images, 0.2, seed=1)
    assert len(first) == 20
    assert first == validation_part(tuple(reversed(images)), 0.2, seed=1)
    assert first != validation_part(images, 0.2, seed=2)
    grown = (*images, *(DatasetImage(f"new {number}.jpg", 1, 1) for number in range(5)))
    assert len(first ^ validation_part(grown, 0.2, seed=1)) <= 10
    assert len(validation_part(images[:2], 0.2, seed=1)) == 1


def test_a_foreign_folder_is_never_written_into(project: Project, tmp_path: Path) -> None:
    store, out = project(FOUR), tmp_path / "out"
    out.mkdir()
    (out / "precious.txt").write_text("mine")
    for overwrite in (False, True):
        with pytest.raises(FormatError, match="not empty"):
            export_project(store, "yolo", out, overwrite=overwrite)
    assert [path.name for path in out.iterdir()] == ["precious.txt"]


def test_exporting_again_replaces_only_what_the_former_export_wrote(project: Project, tmp_path: Path) -> None:
    store, out = worked_on(project(FOUR)), tmp_path / "out"
    export_project(store, "yolo", out)
    (out / "runs").mkdir()
    (out / "runs" / "weights.pt").write_text("mine")
    with pytest.raises(FormatError, match="export already"):
        export_project(store, "yolo", out)
    store.set_state(store.image("b.jpg").id, ImageState.SUGGESTED)
    export_project(store, "yolo", out, "reviewed", overwrite=True)
    assert [path.name for path in out.glob("images/*/**/*.jpg")] == ["a.jpg"]
    assert [path.name for path in out.glob("labels/*/**/*.txt")] == ["a.txt"]
    assert {path.name for path in out.glob("replaced/**/*.jpg")} >= {"b.jpg", "c.jpg"}
    assert (out / "runs" / "weights.pt").read_text() == "mine"
    assert not list(out.rglob("*.part"))


def test_an_export_inside_the_image_folder_is_not_opened_as_images(project: Project) -> None:
    store = project(FOUR)
    export_project(store, "yolo", store.folder / "export")
    assert set(scan_folder(store.folder)) == set(FOUR)


# Import


@pytest.mark.parametrize("first", ["coco", "yolo"])
def test_real_coco_and_yolo_files_of_the_same_boxes_come_in_as_the_same(
    data: Path, project: Project, first: str
) -> None:
    source = data / "datasets" / "coco128_train2017_15"
    files = {"coco": source / "annotations" / "instances_train2017_15.json", "yolo": source / "data.yaml"}
    store = project(source / "images" / "train2017", ())
    summary = import_project(store, first, files[first])
    assert (summary.images, summary.boxes, summary.invalid_boxes, len(summary.new_classes)) == (15, 71, 0, 80)
    assert store.counts()[ImageState.REVIEWED] == 15
    second = "yolo" if first == "coco" else "coco"
    again = import_project(store, second, files[second])
    assert (again.boxes, again.duplicates, again.new_classes) == (0, 71, ())
    whole = import_project(store, "coco", source / "annotations" / "instances_train2017_full128.json")
    assert (whole.boxes, whole.duplicates, len(whole.missing_images)) == (0, 71, 113)


def test_the_same_voc_boxes_come_in_from_two_coco_files_and_darknet(data: Path, project: Project) -> None:
    source = data / "datasets" / "voc2012_20_multi_formats"
    store = project(source / "images", ())
    assert import_project(store, "coco", source / "coco_format_v1" / "instances_20.json").boxes == 58
    assert import_project(store, "coco", source / "coco_format_v2" / "instances_v2_20.json").duplicates == 58
    assert import_project(store, "yolo", source / "yolo_format").duplicates == 58


def test_a_label_folder_with_classes_txt_comes_in(data: Path, project: Project) -> None:
    source = data / "datasets" / "label_studio_sdk" / "test_import_yolo_data"
    store = project(source / "images", ())
    summary = import_project(store, "yolo", source)
    assert (summary.images, summary.boxes) == (7, 25)
    assert summary.new_classes == ("closed_door", "opened_door", "bus", "number")
    assert import_project(store, "yolo", source / "labels").duplicates == 25


def test_boxes_of_images_that_are_not_there_are_counted(data: Path, project: Project) -> None:
    source = data / "datasets" / "sahi_tests" / "coco_utils"
    summary = import_project(project(source, ()), "coco", source / "combined_coco.json")
    assert (summary.images, summary.boxes, summary.missing_images) == (1, 5, ("terrain1.jpg",))


@pytest.mark.parametrize("format", ["coco", "yolo"])
def test_importing_ones_own_export_changes_nothing(project: Project, tmp_path: Path, format: str) -> None:
    store = worked_on(project(FOUR))
    before = store.all_boxes()
    export_project(store, format, tmp_path / "out", "reviewed")
    source = tmp_path / "out" / "annotations.json" if format == "coco" else tmp_path / "out"
    summary = import_project(store, format, source)
    assert (summary.images, summary.boxes, summary.duplicates, summary.missing_images) == (2, 0, 2, ())
    assert store.all_boxes() == before


def test_imported_boxes_stand_beside_what_is_there(project: Project, tmp_path: Path) -> None:
    store = worked_on(project(FOUR))
    before = store.boxes(store.image("sub/c.jpg").id)
    source = write_coco(
        tmp_path, [{"id": 1, "file_name": "sub/c.jpg"}], [{"image_id": 1, "bbox": [1, 2, 3, 4]}]
    )
    assert import_project(store, "coco", source).boxes == 1
    after = store.boxes(store.image("sub/c.jpg").id)
    assert after[:2] == before
    assert (after[2].origin, after[2].xyxy) == (Origin.IMPORT, (1, 2, 4, 6))
    assert store.image("sub/c.jpg").state is ImageState.REVIEWED
    assert store.image("d.png").state is ImageState.NEW


def test_images_copied_in_since_the_folder_was_opened_get_their_boxes(
    project: Project, tmp_path: Path
) -> None:
    store = project(FOUR)
    Image.new("RGB", (20, 10)).save(store.folder / "late.png")
    source = write_coco(
        tmp_path, [{"id": 1, "file_name": "late.png"}], [{"image_id": 1, "bbox": [1, 2, 3, 4]}]
    )
    summary = import_project(store, "coco", source)
    assert (summary.boxes, summary.missing_images) == (1, ())
    assert store.image("late.png").state is ImageState.REVIEWED


def test_boxes_of_images_on_a_disk_that_is_away_still_come_in(project: Project, tmp_path: Path) -> None:
    store = worked_on(project(FOUR))
    for image in store.images():
        (store.folder / image.path).unlink()
    source = write_coco(
        tmp_path, [{"id": 1, "file_name": "sub/c.jpg"}], [{"image_id": 1, "bbox": [1, 2, 3, 4]}]
    )
    assert import_project(store, "coco", source).boxes == 1


def test_a_person_can_edit_while_an_import_compares_its_boxes(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = worked_on(project(FOUR))
    source = write_coco(
        tmp_path,
        [{"id": 1, "file_name": "a.jpg"}],
        [{"image_id": 1, "bbox": [x, 2, 3, 4]} for x in (1, 5, 5)],
    )
    monkeypatch.setattr("app.core.store_database._BUSY_SECONDS", 0.0)
    compared, drawn = import_plan._same, human(70)

    def edit_and_compare(a: Box, b: Box) -> bool:
        if not edits:
            edits.append(drawn.id)
            with Store.open(store.folder) as window:
                window.ensure_class("made by the person")
                window.replace_boxes(window.image("a.jpg").id, (), (drawn,))
        return compared(a, b)

    edits: list[int] = []
    monkeypatch.setattr(import_plan, "_same", edit_and_compare)
    summary = import_project(store, "coco", source)
    boxes = store.boxes(store.image("a.jpg").id)
    names = [known.name for known in store.classes()]
    assert (summary.boxes, summary.duplicates) == (2, 1)
    assert drawn in boxes
    assert [(names[box.class_id], box.x1) for box in boxes if box.origin is Origin.IMPORT] == [
        ("car", 1.0),
        ("car", 5.0),
    ]


def test_a_format_with_scores_holds_every_candidate_unless_told_otherwise(
    project: Project, tmp_path: Path
) -> None:
    store = worked_on(project(FOUR))
    store.set_setting("threshold", "0.5")
    counts = {
        (format, threshold): export_project(
            store, format, tmp_path / f"{format}-{threshold}", threshold=threshold
        ).boxes
        for format in ("coco", "coco-results")
        for threshold in (None, 0.5)
    }
    assert counts == {
        ("coco", None): 3,
        ("coco", 0.5): 3,
        ("coco-results", None): 4,
        ("coco-results", 0.5): 3,
    }


def write_coco(folder: Path, images: list[dict], annotations: list[dict], **more: object) -> Path:
    """A COCO file as sloppy as they come: boxes of the category 0 where none is named."""
    content = {
        "images": images,
        "annotations": [{"category_id": 0, **annotation} for annotation in annotations],
        "categories": [{"id": 0, "name": " car "}, {"id": "7", "name": "dog"}],
        **more,
    }
    path = folder / "foreign.json"
    path.write_text("\ufeff" + json.dumps(content), encoding="utf-8")
    return path


def test_sloppy_coco_files_come_in_as_far_as_they_can(project: Project, tmp_path: Path) -> None:
    store = project(FOUR)
    source = write_coco(
        tmp_path,
        [
            {"id": "a", "file_name": "C:\\data\\a.jpg", "width": 100, "height": 50},
            {"id": 0, "file_name": "c.jpg"},
        ],
        [
            {"image_id": "a", "bbox": ["10", 10, 20, 20], "iscrowd": 1},
            {"image_id": "a", "category_id": 7, "bbox": [90, 40, 50, 50]},
            {"image_id": 0, "segmentation": [[5, 6, 9, 6, 9, 12.5]]},
            {"image_id": 0, "segmentation": {"counts": [52, 3, 47, 3, 4895], "size": [50, 100]}},
            {"image_id": 0, "bbox": [5, 5, 0, 10]},
            {"image_id": 0, "bbox": [5, 5, None, 10]},
            {"image_id": 0, "bbox": [500, 5, 10, 10]},
            {"image_id": 0, "category_id": 99, "bbox": [1, 1, 5, 5]},
            {"image_id": 55, "bbox": [1, 1, 5, 5]},
        ],
    )
    summary = import_project(store, "coco", source)
    assert (summary.images, summary.boxes, summary.invalid_boxes) == (2, 4, 5)
    names = [c.name for c in store.classes()]
    first = {(names[b.class_id], b.xyxy) for b in store.boxes(store.image("a.jpg").id)}
    assert first == {("car", (10, 10, 30, 30)), ("dog", (90, 40, 100, 50))}
    second = [b.xyxy for b in store.boxes(store.image("sub/c.jpg").id)]
    assert second == [(5, 6, 9, 12.5), (1, 2, 3, 5)]
    assert any("1 box stands for a crowd" in warning for warning in summary.warnings)


def test_a_mask_over_the_end_of_a_column_reaches_from_the_top_to_the_bottom(
    project: Project, tmp_path: Path
) -> None:
    store = project({"a.jpg": (100, 50)})
    mask = {"counts": [45, 10, 4945], "size": [50, 100]}
    source = write_coco(tmp_path, [{"id": 1, "file_name": "a.jpg"}], [{"image_id": 1, "segmentation": mask}])
    import_project(store, "coco", source)
    assert [box.xyxy for box in store.boxes(store.image("a.jpg").id)] == [(0, 0, 2, 50)]


def test_a_picture_changed_within_its_length_is_copied_anew(project: Project, tmp_path: Path) -> None:
    store = project({"a.jpg": (100, 50)})
    store.set_state(store.image("a.jpg").id, ImageState.REVIEWED)
    export_project(store, "yolo", tmp_path / "out")
    (copy,) = (tmp_path / "out").rglob("a.jpg")
    picture = store.folder / "a.jpg"
    content = bytearray(picture.read_bytes())
    content[-10] ^= 1
    picture.write_bytes(content)
    os.utime(picture, (1_000_000_000, 1_000_000_000))
    export_project(store, "yolo", tmp_path / "out", overwrite=True)
    assert copy.read_bytes() == content


def test_a_base_name_that_fits_two_images_is_not_guessed(project: Project, tmp_path: Path) -> None:
    store = project({"x/1.jpg": (10, 10), "y/1.jpg": (10, 10), "z/2.jpg": (10, 10)})
    images = [
        {"id": n, "file_name": name} for n, name in enumerate(["1.jpg", "y/1.jpg", "p/2.jpg", "q/2.jpg"])
    ]
    summary = import_project(store, "coco", write_coco(tmp_path, images, []))
    assert summary.missing_images == ("1.jpg", "p/2.jpg", "q/2.jpg")
    assert store.image("y/1.jpg").state is ImageState.REVIEWED


def test_a_file_made_without_heeding_exif_is_told(project: Project, tmp_path: Path) -> None:
    store = project({"a.jpg": (100, 50)})
    source = write_coco(tmp_path, [{"id": 1, "file_name": "a.jpg", "width": 50, "height": 100}], [])
    assert any("another size" in warning for warning in import_project(store, "coco", source).warnings)
    right = write_coco(tmp_path, [{"id": 1, "file_name": "a.jpg", "width": 100, "height": 50}], [])
    assert import_project(store, "coco", right).warnings == ()


def test_sloppy_yolo_files_come_in_as_far_as_they_can(project: Project, tmp_path: Path) -> None:
    store, source = project(FOUR, ()), tmp_path / "foreign"
    (source / "labels" / "train").mkdir(parents=True)
    (source / "data.yml").write_text("train: ../images\nnc: 2\nnames: ['car', \"traffic light\"]  # two\n")
    rows = [
        "0 0.5 0.5 0.2 0.2  ", "", "1.0 0.1 0.1 0.1 0.1 0.93", "0 0.2 0.2 0.4 0.2 0.4 0.6", "0 0.99 0.5 0.1 0.1",
        "5 0.5 0.5 0.1 0.1", "0 0.5 0.5 0 0.1", "0 0.5 0.5 nan 0.1", "car 0.5 0.5 0.1 0.1", "0 0.5",
    ]  # fmt: skip
    (source / "labels" / "train" / "a.txt").write_bytes("\ufeff".encode() + "\r\n".join(rows).encode())
    (source / "labels" / "train" / "b.txt").write_bytes(b"")
    (source / "labels" / "train" / "gone.txt").write_text("0 0.5 0.5 0.2 0.2")
    summary = import_project(store, "yolo", source)
    assert (summary.images, summary.boxes, summary.invalid_boxes) == (2, 4, 5)
    assert summary.missing_images == ("train/gone",)
    corners = [box.xyxy for box in store.boxes(store.image("a.jpg").id)]
    assert corners[0] == pytest.approx((40, 20, 60, 30)) and corners[2] == pytest.approx((20, 10, 40, 30))
    assert corners[3] == pytest.approx((94, 22.5, 100, 27.5))
    assert store.image("b.jpg").state is ImageState.REVIEWED
    assert store.image("sub/c.jpg").state is ImageState.NEW


def test_class_ids_of_a_project_never_shift_when_others_come_in(project: Project, tmp_path: Path) -> None:
    store, source = project(FOUR, ("bus", "car")), tmp_path / "foreign"
    (source / "labels").mkdir(parents=True)
    (source / "classes.txt").write_text("car\n tram \nbus\n\n")
    (source / "labels" / "a.txt").write_text("0 0.5 0.5 0.2 0.2\n1 0.5 0.5 0.2 0.2\n2 0.5 0.5 0.2 0.2")
    assert import_project(store, "yolo", source).new_classes == ("tram",)
    assert [c.name for c in store.classes()] == ["bus", "car", "tram"]
    assert [box.class_id for box in store.boxes(store.image("a.jpg").id)] == [1, 2, 0]


@pytest.mark.parametrize(
    ("format", "name", "content", "says"),
    [
        ("coco", "a.json", "{", "not valid JSON"),
        ("coco", "a.json", "[]", "list of results"),
        ("coco", "a.json", '{"shapes": []}', "no \"images\""),
        ("coco", "a.json", None, "does not exist"),
        ("yolo", "data.yaml", "names: [a]", "no label files"),
        ("yolo", "labels/a.txt", "0 0.5 0.5 1 1", "no class names"),
        ("coco-results", "a.json", "[]", "only be written"),
    ],
)  # fmt: skip
def test_what_cannot_be_imported_is_answered_with_a_sentence(
    project: Project, tmp_path: Path, format: str, name: str, content: str | None, says: str
) -> None:
    store, source = project(FOUR), tmp_path / "foreign" / name
    source.parent.mkdir(parents=True)
    if content is not None:
        source.write_text(content)
    with pytest.raises(FormatError, match=says) as caught:
        import_project(store, format, source.parent if format == "yolo" else source)
    assert str(caught.value).endswith(".")
    assert store.counts()[ImageState.NEW] == 4


def test_an_import_that_fails_half_way_leaves_the_project_as_it_was(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = project(FOUR)
    images = [{"id": 1, "file_name": "a.jpg"}, {"id": 2, "file_name": "b.jpg"}]
    source = write_coco(
        tmp_path, images, [{"image_id": n, "category_id": 7, "bbox": [1, 1, 2, 2]} for n in (1, 2)]
    )
    original = Store.add_reviewed

    def fail_later(self: Store, *args: object, **kwargs: object) -> None:
        original(self, *args, **kwargs)  # type: ignore[arg-type]
        assert len(self.all_boxes()) == 2
        raise OSError("disk full")

    monkeypatch.setattr(Store, "add_reviewed", fail_later)
    with pytest.raises(OSError, match="disk full"):
        import_project(store, "coco", source)
    assert store.all_boxes() == {}
    assert store.class_named("dog") is None


def test_a_data_yaml_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data.yaml").write_text("names: [car, 'bus")
    with pytest.raises(FormatError, match=r"data\.yaml is not YAML"):
        yolo_reader.read(tmp_path)
