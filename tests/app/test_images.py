"""Every kind of image file that annotators bring is shown upright, or refused in one sentence that names it."""

import io
import shutil
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from app.core.images import ImageError, image_size, is_image_name, is_rotated, load_image

ODD = {  # name: (width, height) of the upright picture
    "16bit.cropped.tif": (64, 64),
    "Crémieux11.tiff": (199, 47),
    "WWL_(Polaroid)_ION230.jpg": (75, 100),
    "animated_30_frames.gif": (80, 80),
    "apng_5_frames.png": (128, 64),
    "cmyk_no_profile.jpg": (500, 333),
    **{f"exif_orientation/Landscape_{n}.jpg": (600, 450) for n in range(1, 9)},
    **{f"exif_orientation/Portrait_{n}.jpg": (450, 600) for n in range(1, 9)},
    "hopper_bad_exif.jpg": (500, 500),
    "hopper_bw_500.png": (500, 500),
    "hopper_orientation_6.webp": (128, 128),
    "i_trns.png": (64, 64),
    "jpeg_named_png.png": (1920, 1080),
    "la_400x300.png": (400, 300),
    "multipage.tiff": (10, 10),
    "narrow_49x500.jpg": (49, 500),
    "rgb16.png": (900, 600),
    "rgb_trns.png": (64, 64),
    "sugarshack.mpo": (640, 480),
    "transparent.webp": (200, 150),
    "uncompressed_la.png": (128, 128),
    "wide_284x25.jpg": (284, 25),
    "臉書.jpg": (33, 32),
}
PHOTOS = {
    "IMG_1038_4032x3024_orient6.JPG": (3024, 4032),
    "bird_rgba.png": (576, 384),
    "cmyk_icc.jpg": (500, 333),
    "concert_gray.jpg": (400, 267),
    "gray16_640x512.tiff": (640, 512),
    "hopper_rgb.bmp": (128, 128),
    "license_plate_palette_trns.png": (1029, 651),
    "tiny_person_53x163.jpg": (53, 163),
}
REFUSED = {  # name: what the sentence says
    "broken.png": "not an image",
    "decompression_bomb.gif": "4,365 megapixels",
    "giant_20000x14000.jpg": "280 megapixels",
    "git_symlink_as_text.jpg": "not an image",
    "hopper.heif": "HEIF",
    "text_named.png": "not an image",
    "truncated_jpeg.jpg": "cut short",
    "zero_bytes.jpg": "empty",
}


def small(pixels: np.ndarray) -> np.ndarray:
    """A thumbnail to compare by, float [16, 16, 3]."""
    return np.asarray(Image.fromarray(pixels).resize((16, 16)), np.float64)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF:UserWarning")
@pytest.mark.parametrize("name", [*(f"odd/{n}" for n in ODD), *(f"photos/{n}" for n in PHOTOS)])
def test_a_file_loads_as_upright_rgb_of_the_size_its_header_tells(data: Path, name: str) -> None:
    size = {**ODD, **PHOTOS}[name.partition("/")[2]]
    pixels = load_image(data / name)
    assert (pixels.dtype, pixels.ndim, pixels.shape[2]) == (np.uint8, 3, 3)
    assert (pixels.shape[1], pixels.shape[0]) == size == image_size(data / name)
    assert int(pixels.max()) - int(pixels.min()) > 50, "the picture shows nothing"


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_read_is_answered_with_one_sentence(data: Path, name: str) -> None:
    with pytest.raises(ImageError, match=REFUSED[name]) as caught:
        load_image(data / "odd" / name)
    message = str(caught.value)
    assert name in message and message.endswith(".") and "\n" not in message


def test_no_odd_file_is_left_out_of_these_tests(data: Path) -> None:
    files = {
        path.relative_to(data / "odd").as_posix() for path in (data / "odd").rglob("*.*") if path.is_file()
    }
    assert files == {*ODD, *REFUSED, "hopper.avif"}


