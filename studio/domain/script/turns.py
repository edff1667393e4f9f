"""Whose turn it is to speak in prose, where the text leaves it to the reader."""

from collections.abc import Iterable

from studio.domain.film import Gender
from studio.domain.script.attribution import Attribution
from studio.domain.script.extras import seen_without_words
from studio.domain.script.words.creatures import CREATURES, GENDERED
from studio.domain.script.words.lexicon import Lexicon
from studio.domain.script.words.people import GIVEN_NAMES, PRONOUNS, ROLES


class Turns:
    """Follows a story and remembers who spoke and who was talked about.

    An empty name means that nothing in the text says who speaks.
    """

    def __init__(self, names: Iterable[str], told: str) -> None:
        """`names` are all speakers that the story names, `told` is all of its narration."""
        proper = [hit.word for hit in GIVEN_NAMES.hits(told) if not hit.word[0].islower()]
        others = seen_without_words(told, Lexicon({}))
        everyone = dict.fromkeys([*names, *proper, *others])
        self._names = Lexicon({name: name for name in everyone})
        self._recent: list[str] = []
        self._speakers: list[str] = []
        self._in_paragraph = ""
        self._told = ""

    def begin_paragraph(self) -> None:
        self._in_paragraph = ""
        self._told = ""

    def tell(self, text: str) -> None:
        """Take in words of the narration."""
        for name in self._names.values(text):
            self._mention(name)
            self._told = name

    def speaker(self, said: Attribution | None, following: str) -> str:
        """Return who says the next quote; `following` is what is told right after it."""
        name = self._named(said) or self._in_paragraph or self._guess(following)
        self._in_paragraph = name
        if name:
            self._mention(name)
            self._speakers = [*[one for one in self._speakers if one != name], name]
        return name

    def _named(self, said: Attribution | None) -> str:
        if said is None:
            return ""
        if not said.pronoun:
            return said.name
        wanted = PRONOUNS.get(said.name)
        recent = list(reversed(self._recent))
        exact = [name for name in recent if wanted is not None and _gender(name) == wanted]
        open_ = [name for name in recent if wanted is None or _gender(name) is None]
        return next(iter([*exact, *open_]), "")

    def _guess(self, following: str) -> str:
        if self._told:
            return self._told
        beside = self._names.first(following)
        if beside:
            return beside
        if len(self._speakers) > 1:
            return self._speakers[-2]
        others = [name for name in reversed(self._recent) if name not in self._speakers[-1:]]
        return next(iter(others), "") or next(iter(self._speakers), "")

    def _mention(self, name: str) -> None:
        self._recent = [*[one for one in self._recent if one != name], name]


def _gender(name: str) -> Gender | None:
    """Return the gender that a name says, None when it could be either."""
    role = ROLES.first(name)
    said = GENDERED.first(name) or GIVEN_NAMES.first(name) or (role[1] if role else None)
    if said is None and CREATURES.first(name):
        return None
    return None if said == Gender.NEUTRAL else said
