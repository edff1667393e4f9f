"""Read Fountain, the plain-text screenplay format (syntax: fountain.io/syntax, version 1.1)."""

import re
from collections import Counter

from studio.domain.script.asides import PLACE, without_asides
from studio.domain.script.inline import plain
from studio.domain.script.screenplay import Element, Kind, Screenplay
from studio.domain.script.title_page import split_title_page

HEADING = re.compile(
    r"^(?:INT|EXT|EST|INT\.?\s?/\s?EXT|EXT\.?\s?/\s?INT|I/E|E/I)[.\s]\s*\S", re.IGNORECASE
)
_NUMBER = re.compile(r"\s*#([^#\n]+)#\s*$")
_TRANSITION = re.compile(
    r"^(?:[^a-z]*[A-Z][^a-z]* )?TO:$|^FADE (?:IN|OUT)[:.]?$|^(?:CUT|FADE) TO BLACK[:.]?$"
)
_CUE = re.compile(r"^(?P<name>[^()]+?)\s*(?P<extension>(?:\([^()]*\)\s*)*)(?P<dual>\^?)$")
_UNCASED_WORDS = 3
_SIGNS = {"#": Kind.SECTION, "=": Kind.SYNOPSIS, "~": Kind.LYRICS}


def read_fountain(text: str) -> Screenplay:
    """Parse a Fountain screenplay; any text gives a result."""
    title_page, body = split_title_page(text)
    body, asides = without_asides(body)
    return Screenplay(tuple(_Reader(body.split("\n"), asides).read()), title_page)


def is_cue(line: str) -> bool:
    """Whether a line is written as a name before a speech: capitals, with a letter among them."""
    found = _CUE.match(line.strip())
    if not found or HEADING.match(line):
        return False
    name = found.group("name")
    return name == name.upper() and any(char.isupper() for char in name)


def is_transition(line: str) -> bool:
    """Whether a line is written as a transition: "CUT TO:", "FADE OUT."."""
    return bool(_TRANSITION.match(line.strip()))