def test_avif_loads_where_pillow_can_and_says_so_where_not(data: Path) -> None:
    path = data / "odd" / "hopper.avif"
    Image.init()
    if "AVIF" in Image.OPEN:
        assert load_image(path).shape == (128, 128, 3)
    else:
        with pytest.raises(ImageError, match="AVIF"):
            load_image(path)


@pytest.mark.parametrize("kind", ["Landscape", "Portrait"])
@pytest.mark.parametrize("orientation", range(2, 9))
def test_every_exif_orientation_shows_the_same_scene(data: Path, kind: str, orientation: int) -> None:
    folder = data / "odd" / "exif_orientation"
    upright, turned = folder / f"{kind}_1.jpg", folder / f"{kind}_{orientation}.jpg"
    reference, pixels = small(load_image(upright)), small(load_image(turned))
    # The pictures carry a number each and other colour profiles: alike, and unlike any other way to turn them.
    apart = np.abs(reference - pixels).mean()
    assert all(np.abs(reference - flip(pixels)).mean() > apart + 5 for flip in (np.flipud, np.fliplr))
    assert np.corrcoef(reference.ravel(), pixels.ravel())[0, 1] > 0.8
    assert is_rotated(turned) and not is_rotated(upright)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tiff"])
def test_orientation_6_is_turned_clockwise_in_every_format(tmp_path: Path, suffix: str) -> None:
    stored = np.zeros((20, 40, 3), np.uint8)
    stored[:, :20] = (255, 0, 0)  # the left half becomes the top half
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(stored).save(path, exif=exif)
    pixels = load_image(path).astype(int)
    assert image_size(path) == (20, 40) and pixels.shape == (40, 20, 3)
    assert pixels[:15, :, 0].min() > 200 and pixels[25:, :, 0].max() < 60
    assert is_rotated(path)


def test_size_comes_from_the_header_without_decoding(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(image: Image.Image) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", refuse)
    assert image_size(data / "odd" / "truncated_jpeg.jpg") == (100, 100)
    assert image_size(data / "odd" / "rgb16.png") == (900, 600)


def test_dim_16_bit_gray_is_stretched_and_one_hot_pixel_changes_little(tmp_path: Path) -> None:
    values = np.tile(np.linspace(7300, 8200, 256).astype(np.uint16), (64, 1))
    Image.fromarray(values).save(tmp_path / "plain.png")
    values[3, 3] = 65535
    Image.fromarray(values).save(tmp_path / "hot.png")
    plain, hot = load_image(tmp_path / "plain.png"), load_image(tmp_path / "hot.png")
    assert plain.min() == 0 and plain.max() == 255 and 100 < plain.mean() < 155
    assert np.abs(plain[10:].astype(int) - hot[10:]).max() <= 3
    assert (plain[..., 0] == plain[..., 2]).all()


@pytest.mark.parametrize("value", [0, 300])
def test_16_bit_gray_of_one_value_is_plain(tmp_path: Path, value: int) -> None:
    Image.fromarray(np.full((8, 8), value, np.uint16)).save(tmp_path / "a.png")
    assert np.ptp(load_image(tmp_path / "a.png")) == 0


def test_float_images_with_holes_load(tmp_path: Path) -> None:
    values = np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)
    values[0, 0] = np.nan
    Image.fromarray(values).save(tmp_path / "a.tiff")
    pixels = load_image(tmp_path / "a.tiff")
    assert pixels[0, 0].tolist() == [0, 0, 0] and pixels[7, 7].tolist() == [255, 255, 255]


def test_transparency_lies_over_white(tmp_path: Path) -> None:
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(tmp_path / "rgba.png")
    palette = Image.new("P", (4, 4), 0)
    palette.putpalette([10, 20, 30])
    palette.save(tmp_path / "palette.png", transparency=0)
    Image.new("LA", (4, 4), (0, 128)).save(tmp_path / "half.png")
    assert load_image(tmp_path / "rgba.png").min() == 255
    assert load_image(tmp_path / "palette.png").min() == 255
    assert 120 <= load_image(tmp_path / "half.png").mean() <= 135


