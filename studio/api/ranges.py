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
    wanted = request.headers.get("range", "")
    if request.headers.get("if-range", etag) != etag:
        wanted = ""
    span = part(wanted, size)
    if span is None:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{size}"})
    start, end = span
    whole = not _RANGE.fullmatch(wanted)
    if not whole:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    headers["Content-Length"] = str(end - start)
    kind = _TYPES.get(PurePosixPath(key).suffix, "application/octet-stream")
    status = 200 if whole else 206
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=kind)
    return StreamingResponse(blobs.read(key, start, end), status, headers, kind)


def part(wanted: str, size: int) -> tuple[int, int] | None:
    """Return [start, end) that a Range header wants of `size` bytes; None when nothing of it is there.

    What is not one plain range is answered with the whole file, as the standard allows.
    """
    found = _RANGE.fullmatch(wanted)
    if found is None or not any(found.groups()):
        return 0, size
    first, last = found.groups()
    if not first:
        start, end = max(size - int(last), 0), size
    else:
        start, end = int(first), min(int(last or size) + 1, size)
        if last and int(last) < start:
            return 0, size
    return (start, end) if start < end else None


def must_be_made(url: str) -> None:
    """Raise NotFound("error.film.not_made") for the empty address of what nobody made yet."""
    if not url:
        raise NotFound("error.film.not_made")
