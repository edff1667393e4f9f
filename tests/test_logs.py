"""Log lines are JSON and say what they are about."""

import json
import logging

from studio import logs


def line(message: str, **extra: object) -> dict[str, object]:
    record = logging.makeLogRecord(
        {"name": "studio.test", "levelname": "INFO", "msg": message, **extra}
    )
    return json.loads(logs.JsonLines().format(record))


def test_a_line_has_time_level_and_event() -> None:
    written = line("step done", seconds=1.5)
    assert written["event"] == "step done"
    assert written["level"] == "info"
    assert written["seconds"] == 1.5
    assert str(written["time"]).endswith("+00:00")


def test_lines_carry_the_ids_of_what_they_are_about() -> None:
    with logs.about(request="r1"):
        with logs.about(film="f1", step="s1"):
            inner = line("painting")
        outer = line("answering")
    assert (inner["request"], inner["film"], inner["step"]) == ("r1", "f1", "s1")
    assert outer["request"] == "r1"
    assert "film" not in outer
    assert "request" not in line("idle")
