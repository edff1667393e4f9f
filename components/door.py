"""The frame of the pages at the door: a form beside a picture."""

import reflex as rx

from components.chrome import home_link, language_switch, skip_link, theme_switch
from components.ui.text import t


def door(*form: rx.Component, signed_in: bool = False) -> rx.Component:
    """Return the page around `form`."""
    picture = rx.el.aside(
        rx.el.figure(
            rx.el.img(
                src="/pictures/dawn.jpg",
                alt=t("A beach at dawn with two sails, a boat and a lighthouse"),
            ),
            rx.el.figcaption(
                rx.el.span(
                    t("The Keeper’s Lamp, made here from a page of script"), class_name="onpic"
                )
            ),
        ),
        class_name="sip",
        custom_attrs={"aria-label": t("A picture from a film")},
    )
    return rx.fragment(
        skip_link(),
        rx.el.div(
            rx.el.main(
                home_link("/"),
                *form,
                rx.el.div(
                    rx.el.span(language_switch(signed_in=signed_in), style={"width": "104px"}),
                    theme_switch(),
                    class_name="row end",
                ),
                id="main",
                class_name="sif",
            ),
            picture,
            class_name="si",
        ),
    )


def credential(label: rx.Var[str], control: rx.Component, name: str) -> rx.Component:
    """Return a labelled field of a posted form."""
    return rx.el.div(
        rx.el.label(label, html_for=name, class_name="lab block", style={"marginBlockEnd": "6px"}),
        control,
    )
