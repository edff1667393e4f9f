"""Who says a quote, from the words right before and after it."""

import re
from dataclasses import dataclass

from studio.domain.script.words.lexicon import Hit, Token, tokens, word_set
from studio.domain.script.words.verbs import PRONOUN_SPEAKERS, SPEECH_VERBS, STOPS_OF_NAMES

ARTICLES = word_set(
    """the a an his her their my our your its that this one some le la les l un une son sa el los las una
    il lo gli i o os as der die das den dem ein eine sein ihr एक वह यह उस इस अपने अपनी अपना मेरे
    मेरी"""
)
_SENTENCE_END = re.compile(r"[.!?…।॥。！？]")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_WIDE_NAME = re.compile(r"^[と]?(?P<name>[^，,。、：:「」\s]{1,8}?)[はがも]?$")
_NAME_WORDS = 4
_FAR = 9
_BETWEEN = re.compile(r"[^\s]")


@dataclass(frozen=True, slots=True)
class Attribution:
    """`name` as written, without article; a pronoun when `pronoun`. `manner` tells how it is said."""

    name: str
    manner: str
    pronoun: bool = False


def after_quote(text: str) -> Attribution | None:
    """Read "…," | said the fox softly. | as what follows a quote."""
    clause = _until_end(text)
    verb = next(iter(SPEECH_VERBS.hits(clause)), None)
    if verb is None:
        return None
    words = tokens(clause)
    place = sum(1 for word in words if word.start < verb.start)
    if _WIDE.search(verb.word):
        return _wide(clause, verb)
    if place > _FAR:
        return None
    if place <= 1 and not (place == 1 and _names_before(clause, words[:1])):
        name = _forward(clause, [word for word in words if word.start >= verb.end])
        if name:
            return _attribution(name, clause)
    return _attribution(
        _backward(clause, [word for word in words if word.end <= verb.start]), clause
    )


def before_quote(text: str) -> Attribution | None:
    """Read | The fox asked: | as what leads into a quote."""
    starts = [found.end() for found in _SENTENCE_END.finditer(text.rstrip(" :：,，—–-"))]
    clause = text[starts[-1] if starts else 0 :].strip()
    verbs = SPEECH_VERBS.hits(clause)
    if not verbs:
        return None
    leads = clause.rstrip()[-1:] in ":：,，—–-" or len(clause) - verbs[-1].end < 3
    if not leads:
        return None
    if _WIDE.search(verbs[-1].word):
        return _wide(clause, verbs[-1])
    before = [word for word in tokens(clause) if word.end <= verbs[-1].start]
    return _attribution(_backward(clause, before), clause)


def _attribution(name: str, clause: str) -> Attribution | None:
    if not name:
        return None
    return Attribution(name, clause.strip(" ,.:;—–-"), name.lower() in PRONOUN_SPEAKERS)


def _until_end(text: str) -> str:
    found = _SENTENCE_END.search(text.lstrip(" ,"))
    shift = len(text) - len(text.lstrip(" ,"))
    return text[: shift + found.end()] if found else text


def _names_before(clause: str, words: tuple[Token, ...]) -> bool:
    """Whether the one word before the verb can be who speaks: "Anna said", "she said"."""
    word = words[0]
    lead = clause[: word.start].strip(" ,")
    return not lead and (word.folded in PRONOUN_SPEAKERS or word.folded not in STOPS_OF_NAMES)


def _forward(clause: str, words: list[Token]) -> str:
    """Take the name right after a verb: "said | the old fox | with a grin"."""
    name: list[Token] = []
    for word in words:
        gap = clause[name[-1].end : word.start] if name else clause[:0]
        ends = bool(_BETWEEN.search(gap)) or len(name) == _NAME_WORDS + 1
        pronoun = not name and word.folded in PRONOUN_SPEAKERS
        if pronoun:
            return word.text
        if (
            ends
            or word.folded in STOPS_OF_NAMES
            or (word.folded.endswith("ly") and word.text[0].islower())
        ):
            break
        capital_ended = name and name[-1].text[0].isupper() and word.text[0].islower()
        if capital_ended and name[-1].folded not in ARTICLES:
            break
        name.append(word)
    return _without_articles(clause, name)


def _backward(clause: str, words: list[Token]) -> str:
    """Take the name right before a verb: "Then | the old fox | said", "कौए | ने कहा"."""
    words = _subject(words)
    while words and (
        words[-1].folded.endswith("ly")
        or words[-1].folded in ("then", "had", "only", "just", "also")
    ):
        words = words[:-1]
    name: list[Token] = []
    for word in reversed(words):
        gap = clause[word.end : name[0].start] if name else ""
        if not name and word.folded in PRONOUN_SPEAKERS:
            return word.text
        if _BETWEEN.search(gap) or word.folded in STOPS_OF_NAMES or len(name) == _NAME_WORDS:
            break
        name.insert(0, word)
        if word.folded in ARTICLES:
            break
    return _without_articles(clause, name)


def _subject(words: list[Token]) -> list[Token]:
    """Hindi marks who acted with "ने", and whom one speaks to with "से"."""
    marks = [place for place, word in enumerate(words) if word.text in ("ने", "नेही")]
    if marks:
        return words[: marks[-1]]
    joined = [word for word in words if word.text in ("उसने", "उन्होंने", "मैंने")]
    if joined:
        return joined[:1]
    spoken_to = [place for place, word in enumerate(words) if word.text in ("से", "को")]
    return words[: max(1, spoken_to[0] - 1)] if spoken_to else words


def _wide(clause: str, verb: Hit[bool]) -> Attribution | None:
    found = _WIDE_NAME.match(clause[: verb.start].strip(" ，,。、") or "")
    return _attribution(found.group("name") if found else "", clause)


def _without_articles(clause: str, name: list[Token]) -> str:
    while name and name[0].folded in ARTICLES:
        name = name[1:]
    return clause[name[0].start : name[-1].end] if name else ""
