"""Listening in the editor: what sounds, and the slider of a number that is heard."""

from typing import Any

import reflex as rx

from components.listening import Listener
from state.auditions import AuditionsState


class FilmListener(Listener):
    """Sounds for the editor: the film is still meanwhile."""

    library = "$/public/js/inspector/desk.jsx"
    tag = "FilmListener"


class Slider(rx.Component):
    """A number that is heard; `unit` is "times", "semitones", "decibels" or "beats"."""

    library = "$/public/js/inspector/slider.jsx"
    tag = "Slider"
    label: rx.Var[str]
    name: rx.Var[str]
    args: rx.Var[dict[str, Any]]
    field: rx.Var[str]
    value: rx.Var[float]
    least: rx.Var[float]
    most: rx.Var[float]
    step: rx.Var[float]
    unit: rx.Var[str]


def listener() -> rx.Component:
    """Return what sounds; once on the page."""
    return FilmListener.create(
        heard=AuditionsState.heard, mark=AuditionsState.mark, on_ask=AuditionsState.hear
    )
