"""The front door: what the studio does, said by one page of script and its pictures."""

import reflex as rx

from components.chrome import home_link, language_switch, skip_link
from components.ui.forms import native_form
from components.ui.text import clock, later, t

_REEL = (
    (later("High on the cliff, one small lamp is burning."), 1, 0),
    (later("“Why do you still light the lamp?”"), 2, 13),
    (later("“Because the dark doesn’t know that.”"), 3, 19),
    (later("“Something is blinking out there.”"), 4, 27),
    (later("“Tonight it is your lamp.”"), 5, 32),
    (later("The storm is gone."), 6, 36),
    (later("“They found us!”"), 7, 40),
)


def _bar() -> rx.Component:
    return rx.el.header(
        home_link("/"),
        rx.el.div(
            rx.el.span(language_switch(signed_in=False), style={"width": "96px"}),
            rx.el.a(t("Sign in"), href="/sign-in", class_name="btn sec"),
            class_name="row end",
        ),
        class_name="lh",
    )


def _ask() -> rx.Component:
    return rx.el.div(
        rx.el.p(
            t(
                "Paste a page. In a minute it plays, with pictures, voices and music. Change one line and only that shot is made again."
            )
        ),
        native_form(
            rx.el.label(t("Your story idea"), html_for="idea", class_name="sr"),
            rx.el.input(
                id="idea", name="story", placeholder=t("A girl lights the lamp for the first time…")
            ),
            rx.el.button(t("Make it a film"), type="submit", class_name="btn pri lg"),
            action="/new",
            method="get",
            class_name="obox",
        ),
        rx.el.p(
            t("Free until you render. Everything is made on this machine."), class_name="small"
        ),
    )


def _hero() -> rx.Component:
    return rx.el.section(
        rx.el.img(
            src="/pictures/hill.jpg",
            alt=t("A keeper and a child walk up a hill to a lighthouse at sunset"),
            class_name="bg",
        ),
        rx.el.div(
            rx.el.h1(
                rx.el.span(t("Write the story.")),
                rx.el.span(t("See the film.")),
                id="lead",
                class_name="disp",
            ),
            _ask(),
            class_name="hc",
        ),
        class_name="hero",
        custom_attrs={"aria-labelledby": "lead"},
    )


def _reel() -> rx.Component:
    def frame(text: str, picture: int, seconds: int) -> rx.Component:
        return rx.el.li(
            rx.el.p(t(text), class_name="sl"),
            rx.el.div(
                rx.el.img(src=f"/pictures/reel-{picture}.jpg", alt="", loading="lazy"),
                rx.el.span(clock(seconds), class_name="onpic num"),
                class_name="frame",
            ),
        )

    return rx.el.section(
        rx.el.ol(*[frame(*shot) for shot in _REEL]),
        class_name="reel",
        custom_attrs={"aria-label": t("One page of script, shot by shot")},
    )


def _facts() -> rx.Component:
    def fact(title: rx.Var[str], text: rx.Var[str]) -> rx.Component:
        return rx.el.div(rx.el.h2(title, class_name="disp"), rx.el.p(text, class_name="mut"))

    return rx.el.section(
        fact(
            t("Pay for what changed"),
            t(
                "Edit a line and see the price before you press. Failed work gives its credits back by itself."
            ),
        ),
        fact(
            t("Made where you are"),
            t(
                "Pictures, voices and music are made on this machine. Your script goes nowhere else."
            ),
        ),
        fact(
            t("Many tongues"),
            t(
                "Write in English, Hindi, Spanish, French and more, in one film if you like. Captions come with it."
            ),
        ),
        class_name="facts",
        custom_attrs={"aria-label": t("Why it works")},
    )


def page() -> rx.Component:
    """Return the landing page."""
    return rx.fragment(skip_link(), _bar(), rx.el.main(_hero(), _reel(), _facts(), id="main"))
