"""The language switch."""

import reflex as rx

from components.ui.icons import icon


class LocaleSelect(rx.Component):
    """`adopt` is the account's language, taken when this browser has not chosen one."""

    library = "$/public/js/locale.jsx"
    tag = "LocaleSelect"
    adopt: rx.Var[str]
    on_pick: rx.EventHandler[rx.event.passthrough_event_spec(str)]


def locale_select(**props: object) -> rx.Component:
    """Return the select of languages with our own arrow."""
    return rx.el.span(
        LocaleSelect.create(class_name="sel quiet", **props),
        icon("chevron-down", small=True),
        class_name="selw",
    )
