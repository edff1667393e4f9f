"""The editor's top bar."""

import reflex as rx

from components.chrome import language_switch, purse, theme_switch
from components.editor import live
from components.ui.icons import brand_mark, icon
from components.ui.text import t, word
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


@rx.memo
def levels() -> rx.Component:
    """The levels of the film, the one that is shown being pressed."""
    return rx.el.div(
        *(
            rx.el.button(
                word("level", name),
                type="button",
                on_click=live.call("level.js", "setLevel", f'setLevel("{name}")'),
                custom_attrs={"aria-pressed": rx.cond(live.level() == name, "true", "false")},
            )
            for name in ("script", "board")
        ),
        class_name="levels",
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
            levels(),
            class_name="end",
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
