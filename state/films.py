"""The list of films."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from studio.services import films
from studio.views import FilmCard


class FilmsState(rx.State):
    films: list[FilmCard] = []
    loaded: bool = False

    @handler("user")
    async def load(self):
        """Fetch the films, the last touched first."""
        self.films = await ask(self, films.list_films)
        self.loaded = True
