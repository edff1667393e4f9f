"""The list of scenes and shots, and the cast."""

import reflex as rx

from components.editor import live
from components.editor.people import name_of
from components.ui.icons import icon, shape
from components.ui.status import dot
from components.ui.text import clock, initial, t, tn


@rx.memo
def shot_row(shot_id: rx.Var[str]) -> rx.Component:
    """One shot of the list."""
    shot = live.shot(shot_id)
    return rx.el.li(
        rx.el.button(
            rx.el.span(
                rx.cond(
                    shot.still_url != "", rx.el.img(src=shot.still_url, alt="", loading="lazy")
                ),
                class_name="frame thumb",
            ),
            rx.el.span(shot.description, dir="auto", class_name="clip grow"),
            dot(shot.status, labelled=True),
            type="button",
            on_click=live.choose(shot_id),
            class_name="shotrow",
            custom_attrs={"aria-current": rx.cond(live.selected_id() == shot_id, "true", "false")},
        )
    )


@rx.memo
def scene_entry(scene_id: rx.Var[str]) -> rx.Component:
    """One scene of the list with its shots."""
    scene = live.scene(scene_id)
    return rx.el.details(
        rx.el.summary(
            icon("chevron-down", small=True),
            rx.el.span(
                scene.number.to_string() + ". ", scene.title, class_name="clip grow", dir="auto"
            ),
            rx.el.span(clock(scene.seconds), class_name="dim num"),
            class_name="scn",
        ),
        rx.el.ul(
            rx.foreach(scene.shot_ids, lambda shot_id: shot_row(shot_id=shot_id)),
            class_name="shots",
        ),
        open=True,
    )


@rx.memo
def cast_entry(character_id: rx.Var[str]) -> rx.Component:
    """One of the cast."""
    character = live.character(character_id)
    name = name_of(character.id, character.name)
    return rx.el.li(
        rx.el.span(initial(name), class_name="ava", custom_attrs={"aria-hidden": "true"}),
        rx.el.span(name, class_name="grow clip", dir="auto"),
        rx.el.span(character.voice_title, class_name="dim"),
        class_name="shotrow",
    )


@rx.memo
def legend() -> rx.Component:
    """How many shots are in which state."""

    def count(status: str, text: rx.Var[str], number: rx.Var[int]) -> rx.Component:
        return rx.cond(number > 0, rx.el.span(shape(status), text, class_name="row xs"))

    ready, outdated, failed = (live.count_of(name) for name in ("ready", "outdated", "failed"))
    return rx.el.p(
        count("ready", tn("{count} ready", "{count} ready", ready), ready),
        count("outdated", tn("{count} outdated", "{count} outdated", outdated), outdated),
        count("failed", tn("{count} failed", "{count} failed", failed), failed),
        class_name="legend",
    )


@rx.memo
def scene_list() -> rx.Component:
    """The left side."""
    scenes, people = live.scene_ids(), live.cast_ids()
    return rx.el.nav(
        rx.el.div(
            rx.el.h2(t("Scenes"), class_name="b"),
            rx.el.span(scenes.length(), class_name="dim num"),
            class_name="lefth",
        ),
        rx.el.div(
            rx.foreach(scenes, lambda scene_id: scene_entry(scene_id=scene_id)),
            rx.el.h2(t("Cast"), class_name="b lefth2"),
            rx.el.ul(rx.foreach(people, lambda who: cast_entry(character_id=who))),
            class_name="scroll",
        ),
        legend(),
        class_name="left",
        custom_attrs={"aria-label": t("Scenes")},
    )
