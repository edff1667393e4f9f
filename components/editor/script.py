"""The level of the script: the film as text, and a small preview beside it."""

import reflex as rx

from components.editor import live
from components.editor.stage import stage
from components.ui.text import t


class ScriptLevel(rx.Component):
    """The text editor; it is fetched when the level is opened."""

    library = "$/public/js/script/level.jsx"
    tag = "ScriptLevel"


def script() -> rx.Component:
    """Return the script with its toolbar."""
    return ScriptLevel.create()


@rx.memo
def preview() -> rx.Component:
    """The player, over the inspector while the script has the middle."""
    small = rx.el.section(
        stage(), class_name="sc-preview", custom_attrs={"aria-label": t("Preview")}
    )
    return rx.cond(live.level() == "script", small)
