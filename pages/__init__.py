"""One route a module; every route is in this table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import reflex as rx

from components.ui.text import later
from pages import editor, films, jobs, landing, new_film, sign_in, welcome
from state.editor import EditorState
from state.films import FilmsState
from state.job import JobState
from state.new_film import NewFilmState
from state.preferences import PreferencesState
from state.session import SessionState
from state.voices import VoicesState


@dataclass(frozen=True)
class Route:
    """A page: its address, what draws it, its title, and what is loaded with it."""

    path: str
    draw: Callable[[], rx.Component]
    title: str
    on_load: tuple[Any, ...] = ()


_MINE = (SessionState.enter, PreferencesState.load, PreferencesState.attend)
"""What every page of a signed-in user needs."""

ROUTES = (
    Route("/", landing.page, later("Write the story, see the film")),
    Route("/sign-in", sign_in.page, later("Sign in"), (SessionState.arrive,)),
    Route("/welcome", welcome.page, later("Welcome"), (SessionState.arrive, SessionState.enter)),
    Route("/films", films.page, later("Films"), (*_MINE, FilmsState.load)),
    Route("/new", new_film.page, later("New film"), (*_MINE, NewFilmState.begin)),
    Route(
        "/films/[film_id]",
        editor.page,
        later("Board"),
        (*_MINE, EditorState.open, EditorState.follow, VoicesState.load),
    ),
    Route(
        "/films/[film_id]/jobs",
        jobs.page,
        later("Jobs"),
        (*_MINE, JobState.open, JobState.follow),
    ),
)
