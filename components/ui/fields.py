"""Fields of a form: a label over a control, nothing more."""

import reflex as rx

from components.ui.icons import icon


def labelled(label: rx.Var[str], control: rx.Component, *beside: rx.Component, **props: object):
    """Return a control under its label; `beside` stands at the end of the label's row."""
    return rx.el.label(rx.el.span(label, *beside, class_name="lab"), control, **props)


def select(*options: rx.Component, quiet: bool = False, **props: object) -> rx.Component:
    """Return a native select with our own arrow."""
    return rx.el.span(
        rx.el.select(*options, class_name="sel quiet" if quiet else "sel", **props),
        icon("chevron-down", small=True),
        class_name="selw",
    )


def text_field(icon_name: str = "", **props: object) -> rx.Component:
    """Return a large one-line field, with an icon before the text."""
    parts = [icon(icon_name)] if icon_name else []
    return rx.el.span(*parts, rx.el.input(**props), class_name="field lg")


def chip(name: str, value: str, *drawn: rx.Component | rx.Var[str], **props: object):
    """Return one of some choices that lie beside each other."""
    return rx.el.label(
        rx.el.input(type="radio", name=name, value=value, class_name="hid", **props),
        *drawn,
        class_name="chip",
    )
