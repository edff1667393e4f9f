"""How the names of the cast stand in a script, and whom a name there means."""

from collections.abc import Iterable

from studio.domain.film import NARRATOR, Character
from studio.domain.script.blocks import reads_as_cue
from studio.domain.script.cast import is_narrator, key_of

UNSEEN = " (V.O.)"
_OFF = ("v.o", "o.s", "o.c", "voice over", "off")


class Names:
    """The cast's names; who is first in the cast has a name that two share."""

    def __init__(self, cast: Iterable[Character]) -> None:
        self.shown = {who.id: " ".join(who.name.split()) or who.id for who in cast}
        self._by_key: dict[str, str] = {}
        for identity, name in self.shown.items():
            for key in (name.casefold(), key_of(name)):
                self._by_key.setdefault(key, identity)
        self.known = frozenset(name.casefold() for name in self.shown.values())

    def cue(self, character: str, *, unseen: bool) -> str:
        """Return the row above a speech: "MEERA", "@मीरा", "NARRATOR (V.O.)"."""
        name = self.shown.get(character, character)
        capitals = name.upper()
        mark = UNSEEN if unseen else ""
        plain = capitals.casefold() == name.casefold() and reads_as_cue(f"{capitals}{mark}")
        return f"{capitals}{mark}" if plain else f"@{name}{mark}"

    def whose(self, cue: str) -> str | None:
        """Return the character of a cue, None for a name that nobody has."""
        whole = " ".join(cue.split()).removesuffix("^").strip()
        bare = bare_name(whole)
        for name in (whole, bare):
            for key in (name.casefold(), key_of(name)):
                if key and key in self._by_key:
                    return self._by_key[key]
        return NARRATOR if not bare or is_narrator(bare) else None


def bare_name(cue: str) -> str:
    """Return the name in a cue, without what stands in brackets after it."""
    return " ".join(cue.partition("(")[0].removesuffix("^").split()).removeprefix("@")


def is_unseen(cue: str) -> bool:
    """Whether a cue says that its voice comes from outside the picture."""
    return any(mark in cue.partition("(")[2].lower() for mark in _OFF)
