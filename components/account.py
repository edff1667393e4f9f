"""What belongs to the user, at the end of every bar: the bell with its list, the account's menu."""

import reflex as rx

from components.chrome import language_switch, sign_out, theme_switch
from components.ui.icons import icon, shape
from components.ui.text import initial, said, t, tn
from state.preferences import PreferencesState
from state.session import SessionState
from studio.views.account import NotificationView

_HELP_JS = "$/public/js/help/news.jsx"


class News(rx.Component):
    """The toast of what was told while the page is open."""

    library = _HELP_JS
    tag = "News"
    news: rx.Var[NotificationView]
    desktop: rx.Var[bool]
    on_shown: rx.EventHandler[rx.event.no_args_event_spec]
    on_close: rx.EventHandler[rx.event.no_args_event_spec]


class DesktopSwitch(rx.Component):
    """The switch for notifications of the browser."""

    library = _HELP_JS
    tag = "DesktopSwitch"
    on: rx.Var[bool]
    label: rx.Var[str]
    on_switch: rx.EventHandler[rx.event.passthrough_event_spec(str, bool)]


class Ago(rx.Component):
    """How long ago a moment was."""

    library = _HELP_JS
    tag = "Ago"
    at: rx.Var[str]


def news() -> rx.Component:
    """Return the region in which the end of a long render is told."""
    return News.create(
        news=PreferencesState.news,
        desktop=PreferencesState.chosen.desktop,
        on_shown=PreferencesState.shown,
        on_close=PreferencesState.close_news,
    )


def _opener(target: str, label: rx.Var[str], *drawn: rx.Component, **props: object) -> rx.Component:
    """Return the button that opens a popover."""
    return rx.el.button(
        *drawn,
        type="button",
        class_name="btn gho ico",
        custom_attrs={"popoverTarget": target, "aria-label": label},
        **props,
    )


def _popover(name: str, label: rx.Var[str], *children: rx.Component) -> rx.Component:
    return rx.el.div(
        *children,
        id=name,
        role="group",
        class_name="user-menu pop",
        custom_attrs={"popover": "auto", "aria-label": label},
    )


def _told(one: rx.Var) -> rx.Component:
    failed = one.kind == "render_failed"
    return rx.el.li(
        rx.el.a(
            rx.cond(failed, shape("failed"), shape("approved")),
            rx.el.span(
                said("told." + one.kind, rx.Var.create({"title": one.title})),
                class_name="grow",
                dir="auto",
            ),
            Ago.create(at=one.at),
            href="/films/" + one.film_id + rx.cond(failed, "/jobs", "").to(str),
            class_name=rx.cond(one.seen, "told", "told fresh"),
        )
    )


def bell() -> rx.Component:
    """Return the bell with the number of what was not seen, and its list."""
    unseen = PreferencesState.unseen
    count = rx.cond(
        unseen > 0,
        rx.el.span(unseen, class_name="count num", custom_attrs={"aria-hidden": "true"}),
    )
    label = rx.cond(
        unseen > 0, tn("{count} notification", "{count} notifications", unseen), t("Notifications")
    )
    nothing = rx.el.p(
        t("Nothing yet. When a long render ends, you read it here."), class_name="mut"
    )
    told = PreferencesState.notifications
    return rx.fragment(
        _opener("told", label.to(str), icon("bell"), count, on_click=PreferencesState.see),
        _popover(
            "told",
            t("Notifications"),
            rx.el.h2(t("Notifications"), class_name="b"),
            rx.cond(told.length() > 0, rx.el.ul(rx.foreach(told, _told)), nothing),
        ),
    )


def _mail_switch() -> rx.Component:
    chosen = PreferencesState.chosen
    return rx.cond(
        chosen.can_mail,
        rx.el.label(
            rx.el.span(t("By e-mail, if you did not see it here"), class_name="grow"),
            rx.el.input(
                type="checkbox",
                role="switch",
                checked=chosen.mail,
                on_change=lambda on: PreferencesState.switch("mail", on),
            ),
            class_name="switch",
        ),
        rx.el.p(t("This studio sends no e-mail."), class_name="xs mut"),
    )


def account_menu() -> rx.Component:
    """Return the button with the user's letter, and the settings behind it."""
    me = SessionState.me
    face = rx.el.span(
        rx.cond(me.email != "", initial(me.email), icon("user", small=True)),
        class_name="ava",
        custom_attrs={"aria-hidden": "true"},
    )
    return rx.fragment(
        _opener("account", t("Account"), face),
        _popover(
            "account",
            t("Account"),
            rx.el.p(me.email, class_name="b clip", dir="ltr"),
            rx.el.div(
                rx.el.span(t("Language"), class_name="grow", custom_attrs={"aria-hidden": "true"}),
                language_switch(),
                class_name="switch",
            ),
            rx.el.div(
                rx.el.span(t("Theme"), class_name="grow"), theme_switch(), class_name="switch"
            ),
            rx.el.h2(t("When a long render ends"), class_name="lab"),
            DesktopSwitch.create(
                on=PreferencesState.chosen.desktop,
                label=t("By a notification of the browser"),
                on_switch=PreferencesState.switch,
            ),
            _mail_switch(),
            sign_out(),
        ),
    )
