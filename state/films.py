"""The list of films."""

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
