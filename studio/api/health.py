"""/healthz: this process answers. /readyz: it can do its work."""

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from studio.api.asking import Rt
from studio.services import health

router = APIRouter(tags=["health"])


@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """Answer as long as the process lives."""
    return {"status": "alive"}


@router.get("/readyz")
def readyz(rt: Rt) -> JSONResponse:
    """Name the parts that do not answer: of database, queue, blobs and worker."""
    failing = health.failing(rt)
    body = {"status": "not ready" if failing else "ready", "failing": failing}
    return JSONResponse(body, 503 if failing else 200)
