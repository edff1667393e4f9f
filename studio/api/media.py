"""/media/…: files by signed address, with ranges, for players and pictures."""

from fastapi import APIRouter, Request, Response

from studio.api.asking import Rt
from studio.api.ranges import serve
from studio.services import media

router = APIRouter(include_in_schema=False)
_KEPT = 12 * 3600


@router.api_route("/media/{path:path}", methods=["GET", "HEAD"])
def get(request: Request, rt: Rt, path: str, e: str = "", s: str = "") -> Response:
    """Give the file to whoever holds its signed address."""
    media.check(rt, path, e, s)
    return serve(request, rt.blobs, path, age=_KEPT)
