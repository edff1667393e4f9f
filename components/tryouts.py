"""What a new film can be given by ear: the voices of those who speak, and music for all of its scenes."""

from collections.abc import Mapping

import reflex as rx

from components.listening import Hear, Heard, Trouble
from components.ui.fields import chip
from components.ui.icons import icon
from components.ui.text import later, t, word
from state.new_film import NewFilmState
from studio.domain.film import NARRATOR
from studio.domain.music import TUNES
from studio.domain.voices import VOICES
from studio.views.scripts import SpeakerView

_TITLES = {voice.id: voice.title for voice in VOICES.values()}
_TONES = {voice.id: voice.tone.split(", ") for voice in VOICES.values()}
_TUNES: Mapping[str, str] = {
    "yaman": later("Evening, Yaman"),
    "desh": later("Rain, Desh"),
    "bhairav": later("Dawn, Bhairav"),
    "chamber": later("Chamber"),
    "folk": later("Folk"),
    "orchestra": later("Orchestra"),
}
"""Name of a tune and its msgid."""


class Shuffle(rx.Component):
    """Gives somebody another voice; what sounds in the old one falls silent."""

    library = "$/public/js/tryouts.jsx"
    tag = "Shuffle"
    label: rx.Var[str]
    on_press: rx.EventHandler[rx.event.no_args_event_spec]


def speakers() -> rx.Component:
    """Return a card for everybody who says much."""
    return rx.el.div(
        rx.el.ul(rx.foreach(NewFilmState.summary.cast, _speaker), class_name="tries"),
        Trouble.create(scope="voice:"),
    )


def _speaker(speaker: rx.Var[SpeakerView]) -> rx.Component:
    name = rx.cond(speaker.id == NARRATOR, t("Narrator"), speaker.name)
    sound = rx.Var.create("voice:").to(str) + speaker.id + speaker.voice + speaker.language
    sound = sound + speaker.line
    title = rx.Var.create(_TITLES).to(dict[str, str])[speaker.voice]
    tones = rx.Var.create(_TONES).to(dict[str, list[str]])[speaker.voice]
    return rx.el.li(
        Hear.create(
            sound=sound,
            label=t("Hear {name}", name=name),
            question={"kind": "voice", "of": speaker.id},
        ),
        rx.el.div(
            rx.el.p(
                rx.el.bdi(name),
                rx.cond(speaker.years > 0, t(", {years}", years=speaker.years), ""),
                class_name="b clip",
            ),
            rx.el.p(
                rx.el.bdi(title),
                " · ",
                rx.foreach(
                    tones,
                    lambda tone, n: rx.fragment(rx.cond(n > 0, t(", "), ""), word("tone", tone)),
                ),
                class_name="xs mut clip",
                custom_attrs={"aria-live": "polite"},
            ),
            Heard.create(sound=sound, height=24),
            class_name="grow",
        ),
        Shuffle.create(
            icon("shuffle", small=True),
            label=t("Another voice for {name}", name=name),
            on_press=NewFilmState.shuffle(speaker.id),
        ),
        key=speaker.id,
        class_name="try",
    )


def music() -> rx.Component:
    """Return the traditions of music, and the tunes of the one that is chosen."""

    def tradition(value: str, title: rx.Var[str]) -> rx.Component:
        offer, chosen = NewFilmState.choose_music, value == "auto"
        return chip("music", value, title, default_checked=chosen, on_change=offer)

    return rx.el.fieldset(
        rx.el.legend(t("Music"), class_name="disp h-part"),
        rx.el.div(
            tradition("auto", t("As the story asks")),
            tradition("raga", t("Indian")),
            tradition("western", t("Western")),
            tradition("none", t("None")),
            class_name="seg",
        ),
        rx.match(
            NewFilmState.music,
            ("raga", _tunes("raga")),
            ("western", _tunes("western")),
            rx.fragment(),
        ),
        Trouble.create(scope="tune:"),
        class_name="beside",
    )


def _tunes(family: str) -> rx.Component:
    """Return the three tunes of a tradition, to hear and to choose from."""
    names = [name for name, tune in TUNES.items() if tune.family == family]
    return rx.el.ul(*map(_tune, names), class_name="tries")


def _tune(name: str) -> rx.Component:
    players: list[rx.Component | rx.Var[str]] = []
    for instrument in TUNES[name].instruments:
        players += (
            [t(", "), word("instrument", instrument)]
            if players
            else [word("instrument", instrument)]
        )
    title, sound = t(_TUNES[name]), f"tune:{name}"
    return rx.el.li(
        Hear.create(
            sound=sound,
            label=t("Hear {name}", name=title),
            question={"kind": "tune", "of": name},
        ),
        rx.el.label(
            rx.el.span(
                rx.el.span(title, class_name="b block clip"),
                rx.el.span(*players, class_name="xs mut block clip"),
                Heard.create(sound=sound, height=24),
                class_name="grow",
            ),
            rx.el.input(type="radio", name="tune", value=name, class_name="radio"),
            class_name="grow",
        ),
        class_name="try pickable",
    )
