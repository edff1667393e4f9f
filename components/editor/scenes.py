"""The list of scenes and shots, the cast, and how many shots are in which state."""

from typing import Any

import reflex as rx

from components.editor import live
from components.editor.frame import ActionButton, panel_button
from components.editor.inspector.seen import face
from components.editor.people import name_of, names_on
from components.ui.drawn import drawn_by
from components.ui.icons import icon, shape
from components.ui.status import dot
from components.ui.text import initial, t, tn


class SceneList(rx.Component):
    """Draws as many rows as can be seen; `shot` draws one of a shot."""

    library = "$/public/js/board/sceneList.jsx"
    tag = "SceneList"
    shot: rx.Var[Any]
    label: rx.Var[str]


@rx.memo
def shot_row(shot_id: rx.Var[str], tabbable: rx.Var[bool]) -> rx.Component:
    """One shot of the list."""
    shot = live.shot(shot_id)
    others = names_on(shot_id)
    here = rx.el.span(
        initial(others),
        role="img",
        title=others,
        class_name="ava tiny",
        custom_attrs={"aria-label": t("{names} is here", names=others)},
    )
    return rx.el.button(
        rx.el.span(
            rx.cond(shot.still_url != "", rx.el.img(src=shot.still_url, alt="", loading="lazy")),
            class_name="frame thumb",
        ),
        rx.cond(
            shot.description != "",
            rx.el.span(shot.description, dir="auto", class_name="clip grow"),
            rx.el.span(t("Shot {number}", number=shot.number), class_name="clip grow dim"),
        ),
        rx.cond(others != "", here),
        dot(shot.status, labelled=True),
        type="button",
        on_click=live.choose(shot_id),
        class_name="shotrow",
        custom_attrs={
            "data-row": shot_id,
            "tabIndex": rx.cond(tabbable, 0, -1),
            "aria-current": rx.cond(live.has_focus(shot_id), "true", "false"),
        },
    )


@rx.memo
def cast_entry(character_id: rx.Var[str]) -> rx.Component:
    """One of the cast; opens what is known of them."""
    character = live.character(character_id)
    name = name_of(character.id, character.name)
    return rx.el.li(
        rx.el.button(
            face(name, character.portrait_url),
            rx.el.span(name, class_name="grow clip", dir="auto"),
            rx.el.span(character.voice_title, class_name="dim clip"),
            type="button",
            on_click=live.run_with("cast.open", character_id),
            class_name="shotrow",
        )
    )


@rx.memo
def legend() -> rx.Component:
    """How many shots are in which state."""

    def count(status: str, text: rx.Var[str], number: rx.Var[int]) -> rx.Component:
        return rx.cond(number > 0, rx.el.span(shape(status), text, class_name="row xs"))

    ready, approved, outdated, failed = (
        live.count_of(name) for name in ("ready", "approved", "outdated", "failed")
    )
    return rx.el.p(
        count("approved", tn("{count} approved", "{count} approved", approved), approved),
        count("ready", tn("{count} ready", "{count} ready", ready), ready),
        count("outdated", tn("{count} outdated", "{count} outdated", outdated), outdated),
        count("failed", tn("{count} failed", "{count} failed", failed), failed),
        class_name="legend",
    )


@rx.memo
def cast_list() -> rx.Component:
    """Who is in the film, and with which voice."""
    people = live.cast_ids()
    return rx.el.section(
        rx.el.div(
            rx.el.h2(t("Cast"), class_name="b grow"),
            ActionButton.create(
                icon("users"),
                action="cast.open",
                label=t("Cast and places"),
                class_name="btn gho ico sm",
            ),
            class_name="lefth2",
        ),
        rx.el.ul(rx.foreach(people, lambda who: cast_entry(character_id=who, key=who))),
        class_name="cast",
        custom_attrs={"aria-label": t("Cast")},
    )


@rx.memo
def scene_list() -> rx.Component:
    """The left side."""
    return rx.el.nav(
        rx.el.div(
            rx.el.h2(t("Scenes"), class_name="b"),
            rx.el.span(live.scene_ids().length(), class_name="dim num grow"),
            ActionButton.create(
                icon("plus"),
                action="scene.insert",
                label=t("New scene"),
                class_name="btn gho ico sm",
            ),
            panel_button("left", "panel-left", t("Hide the scenes"), "sm"),
            class_name="lefth",
        ),
        SceneList.create(shot=drawn_by(shot_row, "shot_id", "tabbable"), label=t("Scenes")),
        cast_list(),
        legend(),
        class_name="left",
        custom_attrs={"aria-label": t("Scenes")},
    )
