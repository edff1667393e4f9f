"""The editor's top bar."""

import reflex as rx

from components.account import account_menu, bell
from components.chrome import purse
from components.editor import live
from components.editor.frame import ActionButton, LevelSwitch, action_button, panel_button
from components.editor.people import presence
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
    """Return the bar: way back, title, state of saving, levels, undo, credits, people."""
    return rx.el.header(
        rx.el.a(
            brand_mark(),
            href="/films",
            class_name="home-mark",
            custom_attrs={"aria-label": t("All films")},
        ),
        panel_button("left", "panel-left", t("Scenes"), "shows-left"),
        rx.el.div(title(), saved(), class_name="named"),
        LevelSwitch.create(label=t("Level")),
        rx.el.div(
            action_button("edit.undo", "undo-2", t("Undo")),
            action_button("edit.redo", "redo-2", t("Redo")),
            action_button("palette.open", "search", t("Find an action")),
            purse(EditorState.credits),
            ActionButton.create(
                icon("upload", small=True),
                rx.el.span(t("Publish")),
                action="film.publish",
                label=t("Publish"),
                class_name="btn sec publish",
            ),
            presence(),
            bell(),
            account_menu(),
            panel_button("insp", "panel-right", t("Inspector"), "shows-insp"),
            class_name="tools",
        ),
        class_name="top",
    )
