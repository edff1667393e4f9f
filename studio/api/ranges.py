"""One file of the blob store over HTTP: whole, in part, or "you have it already" (RFC 9110)."""

import re
from email.utils import formatdate
from pathlib import PurePosixPath
from urllib.parse import quote

from fastapi import Request, Response
from fastapi.responses import StreamingResponse

from studio.domain.errors import NotFound
from studio.ports import Blobs

_TYPES = {
    ".mp4": "video/mp4",
    ".m4a": "audio/mp4",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".srt": "application/x-subrip; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".json": "application/json",
}
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


def serve(
    request: Request, blobs: Blobs, key: str, *, age: int = 0, name: str = "", tag: str = ""
) -> Response:
    """Answer with the file `key`, which never changes its content.

    `age`: seconds that the reader may keep it. `name`: the file's name when it is to be saved. `tag`
    names its content (default: the key). Raises NotFound.
    """
    size = blobs.size(key)
    etag = f'"{tag or quote(key)}"'
    headers = {
        "Accept-Ranges": "bytes",
        "ETag": etag,
        "Cache-Control": f"private, max-age={age}" if age else "private, no-cache",
        "Date": formatdate(usegmt=True),
    }
    if name:
        plain = re.sub(r'[^ -~]|["\\]', "_", name)
        headers["Content-Disposition"] = (
            f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
        )
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    wanted = parse(request.headers.get("range", ""))
    if request.headers.get("if-range", etag) != etag:
        wanted = None
    start, end = part(wanted, size) if wanted else (0, size)
    if wanted and start >= end:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{size}"})
    if wanted:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    headers["Content-Length"] = str(end - start)
    kind = _TYPES.get(PurePosixPath(key).suffix, "application/octet-stream")
    status = 206 if wanted else 200
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=kind)
    return StreamingResponse(blobs.read(key, start, end), status, headers, kind)


def parse(header: str) -> tuple[int | None, int | None] | None:
    """Return first and last byte of a Range header, either of them None when it is left open.

    None for everything but one plain range: it is answered with the whole file, as the standard
    allows.
    """
    found = _RANGE.fullmatch(header)
    if found is None:
        return None
    first, last = (int(digits) if digits else None for digits in found.groups())
    backwards = first is not None and last is not None and last < first
    return None if backwards or (first is None and last is None) else (first, last)


def part(wanted: tuple[int | None, int | None], size: int) -> tuple[int, int]:
    """Return [start, end) of `size` bytes; start is not before end when nothing of it is there."""
    first, last = wanted
    if first is None:
        return max(size - (last or 0), 0), size
    return first, size if last is None else min(last + 1, size)


def must_be_made(url: str) -> None:
    """Raise NotFound("error.film.not_made") for the empty address of what nobody made yet."""
    if not url:
        raise NotFound("error.film.not_made")