class _Reader:
    """Walks over the lines once. An element needs its neighbours: blank lines decide what it is."""

    def __init__(self, lines: list[str], asides: list[Element]) -> None:
        self._lines = lines
        self._asides = asides
        self._aside = 0
        self._at = 0
        self._elements: list[Element] = []
        self._uncased = _uncased_cues(lines)

    def read(self) -> list[Element]:
        while self._at < len(self._lines):
            line = self._lines[self._at].rstrip()
            if not line.replace(PLACE, "").strip():
                self._at += 1
                self._note(line)
            else:
                self._element(line)
        return self._elements

    def _element(self, line: str) -> None:
        bare = line.replace(PLACE, "").strip()
        forced = _forced(bare)
        if forced:
            self._at += 1
            self._elements.append(forced)
            self._note(line)
        elif bare.startswith("@") and len(bare) > 1:
            self._speech(bare[1:])
        elif self._opens() and HEADING.match(bare):
            self._at += 1
            self._elements.append(_heading(bare))
            self._note(line)
        elif self._opens() and _TRANSITION.match(bare) and self._closes():
            self._at += 1
            self._elements.append(Element(Kind.TRANSITION, bare))
            self._note(line)
        elif self._opens() and not self._closes() and self._is_cue(bare):
            self._speech(bare)
        else:
            self._action()

    def _is_cue(self, bare: str) -> bool:
        return not bare.startswith("!") and (is_cue(bare) or bare in self._uncased)

    def _opens(self) -> bool:
        """Whether the line before this one is empty."""
        return self._at == 0 or not self._lines[self._at - 1].strip()

    def _closes(self) -> bool:
        """Whether the line after this one is empty, or the end."""
        after = self._at + 1
        return after >= len(self._lines) or not self._lines[after].replace(PLACE, "").strip()

    def _speech(self, cue: str) -> None:
        found = _CUE.match(cue.strip())
        name, extension, dual = found.group("name", "extension", "dual") if found else (cue, "", "")
        inside = " ".join(part.strip("() ") for part in extension.split(")") if part.strip())
        self._elements.append(
            Element(Kind.CHARACTER, plain(name.strip()), extension=inside, dual=bool(dual))
        )
        self._note(self._lines[self._at])
        self._at += 1
        run: list[str] = []
        while self._at < len(self._lines) and self._lines[self._at]:
            line = self._lines[self._at]
            if not line.strip() and len(line) < 2:
                break
            self._at += 1
            run = self._said(line, run)
        self._flush(run)

    def _said(self, line: str, run: list[str]) -> list[str]:
        """Take one line below a cue; return the lines of dialogue that wait to be put together."""
        bare = line.replace(PLACE, "").strip()
        if bare.startswith("(") and bare.endswith(")"):
            self._flush(run)
            self._elements.append(Element(Kind.PARENTHETICAL, plain(bare[1:-1].strip())))
            run = []
        elif bare.startswith("~"):
            self._flush(run)
            self._elements.append(Element(Kind.LYRICS, plain(bare[1:].strip())))
            run = []
        elif bare or PLACE not in line:
            run = [*run, bare]
        self._note(line)
        return run

    def _flush(self, run: list[str]) -> None:
        if any(run):
            self._elements.append(Element(Kind.DIALOGUE, plain("\n".join(run).strip("\n"))))

    def _action(self) -> None:
        """Take the lines up to the next empty one, or up to a forced element."""
        taken: list[str] = []
        first = self._at
        while self._at < len(self._lines):
            line = self._lines[self._at].rstrip()
            bare = line.replace(PLACE, "")
            if not line or (self._at > first and _forced(bare.strip())):
                break
            taken.append(bare.removeprefix("!") if self._at == first else bare)
            self._at += 1
        text = plain("\n".join(taken)).rstrip()
        if text.strip():
            self._elements.append(Element(Kind.ACTION, text))
        for line in self._lines[first : self._at]:
            self._note(line)

    def _note(self, line: str) -> None:
        """Put the asides of this line after the element that it belongs to."""
        for _ in range(line.count(PLACE)):
            self._elements.append(self._asides[self._aside])
            self._aside += 1


def _forced(bare: str) -> Element | None:
    """Read what its first sign makes it, whatever stands around it."""
    if bare.startswith("===") and not bare.strip("="):
        return Element(Kind.PAGE_BREAK, "")
    if bare.startswith(".") and len(bare) > 1 and bare[1] != "." and not bare[1].isspace():
        return _heading(bare[1:])
    if bare.startswith(">"):
        centred = bare.endswith("<")
        text = plain(bare[1:-1].strip() if centred else bare[1:].strip())
        return Element(Kind.CENTRED if centred else Kind.TRANSITION, text)
    kind = _SIGNS.get(bare[0])
    text = bare.lstrip("#") if kind == Kind.SECTION else bare[1:]
    return Element(kind, plain(text.strip()), depth=_depth(bare)) if kind else None


def _depth(bare: str) -> int:
    return len(bare) - len(bare.lstrip("#"))


def _heading(bare: str) -> Element:
    found = _NUMBER.search(bare)
    text = _NUMBER.sub("", bare) if found else bare
    return Element(
        Kind.HEADING, plain(text.strip()), number=found.group(1).strip() if found else ""
    )


def _uncased_cues(lines: list[str]) -> frozenset[str]:
    """Return names in writings without capitals: short lines that come back before a speech."""
    seen: Counter[str] = Counter()
    for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        bare = line.strip()
        caseless = bare and bare.lower() == bare.upper() and bare[:1].isalpha()
        alone = not before.strip() and after.strip()
        if caseless and alone and len(bare.split()) <= _UNCASED_WORDS and bare[-1] not in ".!?।…:":
            seen[bare] += 1
    return frozenset(name for name, times in seen.items() if times > 1)
