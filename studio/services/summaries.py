"""What the studio understands of a script, before anything is made."""

from collections import Counter
from collections.abc import Sequence

from studio.domain.access import Who
from studio.domain.film import NARRATOR, Character, Film, Line
from studio.domain.script.detect import form_of
from studio.domain.script.read import read_script
from studio.domain.script.sentences import clipped, sentences
from studio.domain.script.wishes import Wishes, as_wished
from studio.domain.script.years import years_of
from studio.domain.timing import estimated_timing
from studio.domain.voices import LANGUAGES, choices
from studio.runtime import Runtime
from studio.services.tryouts import LONGEST
from studio.views.scripts import ScriptSummary, SpeakerView

_HEARD = 6
"""So many speakers are shown, those who say most."""


def summarise(rt: Runtime, who: Who, text: str, language: str = "") -> ScriptSummary:
    """Tell what a script would become when it is spoken in `language` ("": its own), making nothing.

    Raises ScriptRefused, and InvalidInput for a language without voices.
    """
    del rt, who
    read = read_script(text)
    film = as_wished(read, Wishes(language))
    lines = [line for shot in film.shots for line in shot.lines]
    speakers = _speakers(film, lines)
    years = years_of(text, film.cast)
    return ScriptSummary(
        kind=str(form_of(text)),
        title=film.title,
        language=read.language,
        spoken=film.language,
        languages=list(dict.fromkeys((read.language, *LANGUAGES))),
        scenes=len(film.scenes),
        shots=len(film.shots),
        lines=len(lines),
        words=sum(len(line.text.split()) for line in lines),
        seconds=round(_estimate(film), 1),
        characters=[character.name for character in film.cast],
        cast=[_speaker(one, lines, years.get(one.id, 0)) for one in speakers[:_HEARD]],
        more=len(speakers[_HEARD:]),
    )


def _speakers(film: Film, lines: Sequence[Line]) -> list[Character]:
    """Return who speaks, those who say most first, the narrator last."""
    said = Counter[str]()
    for line in lines:
        said[line.character] += len(line.text)
    most = [film.character(name) for name, _ in said.most_common()]
    return sorted(most[:_HEARD], key=lambda one: one.id == NARRATOR) + most[_HEARD:]


def _speaker(who: Character, lines: Sequence[Line], years: int) -> SpeakerView:
    """Return how somebody is heard: by the first thing that they say."""
    first = next(line for line in lines if line.character == who.id)
    line = first.text if len(first.text) <= LONGEST else sentences(first.text)[0]
    return SpeakerView(
        id=who.id,
        name=who.name,
        years=years,
        age=who.age,
        voice=who.voice,
        voices=choices(who, first.language),
        line=clipped(line, LONGEST),
        emotion=first.emotion,
        delivery=first.delivery,
        language=first.language,
    )


def _estimate(film: Film) -> float:
    fps = film.format.fps
    return sum(estimated_timing(shot, fps).frames / fps for shot in film.shots)
