"""Which parts of a painted layer hold anything: empty parts cost as much to draw as full ones."""

import numpy as np
from numpy.typing import NDArray

TILE = 64
"""Pixels along the side of a tile."""

Rect = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""


def filled_parts(alpha: NDArray[np.uint8]) -> list[Rect]:
    """Return rectangles that cover everything visible: runs of tiles, joined downwards."""
    rows, columns = alpha.shape
    open_runs: dict[tuple[int, int], int] = {}
    done: list[Rect] = []
    for top in range(0, rows, TILE):
        band: NDArray[np.bool_] = np.asarray(alpha[top : top + TILE].any(axis=0))
        starts = range(0, columns, TILE)
        runs = set(_runs([bool(band[x : x + TILE].any()) for x in starts], columns))
        ended = [run for run in open_runs if run not in runs]
        done += [(run[0], open_runs.pop(run), run[1], top) for run in ended]
        for run in runs:
            open_runs.setdefault(run, top)
    done += [(left, top, right, rows) for (left, right), top in open_runs.items()]
    return sorted(done)


def _runs(tiles: list[bool], columns: int) -> list[tuple[int, int]]:
    """Return (left, right) pixels of each run of filled tiles."""
    runs: list[tuple[int, int]] = []
    start = None
    for number, full in enumerate([*tiles, False]):
        if full and start is None:
            start = number
        elif not full and start is not None:
            runs.append((start * TILE, min(columns, number * TILE)))
            start = None
    return runs
