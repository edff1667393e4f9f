"""What the words around a name say about somebody: age, gender, being, dress, culture."""

import re
from collections import Counter
from collections.abc import Iterable

from studio.domain.film import Age, Being, Character, Culture, Gender
from studio.domain.script.beats import Act, RawScene
from studio.domain.script.cast import Company, Person
from studio.domain.script.ids import seed
from studio.domain.script.sentences import sentences
from studio.domain.script.words.creatures import CREATURES, GENDERED
from studio.domain.script.words.cultures import CULTURES, indian_writing, leaning
from studio.domain.script.words.dress import COLOURS, DRESS
from studio.domain.script.words.lexicon import tokens
from studio.domain.script.words.people import (
    AGE_WORDS,
    GIVEN_NAMES,
    PRONOUNS,
    ROLES,
    SINGULAR_PRONOUNS,
    age_of_years,
)
from studio.domain.script.years import years_said

_INTRODUCED = re.compile(r"^\s*,\s+(?:an?|the|एक|une?|ein)\s")
_DRESS_REACH = 90


class Profiles:
    """Reads the story once and gathers what stands near everybody's name."""

    def __init__(self, scenes: list[RawScene], company: Company, culture: Culture) -> None:
        self._company = company
        self._culture = culture
        self._near: dict[str, list[str]] = {person.id: [] for person in company.people}
        self._years: dict[str, int] = {}
        self._pronouns: dict[str, Counter[Gender]] = {
            person.id: Counter() for person in company.people
        }
        self._dress: dict[str, list[str]] = {person.id: [] for person in company.people}
        for scene in scenes:
            self._read(beat.text for beat in scene.beats if beat.act != Act.SAID)

    def character(self, person: Person) -> Character:
        """Return `person` as a character of the film, without a voice."""
        creature = self._creature(person)
        being, species = creature or (Being.PERSON, "")
        age, gender = self._age_and_gender(person)
        return Character(
            id=person.id,
            name=person.name,
            being=being,
            species=species,
            age=age,
            gender=gender,
            culture=self._culture_of(person),
            dress=" ".join(dict.fromkeys(self._dress[person.id][:3])),
            seed=seed("character", person.id),
        )

    def _read(self, texts: Iterable[str]) -> None:
        last = ""
        for text in texts:
            for sentence in sentences(text):
                last = self._sentence(sentence, last)

    def _sentence(self, sentence: str, last: str) -> str:
        """Take in one sentence; `last` is who was mentioned before it. Return who is now."""
        hits = self._company.mentions.hits(sentence)
        people = list(dict.fromkeys(hit.value for hit in hits))
        for hit in hits:
            years = years_said(sentence[hit.end : hit.end + 40])
            if years is not None:
                self._years.setdefault(hit.value, years)
            others = [one.start for one in hits if one.start > hit.start]
            end = min([*others, hit.end + _DRESS_REACH])
            self._near[hit.value] += [
                sentence[max(0, hit.start - 24) : hit.start],
                sentence[hit.end : end],
            ]
            self._dress[hit.value] += _clothes(sentence[hit.end : end])
        only = people[0] if len(people) == 1 else last if not people else ""
        opens = (
            bool(tokens(sentence)) and SINGULAR_PRONOUNS.get(tokens(sentence)[0].text) is not None
        )
        if only and (people or opens):
            self._pronouns[only].update(PRONOUNS.values(sentence))
        return people[-1] if people else last

    def _creature(self, person: Person) -> tuple[Being, str] | None:
        for name in person.names:
            words = [word for word in tokens(name) if GIVEN_NAMES.get(word.text) is None]
            hits = CREATURES.hits(name)
            if hits and words and not ROLES.hits(name) and hits[-1].end >= words[-1].end:
                return hits[-1].value
        intro = next((near[:40] for near in self._near[person.id] if _INTRODUCED.match(near)), "")
        hit = next(iter(CREATURES.hits(intro)), None)
        animal = (
            hit is not None and hit.value[0] == Being.ANIMAL and not ROLES.hits(intro[: hit.start])
        )
        return hit.value if hit and animal else None

    def _age_and_gender(self, person: Person) -> tuple[Age, Gender]:
        called = " ".join(person.names)
        roles = ROLES.values(called)
        age = AGE_WORDS.first(called) or (roles[0][0] if roles else None)
        if person.id in self._years:
            age = age_of_years(self._years[person.id])
        genders = [gender for _, gender in roles if gender != Gender.NEUTRAL]
        gender = next(iter(genders), None) or GIVEN_NAMES.first(called) or GENDERED.first(called)
        said = self._pronouns[person.id].most_common(1)
        if age is None or (age == Age.ADULT and person.id not in self._years):
            age = self._age_nearby(person) or age
        return age or Age.ADULT, gender or (said[0][0] if said else Gender.NEUTRAL)

    def _age_nearby(self, person: Person) -> Age | None:
        """Return the age that stands right before the name or explains it: "an old | king"."""
        for before, after in zip(
            self._near[person.id][::2], self._near[person.id][1::2], strict=True
        ):
            close = tokens(before)[-2:]
            said = AGE_WORDS.first(" ".join(word.text for word in close))
            explained = (
                AGE_WORDS.first(after[:40]) if re.match(r"^,?\s*(?:an?|एक)\s", after) else None
            )
            if said or explained:
                return said or explained
        return None

    def _culture_of(self, person: Person) -> Culture:
        own = " ".join([person.name, *self._dress[person.id]])
        lean = leaning(own) if CULTURES.hits(own) or indian_writing(own) else 0.0
        if lean:
            return Culture.INDIAN if lean > 0 else Culture.WESTERN
        return self._culture


def _clothes(text: str) -> list[str]:
    """Return what is worn in `text`, with a colour where one stands right before it."""
    worn: list[str] = []
    for hit in DRESS.hits(text):
        before = text[max(0, hit.start - 14) : hit.start]
        colour = COLOURS.values(before)[-1:]
        worn += [*colour, hit.value]
    return worn
