"""The browser holds on to a face as the film's match does."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gpu_worker.assembly.match import Match
from gpu_worker.contract import Focus
from gpu_worker.video.painter.engine import Painter
from studio.cli.parts import TOOLS
from studio.domain.film import Appearance, CameraMove, Character, Framing, Gender, Place
from tests.gpu_worker.video.painter.shots import request

PLAYER = Path(__file__).parents[3] / "assets" / "js" / "player"
ORIGIN = (0.5, 0.55)
MATCHED = """
const { matched } = await import(process.argv[1]);
const [part, share, leaving, coming, at] = JSON.parse(process.argv[2]);
console.log(JSON.stringify(matched(part, share, leaving, coming, at)));
"""
RESTS = """
const { rests } = await import(process.argv[1]);
const { cameraAt } = await import(process.argv[1].replace("match.js", "camera.js"));
const [focus, move, shares, seconds, wished, aspect] = JSON.parse(process.argv[2]);
const at = (share) => rests(focus, cameraAt(move, share, seconds, wished, aspect));
console.log(JSON.stringify(shares.map(at)));
"""


def _in_browser(ask: str, *about: object) -> Any:
    script = (PLAYER / "match.js").as_uri()
    node = [TOOLS / "node", "--input-type=module", "--eval", ask, script]
    said = subprocess.run([*node, json.dumps(about)], capture_output=True, text=True, check=True)
    return json.loads(said.stdout)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 1.0])
@pytest.mark.parametrize(
    ("leaving", "coming"),
    [
        (Focus(0.3, 0.4, 0.2), Focus(0.7, 0.5, 0.3)),
        (Focus(0.02, 0.5, 0.1), Focus(0.5, 0.95, 0.6)),
    ],
)
def test_every_point_goes_where_the_film_takes_it(leaving: Focus, coming: Focus, share: float):
    moves = Match.of(leaving, coming).moves(share)
    told = [{"x": it.x, "y": it.y, "size": it.size} for it in (leaving, coming)]
    for part, move in zip(("before", "now"), moves, strict=True):
        found = _in_browser(MATCHED, part, share, *told, {"x": 0, "y": 0, "scale": 1})
        for point in ((0.0, 0.0), (1.0, 0.4), (0.3, 1.0)):
            shown = [
                centre + found["scale"] * (at - centre) + found[axis]
                for at, centre, axis in zip(point, ORIGIN, "xy", strict=True)
            ]
            assert shown == pytest.approx(move.place(*point), abs=1e-3)


@pytest.mark.parametrize("move", [CameraMove.PUSH, CameraMove.PAN_LEFT, CameraMove.CRANE])
def test_a_face_is_followed_through_the_camera_s_move(move: CameraMove):
    wanted = request(Place.GARDEN, framing=Framing.MEDIUM, camera=move)
    person = Character("p", "Mira", gender=Gender.FEMALE)
    shot = replace(wanted.shot, appearances=(Appearance(person.id),))
    wanted = replace(wanted, shot=shot, cast=(person,))
    frames, fps = 96, wanted.format.fps
    reel = Painter().open(wanted, (), frames)
    middle = reel.focus(frames // 2)
    assert middle is not None
    still = (middle.x, middle.y, middle.size)
    shares = [0.0, 0.25, 0.75, 1.0]
    about = move, shares, frames / fps, frames / fps, "16:9"
    for share, found in zip(shares, _in_browser(RESTS, still, *about), strict=True):
        seen = reel.focus(round(share * (frames - 1)))
        assert seen is not None
        # The person sways: so much is not the camera's.
        assert (found["x"], found["y"]) == pytest.approx((seen.x, seen.y), abs=0.012)
        assert found["size"] == pytest.approx(seen.size, rel=0.03)
