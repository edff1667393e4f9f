"""Fields that several panes of the inspector have."""

import reflex as rx

from components.ui.fields import labelled, select
from components.ui.text import word


def options(group: str, names: tuple[str, ...]) -> list[rx.Component]:
    return [rx.el.option(word(group, name), value=name) for name in names]


def choice(
    label: rx.Var[str], group: str, names: tuple[str, ...], value: rx.Var, save: rx.Var
) -> rx.Component:
    return labelled(label, select(*options(group, names), value=value, on_change=save))
