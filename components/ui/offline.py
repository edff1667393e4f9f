"""Says that the studio cannot be reached, as long as it cannot."""

import reflex as rx
from reflex_components_core.core.banner import has_too_many_connection_errors

from components.ui.icons import icon
from components.ui.text import t


@rx.memo
def offline_note() -> rx.Component:
    """Return the note; it shows itself when the connection is lost."""
    note = rx.el.div(
        icon("wifi-off"),
        rx.el.span(
            t("Offline. Your words stay on this page; go on when you are back."), class_name="grow"
        ),
        class_name="toast pop",
    )
    return rx.el.div(
        rx.cond(has_too_many_connection_errors, note), role="status", class_name="toasts"
    )
