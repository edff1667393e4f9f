"""The Reflex application: wires this process, stands on the API, and mounts the pages."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import reflex as rx
from reflex.istate.manager.redis import StateManagerRedis

from components.ui.broken import guarded
from components.ui.offline import offline_note
from components.ui.text import t
from jobs.queue import RqQueue
from pages import ROUTES
from state.gate import Gate
from state.locks import TabLocks
from studio import i18n, logs, runtime, settings, wiring
from studio.api.app import make_app

_STYLES = (
    "fonts",
    "tokens",
    "base",
    "controls",
    "site",
    "editor",
    "board",
    "player",
    "script",
    "uploads",
    "help",
    "timeline",
    "pictures",
    "takes",
    "notes",
    "together",
    "sounds",
    "newfilm",
    "films",
    "publish",
)


@asynccontextmanager
async def _wired() -> AsyncIterator[None]:
    """Wire the runtime when the server starts: building the pages needs no database."""
    configured = settings.read()
    logs.start(configured.log_level)
    runtime.start(wiring.connect(configured, RqQueue))
    yield


class _Studio(rx.App):
    """Reflex's application with our locks."""

    def _enable_state(self) -> None:
        super()._enable_state()
        manager = self.state_manager
        if isinstance(manager, StateManagerRedis):
            self._state_manager = TabLocks(
                redis=manager.redis,
                token_expiration=manager.token_expiration,
                lock_expiration=manager.lock_expiration,
                lock_warning_threshold=manager.lock_warning_threshold,
            )


def _application() -> rx.App:
    i18n.publish(Path("assets/i18n"))
    made = _Studio(
        stylesheets=[f"styles/{name}.css" for name in _STYLES],
        reset_style=False,
        html_lang="en",
        api_transformer=make_app(),
        toaster=None,
        app_wraps={
            (55, "ErrorBoundary"): lambda _: guarded(),
            (5, "Offline"): lambda _: rx.fragment(offline_note()),
        },
    )
    made.register_lifespan_task(_wired)
    made.add_middleware(Gate())
    for route in ROUTES:
        made.add_page(
            route.draw,  # called there: what a page consists of is bundled with its module
            route=route.path,
            title=t("{page} · AI Film Studio", page=t(route.title)),
            on_load=list(route.on_load),
        )
    return made


app = _application()
