"""Files of the creator's own in the film: dropped on the editor, or given to one place of it."""

from typing import Any

import reflex as rx

from components.ui.text import t

_UPLOADS_JS = "$/public/js/uploads/"


class MediaField(rx.Component):
    """Takes a file for `command` with `args`: "picture" (or clip), "still" or "sound"."""

    library = _UPLOADS_JS + "field.jsx"
    tag = "MediaField"
    kind: rx.Var[str]
    command: rx.Var[str]
    args: rx.Var[dict]
    current: rx.Var[str]
    label: rx.Var[str]


class MediaDrop(rx.Component):
    """Takes files that are dropped on the page, and goes on with those of before a reload."""

    library = _UPLOADS_JS + "drop.jsx"
    tag = "MediaDrop"


def media_field(
    kind: str, command: str, args: dict[str, Any], current_name: rx.Var | str
) -> rx.Component:
    """Return "Use a file…", "From your files", "Record" for sounds, and "Take away".

    What is chosen goes to the command `command` as its `upload`, beside `args`.
    """
    return MediaField.create(
        kind=kind, command=command, args=args, current=current_name, label=_label(command)
    )


def media_drop() -> rx.Component:
    """Return what makes the whole editor take files."""
    return MediaDrop.create()


def _label(command: str) -> rx.Var[str]:
    match command:
        case "shot.media":
            return t("Your own picture or clip")
        case "line.recording":
            return t("Your own recording of this line")
        case "cast.refer":
            return t("Pictures to go by")
        case "scene.recording":
            return t("Your own music")
        case _:
            return t("Your own file")
