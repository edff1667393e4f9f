"""The register of styles: one module each, by the name that a film asks for."""

from gpu_worker.video.painter.styles.cutout import Cutout
from gpu_worker.video.painter.styles.flat import Flat
from gpu_worker.video.painter.styles.ink import InkWash
from gpu_worker.video.painter.styles.kolam import Kolam
from gpu_worker.video.painter.styles.neon import Neon
from gpu_worker.video.painter.styles.storybook import Storybook
from gpu_worker.video.painter.styles.style import Style
from gpu_worker.video.painter.styles.watercolour import Watercolour

_STYLES: dict[str, Style] = {
    style.name: style
    for style in (
        Style(),
        Cutout(),
        Flat(),
        InkWash(),
        Kolam(),
        Neon(),
        Storybook(),
        Watercolour(),
    )
}


def style_of(name: str) -> Style:
    """Return the style of a film's `style`."""
    return _STYLES[name]
