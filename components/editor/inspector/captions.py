"""How captions look that are burnt into the picture: each style with the shot's own words."""

import reflex as rx

from components.ui.text import t
from studio.domain.film import CaptionStyle


class CaptionStyles(rx.Component):
    """A sample of each style over the still of the selected shot."""

    library = "$/public/js/inspector/captionStyles.jsx"
    tag = "CaptionStyles"
    label: rx.Var[str]
    names: rx.Var[list[str]]


def caption_styles() -> rx.Component:
    """Return the choice of a style for the whole film."""
    return CaptionStyles.create(
        label=t("Captions of the whole film"), names=[str(one) for one in CaptionStyle]
    )
