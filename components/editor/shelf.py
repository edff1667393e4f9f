"""The shelf: the takes of the selected shot, beside the preview."""

import reflex as rx

from components.account import Ago
from components.editor import live
from components.ui.icons import icon
from components.ui.text import t, tn
from state.takes import TakesState
from studio.views.takes import DifferenceView, ShelfView, TakeView


class TakesDesk(rx.Component):
    """Asks for the takes of the selected shot, offers what can be done, draws the comparison."""

    library = "$/public/js/takes/desk.jsx"
    tag = "TakesDesk"
    shelf: rx.Var[ShelfView]
    differences: rx.Var[list[DifferenceView]]
    on_look: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_seeds: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_full: rx.EventHandler[rx.event.passthrough_event_spec(str, str)]
    on_compare: rx.EventHandler[rx.event.passthrough_event_spec(str, str)]


class TakeFace(rx.Component):
    """The picture of a take, which moves while it is pointed at."""

    library = "$/public/js/takes/face.jsx"
    tag = "TakeFace"
    shot: rx.Var[str]
    still: rx.Var[str]
    video: rx.Var[str]


def takes_desk() -> rx.Component:
    """Return the part of the takes that lives in the browser."""
    return TakesDesk.create(
        shelf=TakesState.shelf,
        differences=TakesState.differences,
        on_look=TakesState.look,
        on_seeds=TakesState.seeds,
        on_full=TakesState.full,
        on_compare=TakesState.compare,
    )


def _star(take: TakeView, name: rx.Var[str]) -> rx.Component:
    starred = live.selected_shot().stars.contains(take.id)
    return rx.el.button(
        rx.el.span(rx.cond(starred, "\u2605", "\u2606"), custom_attrs={"aria-hidden": "true"}),
        type="button",
        on_click=live.run_with("take.star", take.id),
        class_name="btn gho ico sm star",
        custom_attrs={"aria-pressed": starred, "aria-label": t("Star {name}", name=name)},
    )


def _take(take: TakeView) -> rx.Component:
    name = t("Take {number}", number=take.number)
    about = rx.el.span(
        t("Seed {seed}", seed=take.seed),
        rx.cond(take.is_draft, rx.fragment(" \u00b7 ", t("draft"))),
        rx.cond(take.is_current, rx.fragment(" \u00b7 ", t("in the film"))),
        class_name="xs mut clip num",
    )
    face = rx.fragment(
        TakeFace.create(shot=take.shot_id, still=take.still_url, video=take.video_url),
        rx.el.span(
            rx.el.span(rx.el.b(name), " ", Ago.create(at=take.made_at), class_name="clip"),
            about,
            class_name="words",
        ),
    )
    return rx.el.li(
        rx.el.button(
            face,
            type="button",
            disabled=take.is_current,
            on_click=live.edit("shot.restore", shot=take.shot_id, take=take.id),
            class_name="face",
            title=t("Use {name} in the film", name=name),
        ),
        _star(take, name),
        class_name=rx.cond(take.is_current, "take on", "take"),
        key=take.id,
    )


def _buttons(shelf: rx.Var) -> rx.Component:
    price = tn(
        "Take {number} in full quality \u00b7 {count} credit",
        "Take {number} in full quality \u00b7 {count} credits",
        shelf.price,
        number=shelf.best_number,
    )
    return rx.el.div(
        rx.el.button(
            icon("dices", small=True),
            t("4 new seeds, free"),
            type="button",
            on_click=live.run("take.seeds"),
            class_name="btn sec sm",
        ),
        rx.cond(
            (shelf.price > 0) & (shelf.best_number > 0),
            rx.el.button(
                icon("sparkles", small=True),
                rx.el.span(price, class_name="num"),
                type="button",
                on_click=live.run("take.full"),
                class_name="btn sec sm",
            ),
        ),
        class_name="shelf-foot",
    )


@rx.memo
def shelf() -> rx.Component:
    """The takes of the selected shot, newest first."""
    shown, shot = TakesState.shelf, live.selected_shot()
    empty = rx.el.p(
        t("No takes yet. Paint four drafts with other seeds, or render the shot."),
        class_name="xs mut",
    )
    compare = rx.el.button(
        icon("columns-2", small=True),
        t("Compare"),
        rx.el.kbd("X", class_name="kbd", custom_attrs={"aria-hidden": "true"}),
        type="button",
        on_click=live.run("take.compare"),
        disabled=shown.takes.length() < 2,
        class_name="btn sec sm",
    )
    ours = shown.shot_id == shot.id
    return rx.el.section(
        rx.el.div(
            rx.el.h2(t("Takes of shot {number}", number=shot.number), class_name="b grow"),
            compare,
            class_name="row",
        ),
        rx.cond(
            ours & (shown.takes.length() > 0),
            rx.el.ul(rx.foreach(shown.takes, _take), class_name="takes"),
            empty,
        ),
        _buttons(shown),
        class_name="shelf",
        custom_attrs={"aria-label": t("Takes of shot {number}", number=shot.number)},
    )
