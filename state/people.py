"""Who else has the film open, as heard on its channel."""

from collections.abc import Mapping
from dataclasses import dataclass

SILENT_AFTER = 35.0
"""Seconds without a sign of life after which somebody is taken to be gone."""


@dataclass
class Person:
    """A tab of somebody, and where it is in the film."""

    tab: str = ""
    name: str = ""
    shot: str = ""
    level: str = "board"


def heard(
    people: list[Person], times: dict[str, float], message: Mapping[str, object], now: float
) -> list[Person]:
    """Return everybody after a message "here" or "gone"; `times` (last sign of each tab) is updated."""
    tab = str(message.get("tab", ""))
    rest = [one for one in people if one.tab != tab]
    if message.get("kind") == "gone":
        times.pop(tab, None)
        return rest
    times[tab] = now
    name, shot, level = (str(message.get(part, "")) for part in ("name", "shot", "level"))
    return sorted([*rest, Person(tab, name, shot, level)], key=lambda one: one.tab)


def lately(people: list[Person], times: Mapping[str, float], now: float) -> list[Person]:
    """Return those who gave a sign of life lately."""
    return [one for one in people if now - times.get(one.tab, 0.0) < SILENT_AFTER]
