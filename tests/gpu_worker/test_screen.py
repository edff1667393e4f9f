"""What a creator gave is seen in the palette of its scene, in every step that shows it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gpu_worker import screen
from studio.domain.film import Film, Media, Palette
from studio.domain.plan import plan
from studio.domain.steps import PictureRequest, StepKind, StillRequest
from tests.films import two_scenes
from tests.gpu_worker import own_files


def showing(media: Media, palette: Palette) -> Film:
    """Return a film whose first shot shows `media`, its first scene in this palette."""
    film = two_scenes()
    scene = film.scenes[0]
    shots = (replace(scene.shots[0], media=media), *scene.shots[1:])
    setting = replace(scene.setting, palette=palette)
    return replace(film, scenes=(replace(scene, setting=setting, shots=shots), *film.scenes[1:]))


def still_of(film: Film) -> PictureRequest:
    """Return the picture that the still of the first shot shows."""
    made = plan(film)
    request = made.step(made.shots[film.shots[0].id].still).request
    assert isinstance(request, StillRequest)
    return request.picture


@pytest.mark.parametrize("kind", ["image", "video"])
def test_a_file_is_seen_in_the_palette_of_its_scene(tmp_path: Path, kind: str) -> None:
    grey = (128, 128, 128)
    media = own_files.keep(
        tmp_path,
        own_files.picture(tmp_path / "grey.png", 320, 180, (grey,))
        if kind == "image"
        else own_files.clip(tmp_path / "grey.mp4", 320, 180, 24, [128] * 12),
    )
    seen: dict[Palette, np.ndarray] = {}
    for palette in Palette:
        request = still_of(showing(media, palette))
        (engine,) = screen.engines("painter", [request], [tmp_path / media.key])
        reel = engine.open(request, (), 8)
        first = reel.frame(2)[..., :3].copy()
        # A reel may show its pixels again: they are not graded twice.
        assert np.array_equal(reel.frame(2)[..., :3], first)
        seen[palette] = first[8:40, 8:40].mean((0, 1))
    blue, _, red = seen[Palette.WARM]
    assert red > blue + 20
    blue, _, red = seen[Palette.COOL]
    assert blue > red + 20
    assert np.ptp(seen[Palette.NATURAL]) < 6
    assert np.ptp(seen[Palette.MONO]) < 6


def test_a_palette_outdates_the_file_s_shot_and_keeps_other_scenes() -> None:
    media = Media("up", "u" + "0" * 32, "image")
    plans = [plan(showing(media, palette)) for palette in (Palette.NATURAL, Palette.COOL)]
    before, after = plans
    scenes = two_scenes().scenes
    for shot in scenes[0].shots:
        assert before.shots[shot.id].still != after.shots[shot.id].still
        assert before.shots[shot.id].shot != after.shots[shot.id].shot
        assert before.shots[shot.id].speaks == after.shots[shot.id].speaks
    for shot in scenes[1].shots:
        assert before.shots[shot.id].still == after.shots[shot.id].still
        assert before.shots[shot.id].shot == after.shots[shot.id].shot
    assert [s.key for s in before.steps if s.kind is StepKind.CUE] == [
        s.key for s in after.steps if s.kind is StepKind.CUE
    ]
