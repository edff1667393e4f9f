"""What is heard while one chooses: a sound, the button that plays it, its waveform, and why there is none."""

from typing import Any

import reflex as rx

from studio.views.voices import AuditionView

_LISTEN_JS = "$/public/js/inspector/listen.jsx"


class Listener(rx.Component):
    """Sounds for the whole page, one at a time."""

    library = _LISTEN_JS
    tag = "Listener"
    heard: rx.Var[AuditionView]
    mark: rx.Var[str]
    on_ask: rx.EventHandler[rx.event.passthrough_event_spec(str, str, list, str)]


class Hear(rx.Component):
    """Plays and stops; `question` says what is tried, a `url` is played as it is. `sound` names it."""

    library = _LISTEN_JS
    tag = "Hear"
    sound: rx.Var[str]
    label: rx.Var[str]
    question: rx.Var[dict[str, Any]]
    url: rx.Var[str]


class Heard(rx.Component):
    """The waveform of what was heard; before that, of the sound whose peaks lie at `url`."""

    library = _LISTEN_JS
    tag = "Heard"
    sound: rx.Var[str]
    url: rx.Var[str]
    seconds: rx.Var[float]
    height: rx.Var[int]


class Trouble(rx.Component):
    """Says why nothing was heard of what is called `scope…`."""

    library = _LISTEN_JS
    tag = "Trouble"
    scope: rx.Var[str]
