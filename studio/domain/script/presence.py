"""Who is in the picture of a shot, and what their bodies do."""

import re
from itertools import pairwise

from studio.domain.film import Appearance, Being, Character, Gender, Pose
from studio.domain.script.cast import Company
from studio.domain.script.sentences import sentences
from studio.domain.script.words.lexicon import Hit, Token, tokens
from studio.domain.script.words.people import (
    NEUTER_PRONOUNS,
    PLURAL_PRONOUNS,
    PRONOUNS,
    SINGULAR_PRONOUNS,
)
from studio.domain.script.words.poses import POSES

_MOST = 4
_REMEMBERED = 8
_AND = re.compile(r"^\s*,?\s*(?:and|&|और|et|y|e|und|и|மற்றும்|మరియు|ও|आणि)\s+(?:\w{1,3}\s+)?$")


class Presence:
    """Follows a film from shot to shot: who was mentioned last, who is in the scene, who sits."""

    def __init__(self, company: Company, cast: dict[str, Character]) -> None:
        self._company = company
        self._cast = cast
        self._recent: list[str] = []
        self._pair: list[str] = []
        self._here: list[str] = []
        self._sitting: set[str] = set()

    def begin_scene(self) -> None:
        self._here = []
        self._sitting = set()

    def of(self, seen: str, speakers: list[str]) -> tuple[Appearance, ...]:
        """Return who appears in a shot that shows `seen` and where `speakers` are heard and seen."""
        poses: dict[str, Pose] = {}
        for sentence in sentences(seen):
            for person, pose in self._sentence(sentence).items():
                poses[person] = pose if pose != Pose.STAND else poses.get(person, pose)
        for person in speakers:
            poses.setdefault(person, self._posture(person))
            self._mention(person)
        return tuple(Appearance(person, pose) for person, pose in list(poses.items())[:_MOST])

    def beside(self, speaker: str) -> Appearance | None:
        """Return who listens to `speaker`: the other one that was in the scene last."""
        for person in reversed(self._here):
            if person != speaker and self._cast[person].being != Being.THING:
                return Appearance(person, self._posture(person))
        return None

    def _posture(self, person: str) -> Pose:
        return Pose.SIT if person in self._sitting else Pose.STAND

    def _sentence(self, sentence: str) -> dict[str, Pose]:
        hits = self._company.mentions.hits(sentence)
        people = list(dict.fromkeys(hit.value for hit in hits))
        meant = self._meant(sentence, hits, people)
        for one, other in pairwise(hits):
            if one.value != other.value and _AND.match(sentence[one.end : other.start]):
                self._pair = [one.value, other.value]
        for person in [*meant, *people]:
            self._mention(person)
        moves = POSES.hits(sentence)
        return {
            person: self._pose(
                person, [one.value for one in moves if person in _actors(one, hits, meant)]
            )
            for person in [*meant, *people]
        }

    def _pose(self, person: str, moves: list[Pose]) -> Pose:
        if not moves:
            return self._posture(person)
        self._sitting.discard(person)
        if moves[-1] == Pose.SIT:
            self._sitting.add(person)
            return Pose.SIT
        return moves[0]

    def _meant(self, sentence: str, hits: list[Hit[str]], people: list[str]) -> list[str]:
        """Return whom the pronouns of a sentence stand for, without those it names."""
        if PLURAL_PRONOUNS.hits(sentence):
            both = self._pair or self._recent[-2:]
            return [one for one in both if one not in people]
        words = tokens(sentence)
        lead = [word for word in words if not hits or word.end <= hits[0].start]
        pronouns = [word for word in lead if SINGULAR_PRONOUNS.get(word.text)]
        if not pronouns or (people and pronouns[0] is not words[0]):
            return []
        return [one for one in [self._singular(pronouns[0])] if one and one not in people]

    def _singular(self, pronoun: Token) -> str:
        wanted = PRONOUNS.get(pronoun.text)
        for person in reversed(self._recent):
            character = self._cast[person]
            if pronoun.folded in NEUTER_PRONOUNS and character.being == Being.PERSON:
                continue
            if wanted is None or character.gender in (wanted, Gender.NEUTRAL):
                return person
        return ""

    def _mention(self, person: str) -> None:
        self._recent = [*[one for one in self._recent if one != person], person][-_REMEMBERED:]
        self._here = [*[one for one in self._here if one != person], person][-_REMEMBERED:]


def _actors(move: Hit[Pose], hits: list[Hit[str]], meant: list[str]) -> list[str]:
    """Return who does what a verb says: the nearest name before it, else the pronoun's people."""
    before = [hit.value for hit in hits if hit.end <= move.start]
    return before[-1:] or meant or [hit.value for hit in hits[:1]]
