"""Light: eight values that give every local colour its final one. Nothing else sets a colour."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot

from gpu_worker.video.painter.colours import Colour, Ink, colour, mix, multiply, saturate
from gpu_worker.video.painter.dice import Dice
from studio.domain.film import Place, Setting, TimeOfDay, Weather

Vector = tuple[float, float]
Stops = tuple[tuple[float, Colour], ...]


@dataclass(frozen=True, slots=True)
class Light:
    """The light of one scene.

    `sky` runs from the top (0) to the horizon (1). `key` and `amb` multiply a local colour in light
    and in shade; `rim` edges it; `haze` is the colour of distance. `place` is where the source is
    seen, in shares of the frame; `direction` is the unit vector towards it (y down). `vignette` is
    the colour and strength (0 to 1) of the dark corners. `air` thickens all haze (0 clear, 1 fog).
    """

    sky: Stops
    key: Colour
    amb: Colour
    rim: Colour
    haze: Colour
    glow: Colour
    place: Vector
    direction: Vector
    rim_strength: float = 0.75
    vignette: tuple[Colour, float] = ((0.06, 0.04, 0.12), 0.36)
    air: float = 0.0
    disc: float = 1.0
    """How clearly the sun, moon or lamp itself is seen: 1 sharp, 0 hidden."""
    dye: Callable[[Colour], Colour] | None = None
    """What a style makes of every colour before distance washes it out."""

    def overhead(self, share: float) -> Colour:
        """Return the colour of the sky from the top (0) to the horizon (1)."""
        for (low, first), (high, second) in pairwise(self.sky):
            if share <= high:
                return mix(first, second, (share - low) / (high - low))
        return self.sky[-1][1]

    def far(self, ink: Ink, z: float) -> Colour:
        """Let distance `z` (0 here, 1 lost in the haze) wash a finished colour out."""
        dyed = self.dye(colour(ink)) if self.dye else ink
        return mix(dyed, self.haze, z + (1 - z) * z * self.air)

    def lit(self, ink: Ink, z: float = 0.0) -> Colour:
        """Return the local colour in the light."""
        return self.far(multiply(ink, self.key), z)

    def dark(self, ink: Ink, z: float = 0.0) -> Colour:
        """Return the local colour in the shade: coloured, never black."""
        return self.far(mix(multiply(ink, self.amb), self.amb, 0.12), z)

    def dark_skin(self, ink: Ink, z: float = 0.0) -> Colour:
        """Return skin in the shade: kept warm, or faces go grey in cool light."""
        return self.far(mix(multiply(ink, self.amb), multiply(ink, "#a8625a"), 0.5), z)

    def from_point(self, source: Vector, target: Vector) -> "Light":
        """Turn the light so that it falls on `target` from `source` (same units, y down)."""
        dx, dy = source[0] - target[0], source[1] - target[1]
        length = hypot(dx, dy) or 1.0
        return replace(self, direction=(dx / length, dy / length))


def _stops(*pairs: tuple[float, str]) -> Stops:
    return tuple((at, colour(ink)) for at, ink in pairs)


def _light(  # noqa: PLR0913, PLR0917  (the table below reads best as one row per light)
    sky: Stops,
    key: str,
    amb: str,
    rim: str,
    haze: str,
    glow: str,
    place: Vector,
    direction: Vector,
    rim_strength: float,
    corner: str,
    corner_strength: float,
) -> Light:
    return Light(
        sky,
        colour(key),
        colour(amb),
        colour(rim),
        colour(haze),
        colour(glow),
        place,
        direction,
        rim_strength,
        (colour(corner), corner_strength),
    )


OUTDOORS: dict[TimeOfDay, Light] = {
    TimeOfDay.DAWN: _light(
        _stops(
            (0, "#3f4f9c"),
            (0.28, "#7d6db5"),
            (0.5, "#d97fa0"),
            (0.72, "#f8a377"),
            (0.9, "#ffc58a"),
            (1, "#ffdca6"),
        ),
        "#ffe6c8",
        "#8a6a96",
        "#ffe6ac",
        "#eea58c",
        "#ffdf9e",
        (0.66, 0.44),
        (0.62, -0.78),
        0.8,
        "#1a0f30",
        0.38,
    ),
    TimeOfDay.DAY: _light(
        _stops((0, "#2f84c4"), (0.4, "#6fbbdd"), (0.78, "#bfe5e2"), (1, "#fdf0cc")),
        "#fff8e2",
        "#5f86a6",
        "#fff6cc",
        "#c6e2e4",
        "#fff3c4",
        (0.24, 0.2),
        (-0.6, -0.8),
        0.7,
        "#12304a",
        0.3,
    ),
    TimeOfDay.DUSK: _light(
        _stops(
            (0, "#232255"), (0.3, "#5a3a80"), (0.55, "#c45a7e"), (0.75, "#f98e62"), (1, "#ffd486")
        ),
        "#ffc7a0",
        "#54386e",
        "#ffb56b",
        "#d97f86",
        "#ffc070",
        (0.62, 0.52),
        (0.55, -0.83),
        0.85,
        "#160a2a",
        0.42,
    ),
    TimeOfDay.NIGHT: _light(
        _stops((0, "#070b22"), (0.45, "#101c46"), (0.8, "#22356b"), (1, "#39508a")),
        "#a9bbf0",
        "#2a3468",
        "#9fc2ff",
        "#2b3f78",
        "#cfe0ff",
        (0.24, 0.2),
        (-0.5, -0.86),
        0.6,
        "#02030c",
        0.5,
    ),
}

LAMP = _light(
    _stops((0, "#0b1030"), (1, "#24386e")),
    "#ffd09a",
    "#55304a",
    "#ffc878",
    "#5a3346",
    "#ffb24d",
    (0.5, 0.37),
    (0.1, -0.99),
    0.8,
    "#0a0410",
    0.55,
)
"""A room at night: the one lamp lights it, the window shows the sky."""

WINDOW = _light(
    _stops((0, "#5aaad2"), (0.6, "#a9d9e0"), (1, "#fdf0cc")),
    "#fff0d2",
    "#7b6a86",
    "#fff2cc",
    "#d8b79a",
    "#ffeec0",
    (0.69, 0.36),
    (0.7, -0.7),
    0.7,
    "#1c1022",
    0.4,
)
"""A room by day: the window is the source."""

OVERCAST: dict[TimeOfDay, str] = {
    TimeOfDay.DAWN: "#a895a8",
    TimeOfDay.DAY: "#9fb4bf",
    TimeOfDay.DUSK: "#6d5a7c",
    TimeOfDay.NIGHT: "#1c2744",
}
"""What a covered sky looks like at each hour."""


def _veiled(light: Light, grey: Ink, amount: float) -> Light:
    """Draw a veil of cloud over the sky: colours meet in `grey`, the light softens."""
    count = max(1, len(light.sky) - 1)
    sky = tuple(
        (at, mix(ink, mix(multiply(grey, "#8a929c"), grey, i / count), amount))
        for i, (at, ink) in enumerate(light.sky)
    )
    return replace(
        light,
        sky=sky,
        key=mix(light.key, saturate(mix(light.key, grey, 0.35), 0.6), amount),
        amb=mix(light.amb, mix(light.amb, grey, 0.3), amount),
        haze=mix(light.haze, grey, amount * 0.9),
        rim_strength=light.rim_strength * (1 - 0.4 * amount),
    )


def _weathered(light: Light, weather: Weather, time: TimeOfDay) -> Light:
    grey = colour(OVERCAST[time])
    match weather:
        case Weather.CLEAR:
            return light
        case Weather.WIND:
            return replace(_veiled(light, grey, 0.18), air=0.05)
        case Weather.CLOUD:
            return replace(_veiled(light, grey, 0.42), disc=0.35, air=0.12)
        case Weather.RAIN:
            wet = mix(grey, "#40586a", 0.45 if time != TimeOfDay.NIGHT else 0.15)
            return replace(_veiled(light, wet, 0.8), disc=0.0, air=0.35)
        case Weather.SNOW:
            white = mix(grey, "#dfe8f4", 0.45 if time != TimeOfDay.NIGHT else 0.16)
            return replace(_veiled(light, white, 0.6), disc=0.3, air=0.3)
        case Weather.FOG:
            milk = mix(grey, light.haze, 0.45)
            return replace(_veiled(light, milk, 0.7), disc=0.45, air=0.85)


def light_for(setting: Setting) -> Light:
    """Choose the light of a setting; its seed puts the source left or right and shifts it a little."""
    dice = Dice("light", setting.seed, setting.name)
    if setting.interior and setting.place is not Place.NIGHT_SKY:
        by_lamp = setting.time in (TimeOfDay.NIGHT, TimeOfDay.DUSK)
        light = LAMP if by_lamp else WINDOW
        outside = _weathered(OUTDOORS[setting.time], setting.weather, setting.time)
        light = replace(light, sky=outside.sky)
    else:
        time = TimeOfDay.NIGHT if setting.place is Place.NIGHT_SKY else setting.time
        light = _weathered(OUTDOORS[time], setting.weather, time)
    mirrored = dice.happens(0.5)
    x = light.place[0] + dice.between(-0.03, 0.03)
    y = light.place[1] + dice.between(-0.02, 0.02)
    if mirrored:
        return replace(light, place=(1 - x, y), direction=(-light.direction[0], light.direction[1]))
    return replace(light, place=(x, y))
