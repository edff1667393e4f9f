"""Makes what the studio keeps of one upload, in a process of its own: never imported.

Arguments: path, reader, kind, folder, most pixels, bytes of memory, CPU seconds. Writes into the
folder what applies of `original.bin` (a picture upright, within 4096 pixels and without anything
but its pixels), `poster.jpg` and `peaks.json` (0 to 100, fifty a second). Prints one JSON object:
`width` and `height` as seen, `rotation` in degrees, `loudest` of 0 to 1.
"""

import json
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SIDE = 4096
POSTER_SIDE = 640
PEAKS_A_SECOND = 50
_RATE = 16_000
_FILE_BYTES = 128 * 2**20


def main() -> None:
    path, reader, kind, folder, pixels, memory, seconds = sys.argv[1:]
    _limit(int(memory), int(seconds))
    made = {"image": _picture, "video": _clip, "audio": _sound}[kind]
    sys.stdout.write(json.dumps(made(path, reader, int(pixels), Path(folder))))


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource  # noqa: PLC0415  (only Unix has it)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FILE_BYTES, _FILE_BYTES))


def _picture(path: str, reader: str, pixels: int, folder: Path) -> dict[str, object]:
    from PIL import Image, ImageOps  # noqa: PLC0415  (loaded under the limits)

    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = pixels
    formats = {"png_pipe": "PNG", "jpeg_pipe": "JPEG", "webp_pipe": "WEBP"}
    with Image.open(path, formats=[formats[reader]]) as found:
        found.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        found.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        upright = ImageOps.exif_transpose(_true_colours(found))
    clear = upright.has_transparency_data
    picture = _bare(upright, "RGBA" if clear else "RGB")
    how = {"format": "PNG"} if clear else {"format": "JPEG", "quality": 95, "subsampling": 0}
    picture.save(folder / "original.bin", **how)
    _poster(picture, folder)
    return {
        "width": picture.width,
        "height": picture.height,
        "reader": f"{how['format'].lower()}_pipe",
    }


def _true_colours(picture: "Image.Image") -> "Image.Image":
    """Bring a picture with a colour profile of its own (a phone's P3) to sRGB."""
    from io import BytesIO  # noqa: PLC0415

    from PIL import ImageCms  # noqa: PLC0415

    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "RGBA"):
        return picture
    try:
        srgb = ImageCms.createProfile("sRGB")
        changed = ImageCms.profileToProfile(
            picture, ImageCms.ImageCmsProfile(BytesIO(profile)), srgb
        )
    except ImageCms.PyCMSError:  # a profile that nobody can read changes no pixel
        return picture
    return changed or picture


def _bare(picture: "Image.Image", mode: str) -> "Image.Image":
    """The pixels alone: no camera, no place, no profile."""
    from PIL import Image  # noqa: PLC0415

    bare = Image.new(mode, picture.size)
    bare.paste(picture.convert(mode))
    return bare


def _poster(picture: "Image.Image", folder: Path) -> None:
    from PIL import Image  # noqa: PLC0415

    small = picture.copy()
    small.thumbnail((POSTER_SIDE, POSTER_SIDE))
    if small.mode == "RGBA":
        small = Image.alpha_composite(Image.new("RGBA", small.size, "#808080"), small)
    small.convert("RGB").save(folder / "poster.jpg", "JPEG", quality=82)


def _clip(path: str, reader: str, pixels: int, folder: Path) -> dict[str, object]:
    import av  # noqa: PLC0415  (loaded under the limits)

    with _opened(path, reader, pixels) as container:
        stream = container.streams.video[0]
        aim = min(container.duration or 0, 2 * av.time_base) // 2
        container.seek(aim, backward=True)
        frame = next(iter(container.decode(stream)))
        rotation = int(frame.rotation) % 360
        picture = frame.to_image().rotate(rotation, expand=True)
    _poster(picture, folder)
    return {"width": picture.width, "height": picture.height, "rotation": rotation}


def _sound(path: str, reader: str, pixels: int, folder: Path) -> dict[str, object]:
    import av  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    window = _RATE // PEAKS_A_SECOND
    peaks: list[float] = []
    rest = np.empty(0, np.float32)
    resampler = av.AudioResampler(format="flt", layout="mono", rate=_RATE)
    with _opened(path, reader, pixels) as container:
        for frame in container.decode(container.streams.audio[0]):
            samples = [rest, *(part.to_ndarray().ravel() for part in resampler.resample(frame))]
            joined = np.abs(np.concatenate(samples))
            whole = len(joined) // window * window
            peaks += joined[:whole].reshape(-1, window).max(1).tolist()
            rest = joined[whole:]
    if len(rest):
        peaks.append(float(rest.max()))
    shown = [min(100, round(100 * peak)) for peak in peaks]
    (folder / "peaks.json").write_text(json.dumps(shown, separators=(",", ":")))
    return {"loudest": max(peaks, default=0.0), "seconds": len(peaks) / PEAKS_A_SECOND}


def _opened(path: str, reader: str, pixels: int) -> Any:  # noqa: ANN401  (av is loaded late)
    import av  # noqa: PLC0415

    options = {
        "protocol_whitelist": "file,pipe",
        "format_whitelist": reader,
        "max_pixels": str(pixels),
        "threads": "1",
    }
    return av.open(f"file:{path}", "r", format=reader, options=options)


if __name__ == "__main__":
    main()
