"""The first time: whoever came by a one-time link chooses an e-mail address and a password."""

import reflex as rx

from components.door import credential, door
from components.ui.fields import text_field
from components.ui.forms import native_form
from components.ui.text import t
from components.ui.toast import alert
from state.session import SessionState


def page() -> rx.Component:
    """Return the page that sets a password."""
    email = text_field(
        "mail",
        id="email",
        name="email",
        type="email",
        auto_complete="email",
        required=True,
        dir="ltr",
        default_value=SessionState.me.email,
        key=SessionState.me.email,
    )
    password = text_field(
        "key-round",
        id="password",
        name="password",
        type="password",
        auto_complete="new-password",
        required=True,
        min_length=10,
        dir="ltr",
        custom_attrs={"aria-describedby": "password-hint"},
    )
    return door(
        native_form(
            rx.el.h1(t("The studio is yours."), class_name="disp h-big"),
            rx.el.p(t("Choose how you come in from now on."), class_name="mut"),
            alert(SessionState.refusal.code, SessionState.refusal.params),
            credential(t("Email"), email, "email"),
            rx.el.div(
                credential(t("New password"), password, "password"),
                rx.el.p(
                    t("Ten characters or more. A sentence is good."),
                    id="password-hint",
                    class_name="xs dim",
                    style={"marginBlockStart": "6px"},
                ),
            ),
            rx.el.button(t("Go to my films"), type="submit", class_name="btn pri lg wide"),
            action="/auth/password",
            method="post",
        ),
        signed_in=True,
    )
