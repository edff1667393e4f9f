"""Stands in the mountains until it has a shape of its own."""

from gpu_worker.video.painter.places.mountains import layers

__all__ = ["layers"]
