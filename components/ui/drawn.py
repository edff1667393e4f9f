"""Hands what is drawn in Python to a list that lives in the browser."""

from collections.abc import Callable

import reflex as rx
from reflex.vars import Var
from reflex.vars.function import ArgsFunctionOperation


def drawn_by(draw: Callable[..., rx.Component], *names: str) -> Var:
    """Return a function of the browser that draws the memo `draw`; its arguments go to the props `names`."""
    props = {name: rx.Var(f"_{name}") for name in names}
    return ArgsFunctionOperation.create(
        tuple(f"_{name}" for name in names), Var.create(draw(**props))
    )