def test_cmyk_goes_through_its_profile(data: Path) -> None:
    path = data / "photos" / "cmyk_icc.jpg"
    with Image.open(path) as image:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        expected = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
        plain = np.asarray(image.convert("RGB"), int)
    assert expected is not None
    pixels = load_image(path).astype(int)
    assert np.abs(pixels - np.asarray(expected, int)).max() == 0
    assert np.abs(pixels - plain).mean() > 3


def test_a_damaged_profile_does_not_hide_a_cmyk_picture(tmp_path: Path) -> None:
    Image.new("CMYK", (8, 8), (0, 255, 255, 0)).save(tmp_path / "a.jpg", icc_profile=b"no profile")
    red, green, blue = load_image(tmp_path / "a.jpg")[4, 4].tolist()
    assert red > 200 and green < 60 and blue < 60


def test_the_first_frame_of_an_animation_is_shown(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (6, 6), colour) for colour in ("red", "blue")]
    for name in ("a.gif", "a.tiff", "a.webp", "a.png"):
        frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:])
        assert load_image(tmp_path / name)[3, 3, 0] > 200, name


def test_a_large_picture_below_the_limit_opens_without_a_warning(tmp_path: Path) -> None:
    # In a process of its own: pytest replaces the filters for warnings that the module sets.
    Image.new("L", (40, 40), 90).save(tmp_path / "a.png")
    script = (
        "import sys; from PIL import Image; Image.MAX_IMAGE_PIXELS = 1000\n"
        "from app.core.images import load_image; print(load_image(sys.argv[1]).shape)"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "a.png")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=True)
    assert (done.stdout.strip(), done.stderr) == ("(40, 40, 3)", "")


@pytest.mark.parametrize("name", ["gone.jpg", "folder.jpg"])
def test_a_missing_file_and_a_folder_are_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.jpg").mkdir()
    for read in (load_image, image_size):
        with pytest.raises(ImageError, match=name):
            read(tmp_path / name)


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The bits of the file would not stop the superuser, under whom tests often run.
    def refuse(path: Path, *args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ImageError, match=r"secret\.jpg may not be read"):
        load_image(tmp_path / "secret.jpg")


@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tiff", "gif", "bmp"])
def test_a_file_cut_short_anywhere_is_answered_with_a_sentence(
    tmp_path: Path, suffix: str, share: float
) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / f"whole.{suffix}")
    whole = (tmp_path / f"whole.{suffix}").read_bytes()
    path = tmp_path / f"cut.{suffix}"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(ImageError, match=path.name):
        load_image(path)


def test_many_threads_read_the_same_as_one(data: Path) -> None:
    names = [
        "photos/cmyk_icc.jpg",
        "photos/bird_rgba.png",
        "odd/hopper_orientation_6.webp",
        "odd/i_trns.png",
    ] * 6
    alone = {name: load_image(data / name) for name in set(names)}
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda name: load_image(data / name), names))
    assert all((alone[name] == pixels).all() for name, pixels in zip(names, together, strict=True))


def test_the_file_is_closed_and_unchanged_after_loading(data: Path, tmp_path: Path) -> None:
    source = data / "odd" / "hopper_orientation_6.webp"
    path = Path(shutil.copy2(source, tmp_path))
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        load_image(path)
    assert path.read_bytes() == source.read_bytes()


def test_image_names_are_told_by_their_suffix() -> None:
    assert all(map(is_image_name, ["a.jpg", "A.JPEG", "臉 書.PnG", "x.y.webp", "phone.HEIC"]))
    assert not any(map(is_image_name, ["a.txt", "jpg", ".jpg", "._a.jpg", "a.json", "a.jpg.part"]))
