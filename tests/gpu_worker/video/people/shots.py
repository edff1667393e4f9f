"""Small shots for the tests: characters, voices, a stage and its frames."""

import numpy as np
import skia

from gpu_worker.contract import Frame, Spoken
from gpu_worker.video.painter.palette import light_for
from gpu_worker.video.painter.people.stage import Stage
from gpu_worker.video.painter.view import View, frame_units
from studio.domain.film import (
    Age,
    Appearance,
    Being,
    Character,
    Culture,
    Emotion,
    Format,
    Framing,
    Gender,
    Line,
    Pose,
    Setting,
    Shot,
)
from studio.domain.speech import Phone, Speech, Word
from studio.domain.steps import PictureRequest

SMALL = Format(width=480, height=270, fps=24)

ASHA = Character(
    "asha", "Asha", age=Age.YOUNG, gender=Gender.FEMALE, culture=Culture.INDIAN, seed=3
)
TOM = Character("tom", "Tom", age=Age.ADULT, gender=Gender.MALE, seed=8)


def creature(species: str, being: Being = Being.ANIMAL) -> Character:
    return Character(species, species, being=being, species=species)


def speech(*phones: tuple[str, float, float], words: tuple[Word, ...] = ()) -> Speech:
    timed = tuple(Phone(*phone) for phone in phones)
    end = max((p.end for p in timed), default=1.0)
    return Speech(end, words or (Word("hello,", 0.0, end),), timed)


def request(
    *cast: Character,
    framing: Framing = Framing.MEDIUM,
    poses: tuple[Pose, ...] = (),
    emotion: Emotion = Emotion.NEUTRAL,
    form: Format = SMALL,
) -> PictureRequest:
    poses = poses or (Pose.STAND,) * len(cast)
    shot = Shot(
        "s",
        "",
        framing=framing,
        appearances=tuple(Appearance(c.id, p) for c, p in zip(cast, poses, strict=True)),
        lines=(Line("", cast[0].id, "", emotion),) if cast else (),
    )
    return PictureRequest(Setting(seed=1), shot, cast, form)


def stage(
    wanted: PictureRequest, said: Speech | None = None, start: float = 0.2, frames: int = 48
) -> Stage:
    width, height = frame_units(wanted.format)
    scale = wanted.format.height / height
    view = View(width, height, scale, wanted.shot.framing, 0.6 * height, 0.93 * height, 0.6 * width,
                (0.7 * width, 0.3 * height))  # fmt: skip
    spoken = [Spoken(wanted.shot.lines[0].character, start, said)] if said else []
    return Stage(wanted, spoken, frames, view, light_for(wanted.setting))


def frame(acting: Stage, number: int, form: Format = SMALL) -> Frame:
    """Draw one frame on nothing: the last channel tells where somebody is."""
    pixels = np.zeros((form.height, form.width, 4), np.uint8)
    info = skia.ImageInfo.Make(
        form.width, form.height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType
    )
    surface = skia.Surface.MakeRasterDirect(info, pixels, pixels.strides[0])
    with surface as canvas:
        scale = form.height / frame_units(form)[1]
        canvas.scale(scale, scale)
        acting.draw(canvas, number)
    surface.flushAndSubmit()
    return pixels
