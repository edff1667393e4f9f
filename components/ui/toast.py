"""Notices: a toast that floats, or an alert in the flow of a form."""

import reflex as rx

from components.ui.icons import icon, shape
from components.ui.text import said, t


def toast(kind: rx.Var, code: rx.Var, values: rx.Var, on_close: rx.EventHandler) -> rx.Component:
    """Return the region of toasts; it is always there, so that readers hear what comes into it."""
    said_now = rx.el.div(
        rx.cond(kind == "failed", shape("failed"), shape("approved")),
        rx.el.span(said(code, values), class_name="grow"),
        rx.el.button(
            icon("x", small=True),
            type="button",
            on_click=on_close,
            class_name="btn gho ico sm",
            custom_attrs={"aria-label": t("Close")},
        ),
        class_name="toast pop",
    )
    return rx.el.div(rx.cond(code != "", said_now), role="status", class_name="toasts")


def alert(code: rx.Var, values: rx.Var) -> rx.Component:
    """Return a refusal that stays in place."""
    return rx.cond(
        code != "",
        rx.el.p(shape("failed"), rx.el.span(said(code, values)), role="alert", class_name="alert"),
    )
