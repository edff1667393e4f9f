"""One machine's services for one process: started, or found running."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from studio.domain.errors import Conflict
from studio.embedded import postgres, running, valkey
from studio.embedded.account import unprivileged
from studio.embedded.folder import DataFolder, default, prepare
from studio.embedded.keys import kept
from studio.embedded.leftovers import sweep
from studio.embedded.supervisor import Supervisor
from studio.settings import Settings

_PATIENCE = 60.0


def folder_of(settings: Settings) -> DataFolder:
    """Return the data folder that the settings name (else the platform's), made if needed."""
    named = settings.data_dir
    return prepare(default() if not named.parts else named, unprivileged())


def begin(supervisor: Supervisor, settings: Settings) -> Settings:
    """Start what the settings leave to us, wait for it, and return the settings to work with.

    Call it only while holding the data folder. Raises MachineLacks when a server does not come up.
    """
    folder, account = supervisor.folder, unprivileged()
    sweep(folder.root)
    services = {}
    if not settings.database_url:
        services["database_url"] = postgres.service(folder, account)
    if not settings.redis_url:
        services["redis_url"] = valkey.service(folder, account)
    for service in services.values():
        supervisor.start(service.command)
    for service in services.values():
        supervisor.wait(service, _PATIENCE)
    urls = {name: service.url for name, service in services.items()}
    return _complete(replace(settings, **urls), folder)


@contextmanager
def borrowed(settings: Settings, report: Callable[[str], None]) -> Iterator[Settings]:
    """Give a short command the services: those of a running studio, else its own for a while."""
    folder = folder_of(settings)
    try:
        with running.held(folder):
            supervisor = Supervisor(folder, report)
            try:
                complete = begin(supervisor, settings)
                running.tell(folder, complete.database_url, complete.redis_url)
                yield complete
            finally:
                supervisor.stop()
    except Conflict as conflict:
        if conflict.code != "error.folder.in_use":
            raise
        note = running.ask(folder)
        yield _complete(
            replace(
                settings,
                database_url=settings.database_url or note.database_url,
                redis_url=settings.redis_url or note.redis_url,
            ),
            folder,
        )


def _complete(settings: Settings, folder: DataFolder) -> Settings:
    secret = settings.secret_key or kept(folder.keys / "secret")
    return replace(settings, data_dir=folder.root, secret_key=secret)
