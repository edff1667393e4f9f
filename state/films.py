"""The list of films."""

from collections.abc import Callable

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.notice import Notice, refused
from studio.domain.errors import StudioError
from studio.services import films, leftoff, samples
from studio.views.films import FilmCard, LeftOffView

_PAGE = 48


class FilmsState(rx.State):
    films: list[FilmCard] = []
    left: LeftOffView = LeftOffView()
    """Of the first film, when the last touched is first."""
    loaded: bool = False
    query: str = ""
    order: str = "touched"
    more: bool = False
    """There are films after these."""
    notice: Notice = Notice()
    gone: str = ""
    """The film that was deleted last, to be brought back."""

    @handler("user")
    async def load(self):
        """Fetch the films."""
        self.query = ""
        await self._fetch()
        self.loaded = True

    @handler("user")
    async def search(self, query: str):
        """Show only the films in which these words are."""
        self.query = query.strip()
        await self._fetch()

    @handler("user")
    async def sort(self, order: str):
        """Show the films in another order."""
        self.order = order
        await self._fetch()

    @handler("user")
    async def go_on(self):
        """Show further films."""
        await self._fetch(self.films[-1].id if self.films else "")

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
    async def rename(self, film: str, title: str):
        """Give a film another title."""
        await self._change(films.rename, film, title)

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

    @handler("user")
    async def dismiss(self):
        """Take the notice away."""
        self.notice = Notice()

    async def _change(self, service: Callable[..., object], film: str, *more: str) -> None:
        self.notice = Notice()
        try:
            await ask(self, service, film, *more)
        except StudioError as error:
            self.notice = refused(error)
        await self._fetch()

    async def _fetch(self, after: str = "") -> None:
        try:
            wanted = films.list_films
            found = await ask(self, wanted, after, _PAGE + 1, query=self.query, order=self.order)
            if found and not after and not self.query and self.order == "touched":
                self.left = await ask(self, leftoff.look, found[0].id)
        except StudioError as error:
            self.notice = refused(error)
            return
        self.films = [*(self.films if after else []), *found[:_PAGE]]
        self.more = len(found) > _PAGE
