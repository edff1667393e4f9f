"""What is understood of a script: who speaks, in which voice, with which words, in which language."""

import pytest

from studio.domain.access import Who
from studio.domain.errors import InvalidInput
from studio.domain.voices import VOICES
from studio.runtime import Runtime
from studio.services import films, summaries, tryouts

SCRIPT = """EXT. HEADLAND - DUSK

The lamp wakes. BABA, 68, leads MEERA, 9, up the path.

BABA
Tonight you light it, Meera.

MEERA
What if I wake the whole sea?
"""


def test_everybody_who_speaks_is_heard_in_the_voice_that_the_film_has(
    rt: Runtime, asha: Who
) -> None:
    summary = summaries.summarise(rt, asha, SCRIPT)
    assert [(one.name, one.years, one.age) for one in summary.cast] == [
        ("Meera", 9, "child"),
        ("Baba", 68, "old"),
    ]
    assert summary.cast[0].line == "What if I wake the whole sea?"
    film = films.look(rt, asha, films.create(rt, asha, SCRIPT))
    assert {one.id: one.voice for one in film.cast} == {one.id: one.voice for one in summary.cast}
    for one in summary.cast:
        assert one.voice in one.voices
        assert len(one.voices) > 1
        assert VOICES[one.voices[0]].age == one.age


def test_the_six_who_say_most_are_shown_and_the_others_counted(rt: Runtime, asha: Who) -> None:
    words = "The boats come home. "
    names = ("Ann", "Ben", "Cy", "Dora", "Eve", "Finn", "Gus", "Hal")
    script = "\n".join(f"{name}: {words * (9 - n)}" for n, name in enumerate(names))
    summary = summaries.summarise(rt, asha, script)
    assert [one.name for one in summary.cast] == list(names[:6])
    assert summary.more == 2


def test_a_long_speech_is_heard_by_its_first_words(rt: Runtime, asha: Who) -> None:
    long = "We went down to the shore, " * 8 + "and came home."
    for script in (f"Ann: {long}", f"Ann: Wait. {long}"):
        line = summaries.summarise(rt, asha, script).cast[0].line
        assert 0 < len(line) <= tryouts.LONGEST
        assert script.removeprefix("Ann: ").startswith(line)


def test_another_language_is_spoken_by_voices_that_speak_it(rt: Runtime, asha: Who) -> None:
    own, hindi = (summaries.summarise(rt, asha, SCRIPT, language) for language in ("", "hi"))
    assert (own.language, own.spoken, own.languages[0]) == ("en", "en", "en")
    assert (hindi.language, hindi.spoken) == ("en", "hi")
    for one in hindi.cast:
        assert all("hi" in VOICES[voice].languages for voice in one.voices)
        assert "hi" in VOICES[one.voice].languages
    with pytest.raises(InvalidInput):
        summaries.summarise(rt, asha, SCRIPT, "tlh")
