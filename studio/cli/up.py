"""`up`: the whole studio on this machine, in the foreground."""

import os
import signal
import sys
import webbrowser
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from studio import settings as environment_settings
from studio.cli import parts
from studio.cli.project import PROJECT, environment
from studio.cli.steps import step
from studio.db import migrate
from studio.domain.errors import Conflict
from studio.embedded import addresses, frontend, running, site
from studio.embedded.supervisor import Supervisor
from studio.settings import Settings

_WEB_PATIENCE = 120.0


def up(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
    data: Annotated[
        Path | None, typer.Option(help="Where films and the database are kept.")
    ] = None,
    browser: Annotated[bool, typer.Option(help="Open the browser when ready.")] = True,
    workers: Annotated[int, typer.Option(min=0, help="0: one for each core.")] = 0,
) -> None:
    """Start the studio: database, queue, web and workers; Ctrl-C stops all of it."""
    settings = environment_settings.read()
    if data is not None:
        settings = replace(settings, data_dir=data)
    if "PUBLIC_URL" not in os.environ:
        settings = replace(settings, public_url=parts.address(host, port))
    folder = site.folder_of(settings)
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell's `&` starts us deaf to SIGINT
        signal.signal(number, signal.default_int_handler)
    with running.held(folder):
        if not addresses.is_free(host, port):
            raise Conflict("error.port.taken", host=host, port=port, other=port + 1)
        supervisor = Supervisor(folder, lambda sentence: print(sentence, file=sys.stderr))
        try:
            _run(supervisor, settings, host, port, workers or os.cpu_count() or 1, browser=browser)
        except KeyboardInterrupt:
            print("Stopping …", file=sys.stderr)
        finally:
            # A second Ctrl-C must not leave processes behind.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            supervisor.stop()


def _run(
    supervisor: Supervisor,
    settings: Settings,
    host: str,
    port: int,
    workers: int,
    *,
    browser: bool,
) -> None:
    # 1. What everything else stands on
    with step("Starting the database"):
        complete = site.begin(supervisor, settings)
        migrate.upgrade(complete.database_url)
    ours = parts.variables(complete)
    running.tell(supervisor.folder, complete.database_url, complete.redis_url, complete.public_url)
    # 2. What was not made yet
    parts.voices()
    if not frontend.is_built(PROJECT):
        with step("Building the pages (once)"):
            frontend.build(PROJECT, supervisor.folder, parts.TOOLS, environment(**ours))
    # 3. The pages first; the workers warm up when they no longer keep anybody waiting
    with step("Starting the studio"):
        web = parts.web(host, port, ours)
        supervisor.start(web.command)
        way_in = _way_in(complete)
        supervisor.wait(web, _WEB_PATIENCE)
    for command in parts.workers(workers, ours):
        supervisor.start(command)
    # 4. The way in
    print(f"\nThe studio is ready: {complete.public_url}")
    if way_in != complete.public_url:
        print(f"Sign in the first time with this link: {way_in}")
    print("Ctrl-C stops it.", flush=True)
    if browser and _has_screen():
        webbrowser.open(way_in)
    supervisor.watch()


def _way_in(settings: Settings) -> str:
    """Return the first admin's one-time link, or the plain address when there is an admin."""
    # Imported here, while the web process starts on another core: they take a second.
    from jobs.queue import RqQueue  # noqa: PLC0415
    from studio import wiring  # noqa: PLC0415
    from studio.services import accounts  # noqa: PLC0415

    token = accounts.first_admin_link(wiring.connect(settings, RqQueue))
    return f"{settings.public_url}/auth/link/{token}" if token else settings.public_url


def _has_screen() -> bool:
    """Without one, a text browser would take over the terminal."""
    return sys.platform == "darwin" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
