"""Sign-in. The form is posted to the server, which alone can set the cookie."""

import reflex as rx

from components.door import credential, door
from components.ui.fields import text_field
from components.ui.forms import native_form
from components.ui.text import t
from components.ui.toast import alert
from state.session import SessionState


def page() -> rx.Component:
    """Return the sign-in page."""
    email = text_field(
        "mail",
        id="email",
        name="email",
        type="email",
        auto_complete="email",
        required=True,
        dir="ltr",
    )
    password = text_field(
        "key-round",
        id="password",
        name="password",
        type="password",
        auto_complete="current-password",
        required=True,
        dir="ltr",
    )
    return door(
        native_form(
            rx.el.h1(t("Welcome back."), class_name="disp h-big"),
            rx.el.p(t("Your films are where you left them."), class_name="mut"),
            alert(SessionState.refusal.code, SessionState.refusal.params),
            credential(t("Email"), email, "email"),
            credential(t("Password"), password, "password"),
            rx.el.button(t("Sign in"), type="submit", class_name="btn pri lg wide"),
            rx.el.p(
                t(
                    "First time here? Open the one-time link that the studio printed when it started."
                ),
                class_name="mut",
            ),
            action="/auth/sign-in",
            method="post",
        )
    )
