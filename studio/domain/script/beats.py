"""From parsed elements to scenes of beats: what is seen, told or said, one after the other."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from studio.domain.film import TransitionKind
from studio.domain.script.headings import HeadingParts, read_heading
from studio.domain.script.screenplay import Element, Kind, Screenplay
from studio.domain.script.words.times import JUMPS

_REMARKS = ("note:", "notes:", "n.b.", "nb:", "टिप्पणी:")
_UNSEEN = frozenset(
    {"v.o.", "vo", "o.s.", "os", "o.c.", "off", "off screen", "offscreen", "voice over"}
)


class Act(StrEnum):
    """What a beat does: a picture shows it, the narrator tells it, a character says it."""

    SEEN = "seen"
    TOLD = "told"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Beat:
    """One paragraph of action, piece of narration or speech.

    `speaker` is the name as the script writes it, empty for the narrator. `manner` says how it is
    spoken. `dual`: beside the speech before. `unseen`: a voice from outside the picture. `transition`
    is how the picture begins when the script says so.
    """

    act: Act
    text: str
    speaker: str = ""
    manner: str = ""
    sung: bool = False
    dual: bool = False
    unseen: bool = False
    paragraph: int = 0
    transition: TransitionKind | None = None


@dataclass(slots=True)
class RawScene:
    """The beats of one scene, before anybody has looked at their words."""

    heading: HeadingParts | None = None
    number: str = ""
    beats: list[Beat] = field(default_factory=list)
    transition: TransitionKind | None = None
    jump: bool = False


def raw_scenes(screenplay: Screenplay) -> list[RawScene]:
    """Cut the elements at headings and put names, manners and words together."""
    return _Cutter().cut(screenplay.elements)


def transition_of(text: str) -> TransitionKind:
    """Return the transition that "CUT TO:" or "FADE OUT." asks for; unknown ones dissolve."""
    upper = text.upper()
    if "WHITE" in upper or "DIP" in upper:
        return TransitionKind.DIP
    if "FADE" in upper or "BLACK" in upper:
        return TransitionKind.FADE
    if "WIPE" in upper or "MATCH" in upper:
        return TransitionKind.WIPE if "WIPE" in upper else TransitionKind.MATCH
    return TransitionKind.CUT if "CUT" in upper else TransitionKind.DISSOLVE


class _Cutter:
    def __init__(self) -> None:
        self._scenes: list[RawScene] = []
        self._transition: TransitionKind | None = None
        self._jump = False
        self._cue: Element | None = None
        self._manner: list[str] = []

    def cut(self, elements: Iterable[Element]) -> list[RawScene]:
        for element in elements:
            self._take(element)
        return [scene for scene in self._scenes if scene.heading or scene.beats]

    def _take(self, element: Element) -> None:
        if element.kind == Kind.HEADING:
            self._open(element)
        elif element.kind == Kind.TRANSITION:
            self._transition = transition_of(element.text)
        elif element.kind in (Kind.PAGE_BREAK, Kind.SECTION):
            self._jump = True
        elif element.kind == Kind.CENTRED:
            self._jump = self._jump or bool(JUMPS.hits(element.text))
        elif element.kind == Kind.CHARACTER:
            self._cue, self._manner = element, []
        elif element.kind == Kind.PARENTHETICAL:
            self._manner.append(element.text)
        elif element.kind in (Kind.DIALOGUE, Kind.LYRICS):
            self._say(element)
        elif element.kind in (Kind.ACTION, Kind.NARRATION):
            self._show(element)

    def _open(self, element: Element) -> None:
        self._cue = None
        self._scenes.append(
            RawScene(read_heading(element.text), element.number, [], self._transition, self._jump)
        )
        self._transition, self._jump = None, False

    def _scene(self) -> RawScene:
        if not self._scenes:
            self._scenes.append(RawScene())
        return self._scenes[-1]

    def _add(self, beat: Beat) -> None:
        scene = self._scene()
        if self._jump and scene.beats and not scene.heading:
            # A break between paragraphs of prose: time has passed.
            scene = RawScene(jump=True)
            self._scenes.append(scene)
        scene.beats.append(beat)
        self._transition, self._jump = None, False

    def _say(self, element: Element) -> None:
        cue = self._cue
        extension = cue.extension.lower() if cue else ""
        self._add(
            Beat(
                Act.SAID,
                element.text,
                speaker=cue.text if cue else "",
                manner=" ".join(self._manner),
                sung=element.kind == Kind.LYRICS,
                dual=bool(cue and cue.dual),
                unseen=any(mark in extension for mark in _UNSEEN if "." in mark)
                or extension in _UNSEEN,
                paragraph=element.paragraph,
                transition=self._transition,
            )
        )
        self._manner = []

    def _show(self, element: Element) -> None:
        self._cue = None
        if element.text.strip().lower().startswith(_REMARKS) and element.kind == Kind.ACTION:
            return
        act = Act.TOLD if element.kind == Kind.NARRATION else Act.SEEN
        text = " ".join(element.text.split())
        self._add(Beat(act, text, paragraph=element.paragraph, transition=self._transition))
