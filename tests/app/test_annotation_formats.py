"""Pascal VOC, LabelMe, Label Studio and CVAT: out, in, and back, whatever the names and the boxes are."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.core.formats import (
    FORMATS,
    IMPORTED,
    Dataset,
    DatasetBox,
    DatasetImage,
    ExportOptions,
    FormatError,
    Pictures,
    coco,
    export_project,
    import_project,
    label_studio,
    plan_import,
)
from app.core.formats.dataset import Located
from app.core.formats.export_plan import ExportChoices, plan_export
from app.core.formats.placing import kept_apart
from app.core.formats.registry import file_in
from app.core.records import ImageState
from app.core.store import Store
from app.headless import exchange_options
from tests.app.formats_kit import (
    CLASSES,
    assert_alike,
    boxes_of,
    draw,
    human,
    new_project,
    odd_project,
    review,
    stored_boxes,
)

READ_BACK = [name for name, known in FORMATS.items() if known.read]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return odd_project(tmp_path / "images ü")


def fresh(store: Store, tmp_path: Path) -> Store:
    """Another project of the same images, in which nothing is labeled."""
    folder = tmp_path / "again"
    shutil.copytree(store.folder, folder, ignore=shutil.ignore_patterns(".phrasebox"))
    return new_project(folder)


def made(store: Store, format: str, output: Path, **choices: Any) -> Path:
    """Export, and what one would choose to import it."""
    summary = export_project(store, format, output, **choices)
    return output if FORMATS[format].file_name is None else summary.files[0]


# Round trips


@pytest.mark.parametrize("format", READ_BACK)
def test_what_is_written_is_recognised_and_comes_back(store: Store, tmp_path: Path, format: str) -> None:
    source = made(store, format, tmp_path / "out", images="reviewed")
    expected = boxes_of(plan_export(store, ExportChoices(format, "reviewed")).dataset)
    other = fresh(store, tmp_path)
    plan = plan_import(other, source)
    assert plan.format == format.removeprefix("cvat-")
    assert (plan.missing_images, plan.invalid_boxes, plan.duplicates) == ((), 0, 0)
    import_project(other, None, source)
    within = {"voc": 0.5, "yolo": 1e-3, "cvat-yolo": 1e-3}.get(format, 1e-6)
    assert_alike(expected, stored_boxes(other), within)
    assert set(expected) == {"a b/臉書 1.jpg", "c/臉書 1.jpg", "turned é.jpg", "empty.png"}
    assert [known.name for known in other.classes()] == list(CLASSES)


@pytest.mark.parametrize("format", READ_BACK)
def test_importing_a_reviewed_export_again_changes_nothing(store: Store, tmp_path: Path, format: str) -> None:
    review_within(store)
    before = store.all_boxes()
    summary = import_project(store, None, made(store, format, tmp_path / "out", images="reviewed"))
    assert (summary.boxes, summary.missing_images, summary.new_classes) == (0, (), ())
    assert store.all_boxes() == before


def review_within(store: Store) -> None:
    """Whole pixels inside the image only, which every format holds exactly."""
    image = store.image("a b/臉書 1.jpg")
    store.replace_boxes(image.id, store.boxes(image.id), [human(1, 2, 3, 30, 40), human(0, 0, 0, 100, 50)])


@pytest.mark.parametrize("format", ["labelme", "voc", "yolo", "cvat-yolo", "cvat-coco"])
def test_images_that_differ_by_suffix_alone_come_back_apart(tmp_path: Path, format: str) -> None:
    for name in ("a.jpg", "a.png", "A.bmp"):
        Image.new("RGB", (50, 40)).save(draw(tmp_path / "images" / name, (50, 40)))
    store = new_project(tmp_path / "images", ("one", "two", "three"))
    for index, name in enumerate(("a.jpg", "a.png", "A.bmp")):
        review(store, name, [human(index, 1, 2, 30, 35)])
    other = fresh(store, tmp_path)
    summary = import_project(other, None, made(store, format, tmp_path / "out"))
    assert summary.missing_images == ()
    assert_alike(stored_boxes(store), stored_boxes(other), 1e-3)


def test_where_cvat_has_the_pictures_those_it_cannot_tell_apart_stay_out(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.png"):
        draw(tmp_path / "images" / name, (50, 40))
    store = new_project(tmp_path / "images")
    for format in ("cvat-yolo", "cvat-coco"):
        summary = export_project(store, format, tmp_path / format, pictures=Pictures.LEFT)
        assert summary.images == 1
        assert any("1 image was left out, because another has" in warning for warning in summary.warnings)
    images = plan_export(store, ExportChoices("coco")).dataset.images
    assert [name for _, name in kept_apart(images, Pictures.COPIED)[0]] == ["a.jpg", "a_png.png"]


@pytest.mark.parametrize("format", [name for name in READ_BACK if Pictures.LEFT in FORMATS[name].pictures])
def test_without_the_pictures_the_labels_still_find_them(store: Store, tmp_path: Path, format: str) -> None:
    source = made(store, format, tmp_path / "out", pictures=Pictures.LEFT)
    if source.is_dir():
        assert not [path for path in source.rglob("*") if path.suffix in (".jpg", ".png", ".webp")]
    assert plan_import(fresh(store, tmp_path), source).missing_images == ()


@pytest.mark.parametrize("format", [name for name in READ_BACK if Pictures.UPRIGHT in FORMATS[name].pictures])
def test_upright_copies_show_what_the_boxes_lie_on(store: Store, tmp_path: Path, format: str) -> None:
    original = (store.folder / "turned é.jpg").read_bytes()
    source = made(store, format, tmp_path / "out", pictures=Pictures.UPRIGHT)
    folder = source if source.is_dir() else source.parent
    if source.suffix == ".zip":
        with zipfile.ZipFile(source) as archive:
            assert archive.testzip() is None
            archive.extractall(folder)
    (copy,) = folder.rglob("turned é.jpg")
    with Image.open(copy) as image:
        assert image.size == (50, 100) and image.getexif().get(0x0112, 1) == 1
        red, green, _ = image.convert("RGB").getpixel((45, 5))  # type: ignore[misc]
        assert red > 200 and green < 60  # the red quarter of the file is shown at the top right
    assert (store.folder / "turned é.jpg").read_bytes() == original
    (plain,) = folder.rglob("empty.png")
    assert plain.read_bytes() == (store.folder / "empty.png").read_bytes()
    assert not list(folder.rglob("*.part"))


# How each lies on the disk


def test_pascal_voc_lies_as_trainers_expect_it(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_project(store, "voc", out, "reviewed")
    root = ElementTree.parse(out / "Annotations" / "a b" / "臉書 1.xml").getroot()
    assert root.findtext("filename") == "a b/臉書 1.jpg"
    assert [root.findtext(f"size/{side}") for side in ("width", "height", "depth")] == ["100", "50", "3"]
    edges = [[entry.text for entry in found] for found in root.iter("bndbox")]
    assert edges == [["0", "0", "100", "50"], ["1", "2", "31", "40"], ["0", "40", "20", "50"]]
    assert (out / "JPEGImages" / "a b" / "臉書 1.jpg").is_file()
    parts = {
        part: set((out / "ImageSets" / "Main" / f"{part}.txt").read_text(encoding="utf-8").splitlines())
        for part in ("train", "val", "trainval")
    }
    assert parts["train"] | parts["val"] == parts["trainval"] and not parts["train"] & parts["val"]
    assert parts["trainval"] == {"a b/臉書 1", "c/臉書 1", "turned é", "empty"}


def test_a_box_thinner_than_a_pixel_keeps_one_in_pascal_voc(tmp_path: Path) -> None:
    draw(tmp_path / "images" / "a.png", (20, 10))
    store = new_project(tmp_path / "images", ("hair",))
    review(store, "a.png", [human(0, 19.9, 3, 20, 9), human(0, 5.1, 2.2, 5.3, 2.4)])
    summary = export_project(store, "voc", tmp_path / "out")
    root = ElementTree.parse(tmp_path / "out" / "Annotations" / "a.xml").getroot()
    edges = [[entry.text for entry in found] for found in root.iter("bndbox")]
    assert edges == [["19", "3", "20", "9"], ["5", "2", "6", "3"]]
    assert any("2 boxes were rounded to whole pixels" in warning for warning in summary.warnings)


def test_a_class_name_that_labelmap_cannot_hold_comes_back_whole(tmp_path: Path) -> None:
    draw(tmp_path / "images" / "a.png", (20, 10))
    store = new_project(tmp_path / "images", ("#1 player", "colour: red"))
    review(store, "a.png", [human(1, 1, 1, 5, 5), human(0, 2, 2, 9, 9)])
    other = fresh(store, tmp_path)
    import_project(other, None, made(store, "voc", tmp_path / "out"))
    assert [known.name for known in other.classes()] == ["#1 player", "colour: red"]
    assert_alike(stored_boxes(store), stored_boxes(other))


def test_label_studio_gets_reviewed_boxes_as_annotations_and_others_as_predictions(
    store: Store, tmp_path: Path
) -> None:
    summary = export_project(store, "label-studio", tmp_path / "tasks.json")
    tasks = {task["data"]["image"]: task for task in json.loads((tmp_path / "tasks.json").read_text())}
    assert "/data/local-files/?d=images%20%C3%BC/a%20b/%E8%87%89%E6%9B%B8%201.jpg" in tasks
    suggested = next(task for url, task in tasks.items() if url.endswith("suggested.webp"))
    (prediction,) = suggested["predictions"]
    (result,) = prediction["result"]
    assert (suggested["annotations"], prediction["score"], result["score"]) == ([], 0.75, 0.75)
    assert result["value"]["x"] == pytest.approx(100 * 3 / 70)
    assert result["value"]["height"] == pytest.approx(100 * 36 / 60)
    empty = next(task for url, task in tasks.items() if url.endswith("empty.png"))
    assert (empty["annotations"], empty["predictions"]) == ([{"result": []}], [])
    config = ElementTree.parse(tmp_path / "label_config.xml").getroot()
    (labels,) = config.iter("RectangleLabels")
    assert (labels.get("name"), labels.get("toName")) == (result["from_name"], result["to_name"])
    assert [label.get("value") for label in labels] == list(CLASSES)
    assert any("LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT" in warning for warning in summary.warnings)


def test_the_zip_for_cvat_lies_as_cvat_documents_it(store: Store, tmp_path: Path) -> None:
    (zipped,) = export_project(store, "cvat-yolo", tmp_path / "out", "reviewed").files
    with zipfile.ZipFile(zipped) as archive:
        names = set(archive.namelist())
        content = yaml.safe_load(archive.read("data.yaml"))
        listed = archive.read("train.txt").decode().splitlines()
        assert archive.read("labels/train/empty.txt") == b""
        assert archive.read("images/train/turned é.jpg") == (store.folder / "turned é.jpg").read_bytes()
    assert content == {"path": "./", "train": "train.txt", "names": dict(enumerate(CLASSES))}
    assert set(listed) < names and "images/train/a b/臉書 1.jpg" in listed
    assert "labels/train/a b/臉書 1.txt" in names


def test_a_zip_is_never_replaced_unless_that_is_allowed(store: Store, tmp_path: Path) -> None:
    (tmp_path / "out.zip").write_text("precious")
    with pytest.raises(FormatError, match="exists already"):
        export_project(store, "cvat-coco", tmp_path / "out.zip")
    assert (tmp_path / "out.zip").read_text() == "precious"
    export_project(store, "cvat-coco", tmp_path / "out.zip", overwrite=True)
    assert zipfile.is_zipfile(tmp_path / "out.zip")
    assert [path.name for path in tmp_path.glob("*.part*")] == []


# What others wrote


@pytest.mark.parametrize(
    ("folder", "duplicates"),
    [("pascalvoc_format", 58), ("imagenet_format", 58), ("labelme_format", 58)],
)
def test_the_same_real_boxes_come_in_from_every_format(
    data: Path, tmp_path: Path, folder: str, duplicates: int
) -> None:
    source = data / "datasets" / "voc2012_20_multi_formats"
    shutil.copytree(source / "images", tmp_path / "images")
    store = new_project(tmp_path / "images")
    first = import_project(store, "coco", source / "coco_format_v1" / "instances_20.json")
    again = import_project(store, None, source / folder)
    assert (first.boxes, again.boxes, again.duplicates) == (58, 0, duplicates)
    assert again.missing_images == ()


def test_a_real_file_of_cvat_comes_in_with_the_images_that_are_there(data: Path, tmp_path: Path) -> None:
    source = data / "datasets" / "voc2012_20_multi_formats"
    shutil.copytree(source / "images", tmp_path / "images")
    store = new_project(tmp_path / "images")
    plan = plan_import(store, source / "cvat_format" / "annotations.xml")
    assert (plan.format, plan.images, len(plan.missing_images)) == ("cvat", 20, 80)
    import_project(store, "coco", source / "coco_format_v1" / "instances_20.json")
    again = plan_import(store, source / "cvat_format")
    # The boxes of this file were drawn anew; what is the same is not added twice.
    assert again.boxes + again.duplicates == plan.boxes


def test_the_292_microscope_pictures_come_in(data: Path, tmp_path: Path) -> None:
    source = data / "datasets" / "bccd"
    folder = tmp_path / "images"
    folder.mkdir()
    for picture in sorted((source / "images").glob("*.jpg"))[:30]:
        shutil.copy(picture, folder)
    plan = plan_import(new_project(folder), source / "annotations")
    assert (plan.images, len(plan.missing_images)) == (30, 262)
    assert {count.name for count in plan.classes if count.new} == {"RBC", "WBC", "Platelets"}
    assert plan.boxes > 300


@pytest.mark.parametrize(
    ("folder", "images", "boxes", "says"),
    [
        ("bbox_detection/data_annotated", 3, 9, ""),
        ("instance_segmentation/data_annotated", 3, 18, "18 outlines come in"),
        ("primitives", 1, 5, "3 shapes are points or lines"),
        ("tutorial", 1, 4, "4 outlines"),
        ("classification/data_annotated", 2, 0, ""),
    ],
)
def test_labelmes_own_examples_come_in(
    data: Path, tmp_path: Path, folder: str, images: int, boxes: int, says: str
) -> None:
    source = data / "datasets" / "labelme_examples" / folder
    shutil.copytree(source, tmp_path / "images")
    plan = plan_import(new_project(tmp_path / "images"), source)
    assert (plan.format, plan.images, plan.boxes, plan.missing_images) == ("labelme", images, boxes, ())
    assert says in " ".join(plan.warnings)


def test_an_export_of_label_studio_comes_in(data: Path, tmp_path: Path) -> None:
    source = data / "datasets" / "label_studio_sdk" / "test_export_yolo"
    draw(tmp_path / "images" / "image1.png", (2800, 2800))
    store = new_project(tmp_path / "images")
    plan = plan_import(store, source / "data.json")
    assert (plan.format, plan.missing_images) == ("label-studio", ("image2",))
    (image,) = plan.read.dataset.images
    task = json.loads((source / "data.json").read_text())[0]
    value = task["annotations"][-1]["result"][0]["value"]
    width = json.loads((source / "data.json").read_text())[0]["annotations"][-1]["result"][0][
        "original_width"
    ]
    assert image.boxes[0].x1 == pytest.approx(value["x"] / 100 * width, abs=0.01)


def test_a_damaged_config_of_label_studio_costs_the_order_of_classes_and_no_box(tmp_path: Path) -> None:
    draw(tmp_path / "images" / "a.jpg", (200, 100))
    value = {"x": 10, "y": 20, "width": 30, "height": 40, "rotation": 0, "rectanglelabels": ["cat & dog"]}
    result = {"type": "rectanglelabels", "value": value, "original_width": 200, "original_height": 100}
    task = {"id": 1, "data": {"image": "/a.jpg"}, "annotations": [{"result": [result]}]}
    (tmp_path / "tasks.json").write_text(json.dumps([task]))
    config = tmp_path / "tasks.label_config.xml"
    config.write_text('<View><RectangleLabels><Label value="cat & dog"/></RectangleLabels></View>')
    plan = plan_import(new_project(tmp_path / "images"), tmp_path / "tasks.json")
    assert (plan.boxes, [count.name for count in plan.classes]) == (1, ["cat & dog"])
    assert "not valid XML" in " ".join(plan.warnings)


def test_a_name_that_label_studio_gave_an_upload_leads_to_the_image(tmp_path: Path) -> None:
    draw(tmp_path / "images" / "my cat.jpg", (200, 100))
    value = {"x": 10, "y": 20, "width": 30, "height": 40, "rotation": 0, "rectanglelabels": ["cat"]}
    result = {"type": "rectanglelabels", "value": value, "original_width": 200, "original_height": 100}
    cancelled = {"result": [], "was_cancelled": True}
    task = {
        "id": 1,
        "data": {"image": "/data/upload/3/0a1b2c3d-my%20cat.jpg"},
        "annotations": [{"result": [result, {"type": "choices", "value": {"choices": ["x"]}}]}, cancelled],
    }
    (tmp_path / "export.json").write_text(json.dumps([task]))
    plan = plan_import(new_project(tmp_path / "images"), tmp_path / "export.json")
    assert boxes_of(plan.read.dataset) == {"my cat.jpg": [("cat", 20, 20, 80, 60)]}
    assert "1 result is no box and stays out." in plan.warnings


def test_turned_boxes_and_outlines_become_the_boxes_around_them(tmp_path: Path) -> None:
    draw(tmp_path / "images" / "a.png", (100, 100))
    (tmp_path / "annotations.xml").write_text(
        """<annotations><version>1.1</version><meta><task><labels><label><name>x</name></label></labels></task></meta>
        <image id="0" name="a.png" width="100" height="100">
          <box label="x" xtl="40" ytl="20" xbr="60" ybr="80" rotation="90"/>
          <polygon label="x" points="1,2;11,3;5,12.5"/><ellipse label="x" cx="50" cy="50" rx="10" ry="20"/>
          <mask label="x" rle="1" left="5" top="6" width="7" height="8"/><points label="x" points="1,2"/>
          <box label="x" xtl="a" ytl="20" xbr="60" ybr="80"/><box label="x" xtl="9" ytl="9" xbr="9" ybr="20"/>
          <tag label="x"/></image></annotations>"""
    )
    plan = plan_import(new_project(tmp_path / "images"), tmp_path / "annotations.xml")
    expected = [(20, 40, 80, 60), (1, 2, 11, 12.5), (40, 30, 60, 70), (5, 6, 12, 14)]
    assert_alike({"a.png": [("x", *edges) for edges in expected]}, boxes_of(plan.read.dataset), 1e-9)
    assert plan.invalid_boxes == 2
    assert "4 outlines come in as the boxes around them." in plan.warnings


def test_a_turned_rectangle_of_label_studio_becomes_the_box_around_it(tmp_path: Path) -> None:
    draw(tmp_path / "images" / "a.png", (200, 100))
    value = {"x": 50, "y": 50, "width": 10, "height": 40, "rotation": 90, "rectanglelabels": ["x"]}
    result = {"type": "rectanglelabels", "value": value, "original_width": 200, "original_height": 100}
    task = {"id": 1, "data": {"image": "a.png"}, "annotations": [{"result": [result]}]}
    (tmp_path / "tasks.json").write_text(json.dumps([task]))
    plan = plan_import(new_project(tmp_path / "images"), tmp_path / "tasks.json")
    # 20 x 40 pixels at (100, 50), turned clockwise about that corner: 40 to the left, 20 down.
    assert_alike({"a.png": [("x", 60, 50, 100, 70)]}, boxes_of(plan.read.dataset), 1e-6)


def test_a_zip_file_of_another_tool_comes_in_without_being_unpacked_by_hand(
    data: Path, tmp_path: Path
) -> None:
    source = data / "datasets" / "voc2012_20_multi_formats"
    shutil.copytree(source / "images", tmp_path / "images")
    with zipfile.ZipFile(tmp_path / "task.zip", "w") as archive:
        for file in (source / "pascalvoc_format").iterdir():
            archive.write(file, f"Annotations/{file.name}")
        archive.writestr("../evil.xml", "<annotation><filename>x.jpg</filename></annotation>")
    plan = plan_import(new_project(tmp_path / "images"), tmp_path / "task.zip")
    assert (plan.format, plan.images, plan.boxes, plan.source) == ("voc", 20, 58, tmp_path / "task.zip")
    assert not (tmp_path.parent / "evil.xml").exists()


def test_one_coco_file_for_each_part_comes_in_as_one_data_set(tmp_path: Path) -> None:
    for part in ("train", "valid"):
        draw(tmp_path / "images" / part / "1.jpg", (50, 40))
        content = {
            "images": [{"id": 0, "file_name": "1.jpg", "width": 50, "height": 40}],
            "annotations": [{"id": 0, "image_id": 0, "category_id": 0, "bbox": [1, 2, 3, 4]}],
            "categories": [{"id": 0, "name": part}],
        }
        folder = tmp_path / "labels" / part
        folder.mkdir(parents=True)
        (folder / "_annotations.coco.json").write_text(json.dumps(content))
    plan = plan_import(new_project(tmp_path / "images"), tmp_path / "labels")
    assert boxes_of(plan.read.dataset) == {
        "train/1.jpg": [("train", 1, 2, 4, 6)],
        "valid/1.jpg": [("valid", 1, 2, 4, 6)],
    }


# What cannot be read


GOOD_XML = "<annotation><filename>empty.png</filename></annotation>"


@pytest.mark.parametrize(
    ("format", "name", "content", "says"),
    [
        (None, "a.xml", "<annotation><object>", "not valid XML"),
        (None, "a.xml", "<html/>", "in no known format"),
        ("voc", "a.xml", "<annotations/>", "not a Pascal VOC file"),
        ("voc", "notes/readme.txt", "hello", "holds no XML files"),
        (None, "a.json", '{"shapes": [}', "not valid JSON"),
        ("labelme", "a.json", "{}", "holds no LabelMe files"),
        (None, "a.json", '[{"image_id": 1, "category_id": 1, "score": 0.5}]', "list of COCO results"),
        ("label-studio", "a.json", "[]", "no export of Label Studio"),
        ("cvat", "a.xml", GOOD_XML, "is no CVAT file"),
        (None, "a.xml", '<annotations><track id="0" label="x"/></annotations>', "is of a video"),
        (None, "a.zip", "PK\x03\x04 cut off", "not a whole zip file"),
        (None, "a.docx", "hello", "in no known format"),
        (None, "nothing here", None, "does not exist"),
        ("cvat-coco", "a.json", "{}", "can only be written"),
        ("word", "a.json", "{}", "There is no format"),
    ],
)  # fmt: skip
def test_what_cannot_be_imported_is_answered_with_a_sentence_and_stores_nothing(
    store: Store, tmp_path: Path, format: str | None, name: str, content: str | None, says: str
) -> None:
    before = (store.all_boxes(), store.counts(), store.classes())
    source = tmp_path / "foreign" / name
    if content is not None:
        source.parent.mkdir(parents=True)
        source.write_text(content)
    whole_folder = "/" in name
    with pytest.raises(FormatError, match=says) as caught:
        import_project(store, format, tmp_path / "foreign" if whole_folder else source)
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)
    assert (store.all_boxes(), store.counts(), store.classes()) == before


@pytest.mark.parametrize(
    "annotation",
    [
        {"segmentation": [[1, 2, 3, 4, 5, 6], 7]},
        {"segmentation": {"counts": [1, float("inf"), 3, 4], "size": [40, 50]}},
        {"segmentation": {"counts": [1, 2], "size": [float("inf"), 50]}},
        {"bbox": [1, 2, float("inf"), 10**400]},
        {"bbox": [1, 2, {}, None]},
    ],
)
def test_odd_boxes_of_a_coco_file_are_counted_or_read_as_far_as_they_go(
    tmp_path: Path, annotation: dict[str, Any]
) -> None:
    content = {
        "images": [
            {"id": 1, "file_name": "1.jpg", "width": 50, "height": 40},
            {"id": 2, "file_name": "2.jpg", "width": float("inf"), "height": 40},
        ],
        "annotations": [
            annotation | {"image_id": 1, "category_id": 10**400},
            {"image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4]},
        ],
        "categories": [{"id": 10**400, "name": "odd"}, {"id": 1, "name": "even"}],
    }
    (tmp_path / "a.json").write_text(json.dumps(content))
    read = coco.read(tmp_path / "a.json")
    assert ("even", 1, 2, 4, 6) in boxes_of(read.dataset)["1.jpg"]
    assert read.invalid_boxes + len(boxes_of(read.dataset)["1.jpg"]) == 2


@pytest.mark.parametrize(
    "task",
    [
        {"annotations": [{"result": [{"type": "rectanglelabels", "value": 5}]}]},
        {"annotations": [{"result": [{"value": "text"}]}]},
        {"annotations": [{"result": 5}]},
        {"annotations": 5, "predictions": 5},
        {"annotations": [], "data": {"text": "http://[odd", "image": "/x/b.jpg"}},
    ],
)
def test_odd_tasks_of_label_studio_bring_no_box_and_the_others_come_in(
    tmp_path: Path, task: dict[str, Any]
) -> None:
    whole = {
        "data": {"image": "/x/a.jpg"},
        "annotations": [
            {
                "result": [
                    {
                        "type": "rectanglelabels",
                        "original_width": 100,
                        "original_height": 50,
                        "value": {"x": 0, "y": 0, "width": 50, "height": 50, "rectanglelabels": ["cat"]},
                    }
                ]
            }
        ],
    }
    odd = {"data": {"image": "/x/b.jpg"}} | task
    (tmp_path / "a.json").write_text(json.dumps([whole, odd]))
    read = label_studio.read(
        tmp_path / "a.json", lambda names: {name: Located(name, 100, 50) for name in names}
    )
    assert boxes_of(read.dataset) == {"x/a.jpg": [("cat", 0, 0, 50, 25)], "x/b.jpg": []}
    assert not any("another size" in warning for warning in read.warnings)


def test_one_damaged_file_among_many_stores_nothing(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "foreign"
    folder.mkdir()
    (folder / "a.xml").write_text(GOOD_XML)
    (folder / "b.xml").write_text(GOOD_XML[:20])
    store.set_state(store.image("empty.png").id, ImageState.NEW)
    with pytest.raises(FormatError, match=r"b\.xml is not valid XML"):
        import_project(store, None, folder)
    assert store.image("empty.png").state is ImageState.NEW


def test_a_folder_of_several_formats_is_not_guessed(store: Store, tmp_path: Path) -> None:
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "a.xml").write_text(GOOD_XML)
    (tmp_path / "foreign" / "b.json").write_text('{"images": [], "annotations": []}')
    with pytest.raises(FormatError, match=r"several formats, b\.json and a\.xml among them"):
        plan_import(store, tmp_path / "foreign")


def test_a_plan_stores_nothing_and_knows_images_that_are_new_on_the_disk(
    store: Store, tmp_path: Path
) -> None:
    draw(store.folder / "late.png", (20, 10))
    (tmp_path / "late.xml").write_text(
        "<annotation><filename>late.png</filename><object><name>cup</name><bndbox><xmin>1</xmin><ymin>1</ymin>"
        "<xmax>5</xmax><ymax>5</ymax></bndbox></object></annotation>"
    )
    before = (store.all_boxes(), len(store.images()), store.classes())
    plan = plan_import(store, tmp_path / "late.xml")
    assert (plan.images, plan.boxes, plan.new_classes) == (1, 1, ("cup",))
    assert (store.all_boxes(), len(store.images()), store.classes()) == before
    import_project(store, None, tmp_path / "late.xml")
    assert stored_boxes(store)["late.png"] == [("cup", 1, 1, 5, 5)]


def test_the_command_line_offers_the_formats_that_there_are() -> None:
    assert tuple(FORMATS) == exchange_options.EXPORTED
    assert exchange_options.IMPORTED == IMPORTED
    assert tuple(Pictures) == exchange_options.PICTURES


# Any names and boxes


@st.composite
def anything(draw_: st.DrawFn) -> Dataset:
    """Data sets of any class names and paths; boxes from a few pixels up, at the edges too."""
    words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z", "Cn", "Co"]), min_size=1, max_size=6)
    classes = tuple(draw_(st.lists(words, min_size=1, max_size=3, unique=True)))
    paths = draw_(
        st.lists(
            st.from_regex(r"([a-z臉]{1,3}/){0,2}[a-zé0-9 &%#]{1,5}[a-z]\.jpg", fullmatch=True),
            max_size=4,
            unique_by=str.casefold,
        )
    )
    images = []
    for path in paths:
        width, height = draw_(st.integers(4, 5000)), draw_(st.integers(4, 5000))
        edges = st.tuples(st.floats(0, 0.7), st.floats(0, 0.7), st.floats(0.3, 1.0), st.floats(0.3, 1.0))
        boxes = tuple(
            DatasetBox(index, x * width, y * height, min((x + w), 1.0) * width, min((y + h), 1.0) * height)
            for index, (x, y, w, h) in draw_(
                st.lists(st.tuples(st.integers(0, len(classes) - 1), edges), max_size=3)
            )
        )
        images.append(DatasetImage(path, width, height, boxes))
    return Dataset(classes, tuple(images))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(dataset=anything())
@pytest.mark.parametrize("format", ["voc", "labelme", "label-studio", "cvat"])
def test_any_data_set_reads_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, format: str, dataset: Dataset
) -> None:
    out = tmp_path_factory.mktemp(format) / "out"
    options = ExportOptions(out.parent / "images", pictures=Pictures.LEFT)
    FORMATS[format].write(dataset, out, options)
    places = {image.path: Located(image.path, image.width, image.height) for image in dataset.images}

    def locate(names: Sequence[str]) -> dict[str, Located]:
        # As ImageFinder does: whole paths, with the folder of a local storage before them, or without suffix.
        found = {}
        for name in names:
            bare = name.removeprefix("images/")
            path = bare if bare in places else f"{bare}.jpg"
            if path in places:
                found[name] = places[path]
        return found

    if not dataset.images and format != "cvat":
        return
    reader = FORMATS[format].read
    assert reader is not None
    read = reader(file_in(out, FORMATS[format].file_name or "") if FORMATS[format].file_name else out, locate)
    assert (read.missing, read.invalid_boxes) == ((), 0)
    assert_alike(boxes_of(dataset), boxes_of(read.dataset), 0.5 if format == "voc" else 1e-6)
