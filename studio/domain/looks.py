"""Looks of a scene: one of its shots in every style, palette, time, weather and culture."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from studio.domain.film import (
    STYLES,
    Culture,
    Film,
    Palette,
    Scene,
    Shot,
    TimeOfDay,
    Weather,
)
from studio.domain.single_steps import Engines, still_step
from studio.domain.steps import Step

GROUPS: Mapping[str, tuple[str, ...]] = {
    "style": STYLES,
    "palette": tuple(Palette),
    "time": tuple(TimeOfDay),
    "weather": tuple(Weather),
    "culture": tuple(Culture),
}
"""What a look is made of; the style is the film's, the others are the scene's."""


def stills(film: Film, scene: Scene, engines: Engines | None = None) -> dict[str, Step]:
    """Return the steps that paint `scene` in each look, by "palette.rose"; none for an empty scene.

    A step's key is that of the still that the shot will have when the look is chosen.
    """
    shot = shown_by(scene)
    if shot is None:
        return {}
    made = {}
    for group, name, other, there in _variants(film, scene):
        step = still_step(other, there, shot, engines)
        made[f"{group}.{name}"] = replace(step, subject=f"look:{group}.{name}")
    return made


def shown_by(scene: Scene) -> Shot | None:
    """Return the shot that stands for a scene: with most people in it, and painted."""
    painted = [shot for shot in scene.shots if shot.media is None]
    return max(painted or scene.shots, key=lambda shot: len(shot.appearances), default=None)


def _variants(film: Film, scene: Scene) -> Iterator[tuple[str, str, Film, Scene]]:
    for group, names in GROUPS.items():
        for name in names:
            if group == "style":
                yield group, name, replace(film, style=name), scene
            else:
                kind = type(getattr(scene.setting, group))
                setting = replace(scene.setting, **{group: kind(name)})
                yield group, name, film, replace(scene, setting=setting)
