"""The sample scripts that travel with the studio."""

from dataclasses import dataclass
from pathlib import PurePosixPath

import reflex as rx

from components.ui.text import later, t
from state.films import FilmsState


@dataclass(frozen=True)
class Sample:
    """`title` and `about` are msgids; `path` and `picture` are addresses."""

    title: str
    about: str
    path: str
    picture: str


SAMPLES = (
    Sample(
        later("The Keeper’s Lamp"),
        later("A bedtime story, as a screenplay"),
        "/samples/the-keepers-lamp.fountain",
        "/pictures/keeper.jpg",
    ),
    Sample(
        later("The Fox and the Crow"),
        later("A fable with two talking animals"),
        "/samples/the-fox-and-the-crow.txt",
        "/pictures/fox.jpg",
    ),
    Sample(
        later("Festival Morning"),
        later("A greeting in Hindi and English"),
        "/samples/festival-morning.txt",
        "/pictures/festival.jpg",
    ),
)


class SampleButton(rx.Component):
    """Puts a sample into the story box of this page."""

    library = "$/public/js/story.jsx"
    tag = "SampleButton"
    path: rx.Var[str]


class SamplePlayer(rx.Component):
    """Plays some seconds of the film that the studio makes of a sample."""

    library = "$/public/js/films/sample.jsx"
    tag = "SamplePlayer"
    name: rx.Var[str]
    picture: rx.Var[str]
    film: rx.Var[str]


def sample_cards() -> rx.Component:
    """Return the samples as cards that play; each becomes a film at one click."""

    def card(sample: Sample) -> rx.Component:
        path = PurePosixPath(sample.path)
        title, use = path.stem, f"use-{path.stem}"
        button = rx.el.button(
            t("Use this"),
            type="button",
            id=use,
            on_click=FilmsState.use_sample(path.name),
            class_name="btn sec sm",
            custom_attrs={"aria-labelledby": f"{use} {title}"},
        )
        about = rx.el.span(
            rx.el.span(t(sample.title), id=title, class_name="b block"),
            rx.el.span(t(sample.about), class_name="xs mut"),
            class_name="grow",
        )
        return rx.el.li(
            SamplePlayer.create(
                name=t(sample.title), picture=sample.picture, film=str(path.with_suffix(".mp4"))
            ),
            rx.el.div(about, button, class_name="about"),
        )

    return rx.el.ul(*[card(sample) for sample in SAMPLES], class_name="smp")


def sample_chips() -> rx.Component:
    """Return the samples as a row of chips."""
    return rx.el.div(
        rx.el.span(t("Or try"), class_name="xs dim"),
        *[
            SampleButton.create(t(sample.title), path=sample.path, class_name="chip")
            for sample in SAMPLES
        ],
        class_name="row wrap",
    )
