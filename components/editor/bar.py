"""The editor's top bar."""

import reflex as rx

from components.chrome import language_switch, purse, theme_switch
from components.editor import live
from components.ui.icons import brand_mark, icon
from components.ui.text import t
from state.editor import EditorState


@rx.memo
def title() -> rx.Component:
    """The film's title, to be changed."""
    return rx.el.h1(
        live.edit_text(
            "film.set",
            {},
            "title",
            live.head().title,
            t("Film title"),
            required=True,
            max_length=120,
            class_name="title",
        )
    )


@rx.memo
def saved() -> rx.Component:
    """Whether everything is saved."""
    waiting = t("Offline. Your changes are kept here.")
    return rx.el.span(
        rx.match(
            live.saving(),
            ("saving", rx.fragment(icon("loader", small=True), t("Saving…"))),
            ("saved", rx.fragment(icon("check", small=True), t("Saved just now"))),
            ("away", rx.fragment(icon("wifi-off", small=True), t("Offline"))),
            ("kept", rx.fragment(icon("wifi-off", small=True), waiting)),
            rx.fragment(icon("check", small=True), t("Saved")),
        ),
        role="status",
        class_name="saved",
    )


def top_bar() -> rx.Component:
    """Return the bar: way back, title, state of saving, credits, language, theme."""
    return rx.el.header(
        rx.el.a(
            brand_mark(),
            href="/films",
            class_name="home-mark",
            custom_attrs={"aria-label": t("All films")},
        ),
        title(),
        saved(),
        rx.el.nav(
            rx.el.a(t("Board"), href="#main", custom_attrs={"aria-current": "page"}),
            class_name="levels end",
            custom_attrs={"aria-label": t("Level")},
        ),
        rx.el.div(
            purse(EditorState.credits),
            language_switch(),
            theme_switch(),
            class_name="row end",
        ),
        class_name="top",
    )
