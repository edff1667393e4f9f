"""Tabs with their panels."""

import reflex as rx


class Tabs(rx.Component):
    """Each child is the panel of the label at its place."""

    library = "$/public/js/tabs.jsx"
    tag = "Tabs"
    labels: rx.Var[list[str]]
    label: rx.Var[str]


tabs = Tabs.create
