"""/docs: the interface to read in a browser, without a script and without another site."""

from html import escape
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

router = APIRouter(include_in_schema=False)
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:3rem auto;padding:0 1.5rem;
background:#14110f;color:#ece5da}h1{font-size:2rem}code{font:14px ui-monospace,monospace}
a{color:#e8b04b}h2{margin:2.5rem 0 .5rem;text-transform:capitalize}dt{margin-top:1rem}
dd{margin:0;color:#b7ab9b}b{display:inline-block;min-width:4.5rem;color:#e8b04b}
"""


@router.get("/docs")
def docs(request: Request) -> HTMLResponse:
    """List every route with what it does."""
    schema: dict[str, Any] = request.app.openapi()
    groups: dict[str, list[str]] = {}
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            groups.setdefault(operation.get("tags", ["other"])[0], []).append(
                f"<dt><code><b>{method.upper()}</b> {escape(path)}</code></dt>"
                f"<dd>{escape(operation.get('description', ''))}</dd>"
            )
    body = "".join(
        f"<h2>{escape(tag)}</h2><dl>{''.join(rows)}</dl>" for tag, rows in groups.items()
    )
    title, about = escape(schema["info"]["title"]), escape(schema["info"]["description"])
    return HTMLResponse(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style><main><h1>{title}</h1><p>{about}</p>"
        f'<p><a href="/openapi.json">openapi.json</a></p>{body}</main></html>'
    )
