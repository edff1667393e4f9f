"""The frame of the screen: edges and buttons of panels, the switch of levels, the board's notices."""

import reflex as rx

from components.ui.icons import icon
from components.ui.text import t

_FRAME_JS = "$/public/js/board/frame.jsx"


class PanelEdge(rx.Component):
    """The edge of a panel ("left", "insp", "stage", "dock"), to be dragged or moved with keys."""

    library = _FRAME_JS
    tag = "PanelEdge"
    panel: rx.Var[str]
    label: rx.Var[str]


class PanelButton(rx.Component):
    """Shows or hides a panel."""

    library = _FRAME_JS
    tag = "PanelButton"
    panel: rx.Var[str]
    label: rx.Var[str]


class ActionButton(rx.Component):
    """A button for an action of the editor, as long as somebody offers it."""

    library = _FRAME_JS
    tag = "ActionButton"
    action: rx.Var[str]
    label: rx.Var[str]


class LevelSwitch(rx.Component):
    """The levels that are there, with their keys."""

    library = _FRAME_JS
    tag = "LevelSwitch"
    label: rx.Var[str]


class DrawerVeil(rx.Component):
    """What lies behind an open drawer."""

    library = _FRAME_JS
    tag = "DrawerVeil"


class BoardNotice(rx.Component):
    """Says what was done to the board, with the way back."""

    library = "$/public/js/board/told.jsx"
    tag = "BoardNotice"


class MoreButton(rx.Component):
    """The small menu of a "scene" or "shot"; `of` is its id."""

    library = "$/public/js/board/menu.jsx"
    tag = "MoreButton"
    kind: rx.Var[str]
    of: rx.Var[str]
    label: rx.Var[str]


def panel_button(panel: str, icon_name: str, label: rx.Var[str], extra: str = "") -> rx.Component:
    """Return the button that shows or hides a panel."""
    classes = f"btn gho ico {extra}".rstrip()
    return PanelButton.create(
        icon(icon_name, flip=True), panel=panel, label=label, class_name=classes
    )


def action_button(action: str, icon_name: str, label: rx.Var[str], **props: str) -> rx.Component:
    """Return a quiet button of the bar for an action."""
    return ActionButton.create(
        icon(icon_name, flip=True),
        action=action,
        label=label,
        class_name=props.get("class_name", "btn gho ico"),
    )


@rx.memo
def edges() -> rx.Component:
    """The edges between the panels, and what else belongs to the frame."""
    return rx.fragment(
        rx.el.aside(
            PanelEdge.create(panel="left", label=t("Width of the scenes")),
            PanelEdge.create(panel="insp", label=t("Width of the inspector")),
            PanelEdge.create(panel="dock", label=t("Height of the jobs")),
            style={"display": "contents"},
            custom_attrs={"aria-label": t("Sizes of the panels")},
        ),
        DrawerVeil.create(),
        BoardNotice.create(),
    )


@rx.memo
def stage_edge() -> rx.Component:
    """The edge under the preview."""
    return PanelEdge.create(panel="stage", label=t("Height of the preview"))
