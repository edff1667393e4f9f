"""How people are named: those in the film, and those who work on it."""

from typing import Any

import reflex as rx

from components.editor import live
from components.ui.text import initial, t
from state.editor import EditorState
from studio.domain.film import NARRATOR


def name_of(person_id: rx.Var[str], name: rx.Var[str]) -> rx.Var[str]:
    """Return the name of somebody; the narrator is called so in the reader's language."""
    return rx.cond(person_id == NARRATOR, t("Narrator"), name).to(str)


def names_on(shot_id: rx.Var[str]) -> rx.Var[str]:
    """Return the names of others who are on a shot, empty when nobody is."""
    return live.names_on(shot_id)


class PeopleFeed(rx.Component):
    """Tells the lists of the browser who is where; draws nothing."""

    library = "$/public/js/film/people.js"
    tag = "PeopleFeed"
    people: rx.Var[Any]


@rx.memo
def presence() -> rx.Component:
    """The others who have this film open."""
    others = EditorState.people
    return rx.fragment(
        PeopleFeed.create(people=others),
        rx.el.ul(
            rx.foreach(
                others,
                lambda one: rx.el.li(
                    rx.el.span(
                        initial(one.name),
                        role="img",
                        title=one.name,
                        class_name="ava",
                        custom_attrs={"aria-label": one.name},
                    ),
                    key=one.tab,
                ),
            ),
            class_name="people",
            hidden=others.length() == 0,
            custom_attrs={"aria-label": t("Also in this film")},
        ),
    )
