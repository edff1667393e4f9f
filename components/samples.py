"""The sample scripts that travel with the studio."""

from dataclasses import dataclass

import reflex as rx

from components.ui.icons import icon
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


def sample_cards() -> rx.Component:
    """Return the samples as cards with pictures."""

    def card(sample: Sample) -> rx.Component:
        about = rx.el.span(
            rx.el.span(t(sample.title), class_name="b block"),
            rx.el.span(t(sample.about), class_name="xs mut"),
            class_name="grow",
        )
        return rx.el.li(
            rx.el.button(
                rx.el.span(
                    rx.el.img(src=sample.picture, alt="", loading="lazy"),
                    rx.el.span(icon("play", small=True), t("Play"), class_name="onpic playable"),
                    class_name="frame",
                ),
                rx.el.span(
                    about,
                    rx.el.span(t("Use this"), class_name="btn sec sm"),
                    class_name="row",
                    style={"marginBlockStart": "10px"},
                ),
                type="button",
                on_click=FilmsState.use_sample(sample.path.rpartition("/")[2]),
            )
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
