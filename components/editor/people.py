"""How people of a film are named."""

import reflex as rx

from components.ui.text import t
from studio.domain.film import NARRATOR


def name_of(person_id: rx.Var[str], name: rx.Var[str]) -> rx.Var[str]:
    """Return the name of somebody; the narrator is called so in the reader's language."""
    return rx.cond(person_id == NARRATOR, t("Narrator"), name).to(str)
