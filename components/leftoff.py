"""Where the reader left off: what the first card of the films tells beside its picture."""

import reflex as rx

from components.ui.icons import icon
from components.ui.status import dot
from components.ui.text import clock, t, tn
from state.films import FilmsState
from studio.views.films import SceneGlance


def left_off(film: rx.Var) -> rx.Component:
    """Return the film's title with what it is about, how its scenes stand, and the newest note."""
    left = FilmsState.left
    here = left.film_id == film.id
    place = rx.cond(
        here & (left.shot != ""),
        t("Where you left off · shot {number}", number=left.shot),
        t("Where you left off"),
    )
    note = rx.el.p(
        icon("message-square-text", small=True),
        t("{name} left a note at {time}", name=left.noter, time=left.noted),
        class_name="row xs",
    )
    told = rx.fragment(
        rx.cond(left.about != "", rx.el.p(left.about, class_name="mut", dir="auto")),
        rx.el.ol(rx.foreach(left.scenes, _glance), class_name="glances"),
        rx.cond(
            left.more > 0,
            rx.el.p(
                tn("and {count} more scene", "and {count} more scenes", left.more),
                class_name="xs mut",
            ),
        ),
        rx.cond(left.noter != "", note),
    )
    return rx.fragment(
        rx.el.p(place, class_name="lab"),
        rx.el.h2(film.title, class_name="disp h-page", dir="auto"),
        rx.cond(here, told),
    )


def _glance(scene: rx.Var[SceneGlance]) -> rx.Component:
    name = scene.number.to(str) + ". " + scene.title
    more = rx.cond(scene.more > 0, rx.el.span("+", scene.more, class_name="xs dim num"))
    return rx.el.li(
        rx.el.span(name, class_name="clip grow", dir="auto"),
        rx.el.span(
            rx.foreach(scene.marks, lambda status: dot(status, labelled=True)),
            more,
            class_name="marks",
        ),
        rx.el.span(clock(scene.seconds), class_name="xs dim num"),
    )
