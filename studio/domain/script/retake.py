"""A shot of the film as its changed script has it: nothing of it is new but what its words say."""

from dataclasses import replace

from studio.domain.film import NARRATOR, Appearance, Film, Line, Shot
from studio.domain.script.again import described, respoken
from studio.domain.script.derived import derive, is_derived
from studio.domain.script.groups import ShotGroup, Spoken
from studio.domain.script.inline import spoken
from studio.domain.script.languages import language_of
from studio.domain.script.manners import spoken_so
from studio.domain.script.names import Names, bare_name, is_unseen

_MOST_PEOPLE = 4


class Retake:
    def __init__(self, before: Film, film: Film) -> None:
        self._film = film
        self._shots = {shot.id: shot for shot in before.shots}
        self._lines = {line.id: line for shot in before.shots for line in shot.lines}
        self._names_before = Names(before.cast)
        self._names = Names(film.cast)

    def old(self, group: ShotGroup) -> Shot | None:
        """Return the shot that this one was."""
        return self._shots.get(group.was)

    def shot(self, group: ShotGroup, fresh: Shot) -> Shot:
        """Return the old shot with the new words, or the fresh one with lines that came into it."""
        seen = group.action.text if group.action else ""
        lines = tuple(
            self._line(one, line, seen) for one, line in zip(group.spoken, fresh.lines, strict=True)
        )
        shot = self.old(group)
        if shot is None:
            return replace(fresh, lines=lines)
        shot = self._with_people(group, shot, lines)
        derived = is_derived(shot.description, shot.lines, self._names_before.shown)
        shot = respoken(shot, lines)
        return self._with_picture(group, shot, derived=derived)

    def _with_picture(self, group: ShotGroup, shot: Shot, *, derived: bool) -> Shot:
        """Return the shot with the action that the text has for it."""
        if group.action is None:
            if not derived:
                return replace(shot, description=derive(shot.lines, self._names.shown))
            still = is_derived(shot.description, shot.lines, self._names.shown)
            said = shot.description if still else derive(shot.lines, self._names.shown)
            return replace(shot, description=said)
        if group.action.text == " ".join(shot.description.split()):
            return shot
        return described(self._film, shot, spoken(group.action.text))

    def _line(self, said: Spoken, fresh: Line, seen: str) -> Line:
        block = said.block
        if said.old is None:
            return fresh
        line, old = self._lines[said.old.line], said.old.block
        if bare_name(block.cue).casefold() != bare_name(old.cue).casefold():
            line = replace(line, character=fresh.character)
        if block.text not in ("", old.text):
            text = spoken(block.text)
            line = replace(line, text=text, language=language_of(text, line.language))
        if block.text and (block.manner, block.sung) != (old.manner, old.sung):
            line = spoken_so(line, " ".join(block.manner.split()), seen, sung=block.sung)
        return line

    def _with_people(self, group: ShotGroup, shot: Shot, lines: tuple[Line, ...]) -> Shot:
        """Return the shot with those in its picture who speak in it now, as far as there is room."""
        people = list(shot.appearances)
        for said, line in zip(group.spoken, lines, strict=True):
            there = line.character in {one.character for one in people}
            unseen = is_unseen(said.block.cue)
            was_unseen = is_unseen(said.old.block.cue) if said.old else None
            if unseen and there and was_unseen is False:
                people = [one for one in people if one.character != line.character]
            came = (
                said.old is None
                or said.old.shot != shot.id
                or was_unseen
                or (line.character != self._lines[said.old.line].character)
            )
            if not unseen and not there and came and line.character != NARRATOR:
                people = [*people, Appearance(line.character)][:_MOST_PEOPLE]
        return replace(shot, appearances=tuple(people))
