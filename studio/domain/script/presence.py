"""Who is in the picture of a shot, and what their bodies do."""

from studio.domain.film import Appearance, Character, Gender, Pose
from studio.domain.script.cast import Company
from studio.domain.script.sentences import sentences
from studio.domain.script.words.lexicon import Hit, tokens
from studio.domain.script.words.people import PLURAL_PRONOUNS, PRONOUNS, SINGULAR_PRONOUNS
from studio.domain.script.words.poses import POSES

_MOST = 4


class Presence:
    """Follows a scene from shot to shot: who was mentioned last, and who sits."""

    def __init__(self, company: Company, cast: dict[str, Character]) -> None:
        self._company = company
        self._cast = cast
        self._recent: list[str] = []
        self._sitting: set[str] = set()

    def of(self, seen: str, speakers: list[str]) -> tuple[Appearance, ...]:
        """Return who appears in a shot that shows `seen` and where `speakers` are heard and seen."""
        poses: dict[str, Pose] = {}
        for sentence in sentences(seen):
            for person, pose in self._sentence(sentence).items():
                poses[person] = pose if pose != Pose.STAND else poses.get(person, pose)
        for person in speakers:
            poses.setdefault(person, Pose.SIT if person in self._sitting else Pose.STAND)
            self._mention(person)
        return tuple(Appearance(person, pose) for person, pose in list(poses.items())[:_MOST])

    def beside(self, speaker: str) -> Appearance | None:
        """Return who listens to `speaker`: the other one that was there last."""
        for person in reversed(self._recent):
            if person != speaker:
                return Appearance(person, Pose.SIT if person in self._sitting else Pose.STAND)
        return None

    def _sentence(self, sentence: str) -> dict[str, Pose]:
        hits = self._company.mentions.hits(sentence)
        people = list(dict.fromkeys(hit.value for hit in hits))
        referred = self._referred(sentence, people)
        for person in [*referred, *people]:
            self._mention(person)
        moves = POSES.hits(sentence)
        everyone = [*referred, *(person for person in people if person not in referred)]
        return {person: self._pose(person, hits, moves, referred) for person in everyone}

    def _pose(
        self, person: str, hits: list[Hit[str]], moves: list[Hit[Pose]], referred: list[str]
    ) -> Pose:
        own = [move.value for move in moves if person in _actors(move, hits, referred)]
        if own:
            self._sitting.discard(person)
            if own[-1] == Pose.SIT:
                self._sitting.add(person)
            return own[-1] if own[-1] == Pose.SIT else own[0]
        return Pose.SIT if person in self._sitting else Pose.STAND

    def _referred(self, sentence: str, people: list[str]) -> list[str]:
        """Return whom pronouns stand for, when they come before any name."""
        first = self._company.mentions.hits(sentence)
        end = first[0].start if first else len(sentence)
        lead = sentence[:end]
        if PLURAL_PRONOUNS.hits(lead):
            return [one for one in self._recent[-2:] if one not in people]
        words = [word for word in tokens(lead) if SINGULAR_PRONOUNS.get(word.text)]
        if not words:
            words = [word for word in tokens(lead)[:1] if PRONOUNS.get(word.text) is not None]
        if not words or (people and words[0].start > 0 and words[0] is not tokens(lead)[0]):
            return []
        wanted = PRONOUNS.get(words[0].text)
        for person in reversed(self._recent):
            gender = self._cast[person].gender
            if person not in people and (wanted is None or gender in (wanted, Gender.NEUTRAL)):
                return [person]
        return []

    def _mention(self, person: str) -> None:
        self._recent = [*[one for one in self._recent if one != person], person]


def _actors(move: Hit[Pose], hits: list[Hit[str]], referred: list[str]) -> list[str]:
    """Return who does what a verb says: the nearest name before it, else the pronoun's people."""
    before = [hit.value for hit in hits if hit.end <= move.start]
    return before[-1:] or referred or [hit.value for hit in hits[:1]]
