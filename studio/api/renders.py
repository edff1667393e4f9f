"""/api/v1/renders: the making of a film."""

from fastapi import APIRouter
from fastapi.responses import JSONResponse, PlainTextResponse

from studio.api.asking import Caller, Rt
from studio.api.once import OnlyOnce
from studio.services import jobpage, renders
from studio.views.jobs import JobView

router = APIRouter(prefix="/api/v1", tags=["renders"])


@router.post("/films/{film_id}/renders", response_model=JobView, status_code=201)
def start(rt: Rt, who: Caller, film_id: str, once: OnlyOnce) -> JSONResponse:
    """Make what is missing of the film; its price is held until it is made."""
    return once(201, None, lambda: renders.start(rt, who, film_id, f"api:{once.key}"))


@router.get("/renders/{render_id}")
def look(rt: Rt, who: Caller, render_id: str) -> JobView:
    """Tell how a render is doing."""
    return renders.look(rt, who, render_id)


@router.post("/renders/{render_id}/cancel", response_model=JobView)
def cancel(rt: Rt, who: Caller, render_id: str, once: OnlyOnce) -> JSONResponse:
    """Stop a render. What was made is kept and charged, the rest is given back."""
    return once(200, None, lambda: renders.cancel(rt, who, render_id))


@router.post("/renders/{render_id}/retry", response_model=JobView, status_code=201)
def retry(rt: Rt, who: Caller, render_id: str, once: OnlyOnce) -> JSONResponse:
    """Make what a failed or cancelled render left unmade."""
    return once(201, None, lambda: renders.retry(rt, who, render_id))


@router.get("/renders/{render_id}/log")
def log(rt: Rt, who: Caller, render_id: str) -> PlainTextResponse:
    """Return every step of a render with engine, attempt, seconds and error, as plain text."""
    name = f'attachment; filename="render-{render_id[:8]}.txt"'
    text = jobpage.text(rt, who, render_id)
    return PlainTextResponse(text, headers={"Content-Disposition": name})
