"""The neutral parsed form: what every form of script is read into before it is broken down."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What an element is; the words are those of a screenplay."""

    HEADING = "heading"
    ACTION = "action"
    NARRATION = "narration"
    CHARACTER = "character"
    PARENTHETICAL = "parenthetical"
    DIALOGUE = "dialogue"
    LYRICS = "lyrics"
    TRANSITION = "transition"
    CENTRED = "centred"
    SECTION = "section"
    SYNOPSIS = "synopsis"
    NOTE = "note"
    BONEYARD = "boneyard"
    PAGE_BREAK = "page_break"


SPOKEN = frozenset({Kind.NARRATION, Kind.DIALOGUE, Kind.LYRICS})
"""What voices say. Action is seen, narration is told; the rest is for the author's eyes."""


@dataclass(frozen=True, slots=True)
class Element:
    """One piece of a script.

    `text` is without its markers, lines of a paragraph joined by line breaks. `number` is a scene
    number, `extension` what stands in brackets after a name ("V.O."), `dual` marks a speech beside
    the one before, `depth` is a section's, `paragraph` counts paragraphs of prose.
    """

    kind: Kind
    text: str
    number: str = ""
    extension: str = ""
    dual: bool = False
    depth: int = 0
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Screenplay:
    """A parsed script. `title_page` keeps the script's own keys in small letters."""

    elements: tuple[Element, ...]
    title_page: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The title in one line, empty when there is none."""
        return " ".join(self.title_page.get("title", "").split())

    @property
    def author(self) -> str:
        """Who wrote it, empty when it does not say."""
        found = self.title_page.get("author") or self.title_page.get("authors", "")
        return " ".join(found.split())
