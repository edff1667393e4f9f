"""The studio's own processes, and what they are told."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from studio.cli.failures import sentence
from studio.cli.project import PROJECT, environment
from studio.cli.steps import step
from studio.domain.errors import StudioError
from studio.embedded import voice_packs
from studio.embedded.child import Command, Service
from studio.embedded.frontend import QUIET
from studio.services.rows import PREVIEWS
from studio.settings import Settings

TOOLS = Path(sys.executable).parent
_WEB = {
    **QUIET,
    "REFLEX_ENV_MODE": "prod",
    "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
    "__REFLEX_SKIP_COMPILE": "true",
}


def address(host: str, port: int) -> str:
    """Return the URL under which a browser on this machine reaches `host`:`port`."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104  (we compare)
    return f"http://{shown}:{port}"


def variables(settings: Settings) -> dict[str, str]:
    """Return the environment that hands complete settings to a child."""
    return {
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "REFLEX_REDIS_URL": settings.redis_url,
        "SECRET_KEY": settings.secret_key,
        "PUBLIC_URL": settings.public_url,
        "STUDIO_DATA": str(settings.data_dir),
        "GRANIAN_WORKERS": "1",
    }


def web(host: str, port: int, variables: Mapping[str, str]) -> Service:
    """Return the web process, pages and API on one port."""
    argv = [str(TOOLS / "granian"), "--interface", "asgi", "--factory", "--no-access-log"]
    argv += ["--host", host, "--port", str(port), "--workers", "1", "studio.studio:app"]
    command = Command("web", tuple(argv), environment(**variables, **_WEB), folder=PROJECT)
    health = address(host, port) + "/healthz"
    return Service(command, health, lambda: _answers(health))


def workers(count: int, variables: Mapping[str, str]) -> Iterator[Command]:
    """Return the workers of the cpu queue, that of previews, and the keeper that does what is due."""
    ours = environment(**variables)
    keeper = (sys.executable, "-m", "jobs.keeper")
    yield Command("keeper", keeper, ours, folder=PROJECT)
    previews = (sys.executable, "-m", "jobs.worker", "--queue", PREVIEWS)
    yield Command("previews", previews, ours, folder=PROJECT)
    worker = (sys.executable, "-m", "jobs.worker", "--queue", "cpu")
    for number in range(1, count + 1):
        yield Command(f"worker-{number}", worker, ours, folder=PROJECT)


def voices() -> bool:
    """Fetch the voices that came with no package, once; tell whether they are there.

    Without them espeak-ng speaks.
    """
    if voice_packs.installed(voice_packs.target()):
        return True
    try:
        with step("Fetching the voices (once)"):
            voice_packs.install(voice_packs.target(), [str(TOOLS / "npm")])
    except StudioError as error:
        sys.stderr.write(f"{sentence(error)} A simpler voice speaks until then.\n")
        return False
    return True


def _answers(url: str) -> bool:
    directly = build_opener(ProxyHandler({}))  # never by way of a proxy: it is this machine
    try:
        with directly.open(url, timeout=2) as answer:
            return answer.status == 200
    except (URLError, OSError):
        return False
