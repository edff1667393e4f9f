"""What stands around every page beside the editor: skip link and bar."""

import reflex as rx

from components.account import account_menu, bell, news
from components.chrome import home_link, purse, skip_link
from components.ui.text import t
from state.session import SessionState


def site_bar(current: str = "") -> rx.Component:
    """Return the bar of the pages beside the editor."""
    here = {"aria-current": "page"} if current == "films" else {}
    return rx.el.header(
        home_link(),
        rx.el.nav(
            rx.el.a(t("Films"), href="/films", custom_attrs=here),
            class_name="row",
            custom_attrs={"aria-label": t("Main")},
        ),
        rx.el.div(purse(SessionState.me.credits), bell(), account_menu(), class_name="row end"),
        class_name="site",
    )


def page(*children: rx.Component, current: str = "") -> rx.Component:
    """Return a page beside the editor: skip link, bar, then the page's own main part."""
    body = rx.el.div(site_bar(current), *children, class_name="page")
    return rx.fragment(skip_link(), body, news())
