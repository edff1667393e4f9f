"""The browser moves a still as the painter's camera moves what lies as deep as the people."""

import json
import subprocess
from pathlib import Path

import pytest

from gpu_worker.video.painter.camera import Camera, camera_at
from gpu_worker.video.painter.view import frame_units
from studio.cli.parts import TOOLS
from studio.domain.film import Aspect, CameraMove
from studio.domain.formats import sized

SCRIPT = Path(__file__).parents[4] / "assets" / "js" / "player" / "camera.js"
SHARES = [step / 8 for step in range(9)]
ASK = """
const { cameraAt } = await import(process.argv[1]);
const [move, shares, seconds, wished, aspect] = JSON.parse(process.argv[2]);
console.log(JSON.stringify(shares.map((share) => cameraAt(move, share, seconds, wished, aspect))));
"""


def _in_browser(*about: object) -> list[dict[str, float]]:
    node = [TOOLS / "node", "--input-type=module", "--eval", ASK, SCRIPT.as_uri()]
    said = subprocess.run([*node, json.dumps(about)], capture_output=True, text=True, check=True)
    return json.loads(said.stdout)


def _seen(camera: Camera, x: float, y: float) -> tuple[float, float]:
    scale, dx, dy = camera.place(1.0)
    return scale * x + dx, scale * y + dy


@pytest.mark.parametrize("aspect", Aspect)
@pytest.mark.parametrize("move", CameraMove)
def test_the_corners_of_the_still_lie_where_the_film_has_them(
    move: CameraMove, aspect: Aspect
) -> None:
    seconds, wished = 5.0, 4.0
    width, height = frame_units(sized("1280x720", aspect))
    painted = camera_at(move, 0.5, wished, width, height)
    for share, found in zip(
        SHARES, _in_browser(move, SHARES, seconds, wished, aspect), strict=True
    ):
        filmed = camera_at(move, share, seconds, width, height)
        for x, y in ((0.0, 0.0), (width, 0.0), (0.0, height), (width, height)):
            at = _seen(painted, x, y)
            there = _seen(filmed, x, y)
            middle = (width / 2, height * 0.55)
            shown = [
                centre + found["scale"] * (place - centre) + found[axis] * side
                for place, centre, axis, side in zip(at, middle, "xy", (width, height), strict=True)
            ]
            assert shown == pytest.approx(there, abs=1.0)
