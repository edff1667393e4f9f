"""Who and what is in the picture of the selected shots."""

import reflex as rx

from components.editor import live
from components.editor.choices import POSES
from components.editor.inspector.chosen import act, chosen
from components.editor.inspector.fields import options
from components.editor.people import name_of
from components.ui.fields import select
from components.ui.text import initial, t
from studio.domain.script.words.props import NOUNS


class Things(rx.Component):
    """The things in the picture; `known` are those that can be drawn."""

    library = "$/public/js/inspect/things.jsx"
    tag = "Things"
    label: rx.Var[str]
    known: rx.Var[list[str]]


def face(name: rx.Var[str], portrait_url: rx.Var[str]) -> rx.Component:
    """Return the portrait of somebody, or the first letter of the name."""
    return rx.el.span(
        rx.cond(
            portrait_url != "",
            rx.el.img(src=portrait_url, alt="", loading="lazy"),
            initial(name),
        ),
        class_name="ava",
        custom_attrs={"aria-hidden": "true"},
    )


@rx.memo
def person_chip(character_id: rx.Var[str]) -> rx.Component:
    """One of the cast: in the picture, or not."""
    character = live.character(character_id)
    name = name_of(character.id, character.name)
    inside = chosen().people.contains(character_id)
    return rx.el.li(
        rx.el.button(
            face(name, character.portrait_url),
            rx.el.span(name, dir="auto"),
            type="button",
            on_click=act("togglePerson", str(character_id), character_id),
            class_name="chip who",
            custom_attrs={"aria-pressed": inside},
        )
    )


@rx.memo
def person_pose(character_id: rx.Var[str], pose: rx.Var[str]) -> rx.Component:
    """How somebody stands in the picture."""
    character = live.character(character_id)
    name = name_of(character.id, character.name)
    given = f"{character_id!s}, event.target.value"
    return rx.el.li(
        rx.el.span(name, dir="auto", class_name="grow clip"),
        rx.el.span(
            select(
                *options("pose", POSES),
                value=pose,
                on_change=act("posePerson", given, character_id),
                custom_attrs={"aria-label": t("What {name} does", name=name)},
            ),
            class_name="pose",
        ),
        class_name="row",
    )


@rx.memo
def seen() -> rx.Component:
    """People with what they do, and things."""
    shot = live.selected_shot()
    people = live.cast_ids()
    return rx.fragment(
        rx.el.div(
            rx.el.p(
                t("Who is in the picture"), class_name="lab", custom_attrs={"aria-hidden": "true"}
            ),
            rx.el.ul(
                rx.foreach(people, lambda who: person_chip(character_id=who, key=who)),
                class_name="chips",
            ),
            rx.el.ul(
                rx.foreach(
                    shot.appearances,
                    lambda one: person_pose(
                        character_id=one.character, pose=one.pose, key=one.character
                    ),
                ),
                class_name="poses",
            ),
            role="group",
            custom_attrs={"aria-label": t("Who is in the picture")},
        ),
        Things.create(label=t("Things in the picture"), known=sorted(NOUNS)),
    )
