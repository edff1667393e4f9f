"""Parts of every bar: skip link, way home, language, theme, credits, sign-out."""

import reflex as rx

from components.ui.forms import native_form
from components.ui.icons import brand_mark, icon
from components.ui.locale import locale_select
from components.ui.text import t, tn
from state.session import SessionState


def skip_link() -> rx.Component:
    return rx.el.a(t("Skip to content"), href="#main", class_name="skip")


def home_link(href: str = "/films") -> rx.Component:
    return rx.el.a(
        brand_mark(),
        rx.el.span(t("AI Film Studio"), class_name="word"),
        href=href,
        class_name="row home",
    )


def theme_switch() -> rx.Component:
    """Return the button that goes from dark to light and back."""
    return rx.el.button(
        rx.color_mode_cond(icon("moon"), icon("sun")),
        type="button",
        on_click=rx.toggle_color_mode,
        class_name="btn gho ico",
        custom_attrs={"aria-label": t("Switch between dark and light")},
    )


def language_switch(*, signed_in: bool = True) -> rx.Component:
    if not signed_in:
        return locale_select()
    return locale_select(adopt=SessionState.me.locale, on_pick=SessionState.speak)


def purse(amount: rx.Var[int]) -> rx.Component:
    """Return the credits that can be spent."""
    return rx.el.span(
        icon("coins", small=True),
        rx.el.span(tn("{count} credit", "{count} credits", amount), class_name="num"),
        class_name="credit",
    )


def sign_out() -> rx.Component:
    return native_form(
        rx.el.button(
            icon("log-out", flip=True), t("Sign out"), type="submit", class_name="btn sec wide"
        ),
        action="/auth/sign-out",
        method="post",
    )
