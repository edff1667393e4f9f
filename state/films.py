"""The list of films."""

from collections.abc import Callable

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.notice import Notice, refused
from studio.domain.errors import StudioError
from studio.services import films, samples
from studio.views import FilmCard


class FilmsState(rx.State):
    films: list[FilmCard] = []
    loaded: bool = False
    notice: Notice = Notice()
    gone: str = ""
    """The film that was deleted last, to be brought back."""

    @handler("user")
    async def load(self):
        """Fetch the films, the last touched first."""
        self.films = await ask(self, films.list_films)
        self.loaded = True

    @handler("creator")
    async def use_sample(self, sample: str):
        """Make a film of a sample and open its board, which plays at once."""
        try:
            film = await ask(self, samples.use, sample)
        except StudioError as error:
            self.notice = refused(error)
            return None
        return rx.redirect(f"/films/{film}?play=1")

    @handler("creator")
    async def duplicate(self, film: str):
        """Make a second film that is the same."""
        await self._change(films.duplicate, film)

    @handler("creator")
    async def delete(self, film: str):
        """Take a film off the list; it can be brought back."""
        await self._change(films.delete, film)
        self.gone = film

    @handler("creator")
    async def undelete(self):
        """Bring the film back that was deleted last."""
        gone, self.gone = self.gone, ""
        await self._change(films.undelete, gone)

    @handler("user")
    async def let_go(self):
        """Say no more that a film was deleted."""
        self.gone = ""

    async def _change(self, service: Callable[..., object], film: str) -> None:
        try:
            await ask(self, service, film)
        except StudioError as error:
            self.notice = refused(error)
        self.films = await ask(self, films.list_films)
