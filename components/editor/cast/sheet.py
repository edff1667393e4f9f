"""The two sheets: cast and places, and the look of a scene."""

import reflex as rx

from components.editor import live
from components.editor.cast import tried
from components.editor.cast.looks import look_choices
from components.editor.cast.people import cast_row, person_card
from components.editor.cast.places import place_card, place_row
from components.ui.icons import icon
from components.ui.text import t
from state.impact import ImpactState
from state.looks import LooksState
from studio.views.film import ImpactView

_SHEET_JS = "$/public/js/cast/sheet.jsx"


class Sheet(rx.Component):
    """Shows its children while the sheet `what` is open, and under them what a trial would do."""

    library = _SHEET_JS
    tag = "Sheet"
    what: rx.Var[str]
    label: rx.Var[str]
    impact: rx.Var[ImpactView]
    mark: rx.Var[str]
    code: rx.Var[str]
    params: rx.Var[dict]
    on_ask: rx.EventHandler[rx.event.passthrough_event_spec(list, str)]
    on_open: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_shut: rx.EventHandler[rx.event.no_args_event_spec]


class Sheets(rx.Component):
    """Puts the actions of the sheets on the table; draws nothing."""

    library = _SHEET_JS
    tag = "Sheets"


@rx.memo
def everybody() -> rx.Component:
    """The list of the cast and of the places."""
    return rx.el.nav(
        rx.el.h3(t("Cast"), class_name="b"),
        rx.el.ul(rx.foreach(live.cast_ids(), lambda who: cast_row(character_id=who, key=who))),
        rx.el.button(
            icon("plus", small=True),
            t("Somebody new"),
            type="button",
            on_click=live.call(
                "$/public/js/cast/fresh.js",
                "addPerson",
                f"addPerson({t('Somebody')!s})",
                t("Somebody"),
            ),
            class_name="btn gho sm",
        ),
        rx.el.h3(t("Places"), class_name="b"),
        rx.el.ul(rx.foreach(tried.places(), place_row)),
        class_name="everybody",
        custom_attrs={"aria-label": t("Cast and places")},
    )


@rx.memo
def one_of_them() -> rx.Component:
    """Who or what is open."""
    return rx.fragment(rx.cond(tried.opened().kind == "person", person_card(), place_card()))


def _sheet(
    what: str, label: rx.Var[str], *children: rx.Component, **events: object
) -> rx.Component:
    return Sheet.create(
        *children,
        what=what,
        label=label,
        impact=ImpactState.view,
        mark=ImpactState.mark,
        code=ImpactState.notice.code,
        params=ImpactState.notice.params,
        on_ask=ImpactState.look,
        **events,
    )


def sheets() -> rx.Component:
    """Return both sheets, shut."""
    return rx.fragment(
        Sheets.create(),
        _sheet("cast", t("Cast and places"), everybody(), one_of_them(), on_open=LooksState.faces),
        _sheet(
            "look",
            t("Look of the scene"),
            look_choices(),
            on_open=LooksState.open,
            on_shut=LooksState.close,
        ),
    )
