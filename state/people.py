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


class Company:
    """The others who have a film open, as one tab hears of them."""

    def __init__(self) -> None:
        """Begin alone."""
        self._people: dict[str, Person] = {}
        self._times: dict[str, float] = {}

    def hear(self, message: Mapping[str, object], now: float) -> None:
        """Take in a message "here" or "gone", heard at second `now` of a clock that never jumps."""
        tab, name, shot, level = (
            str(message.get(part, "")) for part in ("tab", "name", "shot", "level")
        )
        if message.get("kind") == "gone":
            self._people.pop(tab, None)
        else:
            self._people[tab], self._times[tab] = Person(tab, name, shot, level), now

    def lately(self, now: float) -> list[Person]:
        """Return those who gave a sign of life lately."""
        tabs = (tab for tab in sorted(self._people) if now - self._times[tab] < SILENT_AFTER)
        return [self._people[tab] for tab in tabs]
