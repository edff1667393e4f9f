"""Status in shape, colour and word."""

import reflex as rx

from components.ui.icons import shape
from components.ui.text import word

STATUSES = ("outdated", "queued", "rendering", "ready", "approved", "failed")


def dot(status: rx.Var[str], *, labelled: bool = False) -> rx.Component | rx.Var:
    """Return the mark of a status that is known only in the browser."""
    cases = [(name, shape(name, word("status", name) if labelled else None)) for name in STATUSES]
    return rx.match(status, *cases, rx.fragment())


def pill(status: rx.Var[str], *tail: rx.Component) -> rx.Component:
    """Return the mark and the word of a status on its own wash, then `tail`."""
    return rx.el.span(
        dot(status), word("status", status), *tail, class_name="pill " + status.to(str)
    )
