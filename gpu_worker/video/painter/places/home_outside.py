"""The yard before a house."""

from gpu_worker.video.painter.places import village
from gpu_worker.video.painter.site import Layer, Site


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near: a home stands in its village."""
    return village.layers(site)
