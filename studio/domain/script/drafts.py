"""Cut the beats of a scene into shots: what one camera take shows and who speaks in it."""

from dataclasses import dataclass, field, replace

from studio.domain.film import TransitionKind
from studio.domain.script.beats import Act, Beat
from studio.domain.script.inline import spoken
from studio.domain.script.sentences import parts_to_say, put_together, sentences
from studio.domain.script.words.lexicon import tokens
from studio.domain.timing import estimate_speech

LONGEST_LINE = 6.5
"""Seconds of one line; longer speeches go over several shots."""
_TALK = 7.5
_SHORT_LINE = 2.8
_PAIR_OF_SENTENCES = 90
_LEAD_IN = 110


@dataclass(frozen=True, slots=True)
class Said:
    """Words of one voice inside a shot; `speaker` is the script's name, empty for the narrator."""

    speaker: str
    text: str
    manner: str = ""
    sung: bool = False
    unseen: bool = False
    dual: bool = False

    @property
    def seconds(self) -> float:
        return estimate_speech(self.text)


@dataclass(slots=True)
class Draft:
    """A shot on the way. `seen` are the sentences that it shows, `said` its lines in order."""

    seen: list[str] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    told: bool = False
    paragraph: int = 0
    transition: TransitionKind | None = None

    @property
    def seconds(self) -> float:
        return sum(line.seconds for line in self.said)


def drafts_of(beats: list[Beat]) -> list[Draft]:
    """Return the shots of a scene; every spoken word is in exactly one of them, in order."""
    drafts: list[Draft] = []
    for beat in _joined(beats):
        if beat.act == Act.SEEN:
            _see(drafts, beat)
        elif beat.act == Act.TOLD:
            _tell(drafts, beat)
        else:
            _say(drafts, beat)
    return drafts


def _joined(beats: list[Beat]) -> list[Beat]:
    """Put "It reads:" and what it reads into one paragraph."""
    joined: list[Beat] = []
    for beat in beats:
        before = joined[-1] if joined else None
        seen = before is not None and before.act == beat.act == Act.SEEN
        if before and seen and before.text.rstrip().endswith((":", "：")) and not beat.transition:
            joined[-1] = replace(before, text=f"{before.text} {beat.text}")
        else:
            joined.append(beat)
    return joined


def _see(drafts: list[Draft], beat: Beat) -> None:
    transition = beat.transition
    pair: list[str] = []
    for sentence in sentences(beat.text):
        if pair and len(" ".join([*pair, sentence])) > _PAIR_OF_SENTENCES:
            drafts.append(Draft(pair, transition=transition))
            pair, transition = [], None
        pair.append(sentence)
    if pair:
        drafts.append(Draft(pair, transition=transition))


def _tell(drafts: list[Draft], beat: Beat) -> None:
    """Narration: a shot for a sentence or two; the words beside a quote stay with it."""
    told = [part for one in sentences(beat.text) for part in parts_to_say(one, LONGEST_LINE)]
    for number, sentence in enumerate(told):
        line = Said("", spoken(sentence))
        last = drafts[-1] if drafts else None
        if not tokens(line.text):
            continue
        if last and last.paragraph == beat.paragraph and _takes_told(last, line, first=number == 0):
            last.seen.append(sentence)
            last.said = _with(last.said, line)
        else:
            first = beat.transition if number == 0 else None
            drafts.append(
                Draft([sentence], [line], told=True, paragraph=beat.paragraph, transition=first)
            )


def _takes_told(last: Draft, line: Said, *, first: bool) -> bool:
    fits = last.seconds + line.seconds <= _TALK
    quoted = any(said.speaker for said in last.said)
    if quoted:
        return fits and first and len(last.said) < 3
    return last.told and fits and len(last.seen) < 2


def _say(drafts: list[Draft], beat: Beat) -> None:
    transition = beat.transition
    for part in parts_to_say(spoken(beat.text), LONGEST_LINE):
        line = Said(beat.speaker, part, beat.manner, beat.sung, beat.unseen, beat.dual)
        last = drafts[-1] if drafts else None
        if not tokens(part):
            # A silence: "…" is seen, nobody can say it.
            drafts.append(Draft([f"{beat.speaker}: {part}"], transition=transition))
            transition = None
            continue
        # A scene opens on what it shows.
        opening = len(drafts) == 1 and not drafts[0].said
        if last and not transition and not opening and _takes_said(last, line, beat):
            last.said = _with(last.said, line)
            if last.told:
                last.seen.append(f"“{part}”")
            continue
        prose = beat.paragraph > 0
        seen = [f"“{part}”"] if prose else []
        drafts.append(
            Draft(seen, [line], told=prose, paragraph=beat.paragraph, transition=transition)
        )
        transition = None


def _takes_said(last: Draft, line: Said, beat: Beat) -> bool:
    if line.dual and last.said:
        return True
    if any(said.unseen != line.unseen for said in last.said):
        return False
    fits = last.seconds + line.seconds <= _TALK
    if last.told:
        near = last.paragraph == beat.paragraph
        quoted = any(said.speaker for said in last.said)
        leads = last.said[-1].text.rstrip()[-1:] in ":,：，"
        return near and fits and len(last.said) < 3 and (quoted or leads)
    if not last.said:
        # A short gesture before a speech is part of it.
        return len(" ".join(last.seen)) <= _LEAD_IN and fits and bool(last.seen) and _moves(last)
    short = all(said.seconds <= _SHORT_LINE for said in [*last.said, line])
    return len(last.said) < 2 and fits and short


def _moves(draft: Draft) -> bool:
    return sum(len(tokens(sentence)) for sentence in draft.seen) <= 8


def _with(said: list[Said], line: Said) -> list[Said]:
    """Add a line; the same voice going on is one line."""
    if said and not line.dual and line.manner in ("", said[-1].manner):
        before = said[-1]
        if (before.speaker, before.sung, before.unseen) == (line.speaker, line.sung, line.unseen):
            return [*said[:-1], replace(before, text=put_together([before.text, line.text]))]
    return [*said, line]
