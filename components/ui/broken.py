"""What is shown when drawing a page failed: a bug of ours, said in the reader's language."""

import reflex as rx
from reflex.vars import Var
from reflex.vars.function import ArgsFunctionOperation
from reflex_components_core.base.error_boundary import ErrorBoundary

from components.ui.text import t


@rx.memo
def broken_page() -> rx.Component:
    """The page instead of the page."""
    return rx.el.main(
        rx.el.h1(t("This page could not be drawn."), class_name="disp h-big"),
        rx.el.p(
            t("Your films are kept and nothing was charged. Load the page again."),
            class_name="mut lead",
        ),
        rx.el.a(t("All films"), href="/films", class_name="btn pri lg"),
        id="main",
        role="alert",
        class_name="em",
    )


def guarded() -> rx.Component:
    """Return the boundary around all pages."""
    instead = ArgsFunctionOperation.create(("_problem",), Var.create(broken_page()))
    return ErrorBoundary.create(on_error=rx.noop(), fallback_render=instead)
