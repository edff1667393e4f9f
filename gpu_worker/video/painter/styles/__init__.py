"""The register of styles: one module each, by the name that a film asks for."""

from gpu_worker.video.painter.styles.cutout import Cutout
from gpu_worker.video.painter.styles.style import Style

_STYLES: dict[str, Style] = {
    style.name: style
    for style in (
        Style(),
        Cutout(),
    )
}


def style_of(name: str) -> Style:
    """Return the style of a film's `style`."""
    return _STYLES[name]
