"""The editor's top bar."""

import reflex as rx

from components.chrome import language_switch, purse, theme_switch
from components.ui.icons import brand_mark, icon
from components.ui.text import t
from state.editor import EditorState


def _title() -> rx.Component:
    return rx.el.h1(
        rx.el.input(
            default_value=EditorState.film.title,
            key=EditorState.film.id,
            on_blur=EditorState.rename,
            max_length=120,
            dir="auto",
            class_name="title",
            custom_attrs={"aria-label": t("Film title")},
        )
    )


def _saved() -> rx.Component:
    return rx.el.span(
        rx.match(
            EditorState.saved,
            ("saved", rx.fragment(icon("check", small=True), t("Saved just now"))),
            ("failed", rx.fragment(icon("circle-alert", small=True), t("Not saved"))),
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
        _title(),
        _saved(),
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
