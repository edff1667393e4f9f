"""The list of films; its cards follow what happens to their films."""

import time
from collections.abc import Callable

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.listeners import listening
from state.notice import Notice, refused
from studio.domain.errors import StudioError
from studio.runtime import runtime
from studio.services import films, leftoff, samples
from studio.views.films import FilmCard, LeftOffView

_PAGE = 48
_GATHER = 1.0
"""Seconds between two updates of cards at least; a render tells of itself many times a second."""
_PROGRESS = 4.0
"""The same where nothing but the time left of a render changes."""
_ELSEWHERE = {"here", "gone", "who"}
"""Kinds of messages of which a card shows nothing."""


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
    at: str = ""
    """The film that takes the keyboard's focus, whenever `moves` has grown."""
    moves: int = 0

    @handler("user")
    async def load(self):
        """Fetch the films."""
        self.query = ""
        await self._fetch()
        self.loaded = True
        return FilmsState.follow

    @handler("user", background=True)
    async def follow(self):
        """Renew the cards whose films change, until the page is left or shows other films."""
        channels = {f"film:{film.id}": film.id for film in self.films}
        if not channels:
            return
        # What has no picture may have got it since the list was read.
        changed = {film.id: False for film in self.films if not film.poster_url}
        renewed = 0.0
        with listening(self, "films") as here:
            async for heard in runtime().events.listen_all(channels, _GATHER):
                if not here():
                    break
                if heard and (kind := heard[1].get("kind")) not in _ELSEWHERE:
                    film = channels[heard[0]]
                    changed[film] = changed.get(film, False) or kind != "progress"
                pause = _GATHER if any(changed.values()) else _PROGRESS
                if changed and time.monotonic() - renewed >= pause:
                    if not await self._renew(changed):
                        break
                    changed, renewed = {}, time.monotonic()

    @handler("user")
    async def search(self, query: str):
        """Show only the films in which these words are."""
        self.query = query.strip()
        return await self._fetch()

    @handler("user")
    async def sort(self, order: str):
        """Show the films in another order."""
        self.order = order
        return await self._fetch()

    @handler("user")
    async def go_on(self):
        """Show further films."""
        return await self._fetch(self.films[-1].id if self.films else "")

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
        return await self._change(films.duplicate, film)

    @handler("creator")
    async def rename(self, film: str, title: str):
        """Give a film another title."""
        following = await self._change(films.rename, film, title)
        self._focus(film)
        return following

    @handler("creator")
    async def delete(self, film: str):
        """Take a film off the list; it can be brought back."""
        before = [one.id for one in self.films]
        following = await self._change(films.delete, film)
        left = [one.id for one in self.films]
        if film not in left:
            self.gone = film
            after = [*before[before.index(film) + 1 :], *reversed(before)] if film in before else []
            self._focus(next((one for one in after if one in left), ""))
        return following

    @handler("creator")
    async def undelete(self):
        """Bring the film back that was deleted last."""
        gone, self.gone = self.gone, ""
        following = await self._change(films.undelete, gone)
        self._focus(gone)
        return following

    @handler("user")
    async def let_go(self):
        """Say no more that a film was deleted."""
        self.gone = ""

    @handler("user")
    async def dismiss(self):
        """Take the notice away."""
        self.notice = Notice()

    def _focus(self, film: str) -> None:
        self.at, self.moves = film, self.moves + 1

    async def _renew(self, changed: dict[str, bool]) -> bool:
        """Show films as they are now, the first in full where more than progress `changed`.

        Returns False when the page is left.
        """
        try:
            found = {film.id: film for film in await ask(self, films.cards, list(changed))}
            first = self.left.film_id
            left = await ask(self, leftoff.look, first) if changed.get(first) else None
        except StudioError:
            return True
        async with self:
            if not self._is_here():
                return False
            for place, film in enumerate(self.films):
                if found.get(film.id, film) != film:
                    self.films[place] = found[film.id]
            if left is not None and left.film_id == self.left.film_id:
                self.left = left
        return True

    def _is_here(self) -> bool:
        return self.router.url.path.rstrip("/").endswith("/films")

    async def _change(self, service: Callable[..., object], film: str, *more: str):
        """Have a film changed and show the list anew; returns what follows."""
        self.notice = Notice()
        try:
            await ask(self, service, film, *more)
        except StudioError as error:
            self.notice = refused(error)
        return await self._fetch()

    async def _fetch(self, after: str = "") -> rx.event.EventSpec | None:
        """Show films; returns what follows when they are others than before."""
        before = {film.id for film in self.films}
        try:
            wanted = films.list_films
            found = await ask(self, wanted, after, _PAGE + 1, query=self.query, order=self.order)
            if found and not after and not self.query and self.order == "touched":
                self.left = await ask(self, leftoff.look, found[0].id)
        except StudioError as error:
            self.notice = refused(error)
            return None
        self.films = [*(self.films if after else []), *found[:_PAGE]]
        self.more = len(found) > _PAGE
        return None if {film.id for film in self.films} == before else FilmsState.follow
