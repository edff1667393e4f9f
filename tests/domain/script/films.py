"""Films of every kind for property tests: odd names, odd words, all that a film can hold."""

from hypothesis import strategies as st

from studio.domain.film import (
    NARRATOR,
    Appearance,
    CameraMove,
    Character,
    Delivery,
    Emotion,
    Film,
    Framing,
    Line,
    Media,
    Place,
    Scene,
    Setting,
    Shot,
    TimeOfDay,
    TransitionKind,
)

NAMES = [
    "Maya", "McAvoy", "मीरा", "ليلى", "狐狸", "Mr. Fox", "Ravi (old)", "Int. Home", "@home", "the sun",
    "ß", "42", "!", "Maya ^", "[[shot]]", "To:", "Maya", "", "> x", "Narrator", "A\nB", "~",
]  # fmt: skip
TEXTS = [
    "She waits.", "BOOM", "MAYA", "INT. HOME - DAY", "CUT TO:", ".hidden", "...", "[[shot]]", "/* x */",
    "(beat)", "~la la", "# one", "= two", "> three <", "> four", "@five", "!six", "\\seven", "*Oh* no_",
    "मंदिर के आँगन में।", "शुभं करोति कल्याणम्॥", "السلام عليكم", "你好。", "Maya: hello", "a\n\nb", "Yes.",
    "Title: x", "“Thank you,” she said.", "No! No! No!", "/* open", "[[note", "\\", "मीरा", "=", "!",
]  # fmt: skip
MANNERS = ["", "", "whispering", "almost a whisper", "((", "warmly", "beat)", "धीरे से", "a\nb"]

name = st.sampled_from(NAMES)
words = st.one_of(
    st.sampled_from(TEXTS),
    st.text(max_size=40),
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4).map(" ".join),
)


def films() -> st.SearchStrategy[Film]:
    """Films with up to three scenes of up to four shots, and a cast in which names may be the same."""
    return st.builds(_film, st.lists(name, min_size=1, max_size=4), st.lists(_scenes(), max_size=3))


def _scenes() -> st.SearchStrategy[tuple[Setting, str, list[Shot]]]:
    setting = st.builds(
        Setting,
        place=st.sampled_from(Place),
        name=st.one_of(words, st.sampled_from(["lamp room", "गाँव का मंदिर", "mill - night"])),
        interior=st.booleans(),
        time=st.sampled_from(TimeOfDay),
        seed=st.integers(0, 99),
    )
    return st.tuples(setting, words, st.lists(_shots(), max_size=4))


def _shots() -> st.SearchStrategy[Shot]:
    line = st.builds(
        Line,
        id=st.just(""),
        character=st.sampled_from(["0", "1", "2", "3", NARRATOR]),
        text=words,
        emotion=st.sampled_from(Emotion),
        delivery=st.sampled_from(Delivery),
        speed=st.sampled_from([1.0, 1.2]),
        recording=st.sampled_from([None, Media("u", "k", "audio")]),
        manner=st.sampled_from(MANNERS),
    )
    return st.builds(
        Shot,
        id=st.just(""),
        description=st.one_of(words, st.just("")),
        framing=st.sampled_from(Framing),
        camera=st.sampled_from(CameraMove),
        seconds=st.sampled_from([2.0, 4.0, 9.5]),
        appearances=st.lists(st.sampled_from(["0", "1", "2", "3"]).map(Appearance), max_size=4).map(
            tuple
        ),
        lines=st.lists(line, max_size=3).map(tuple),
        transition=st.sampled_from(TransitionKind),
        seed=st.integers(0, 99),
    )


def _film(names: list[str], scenes: list[tuple[Setting, str, list[Shot]]]) -> Film:
    from dataclasses import replace

    cast = (
        Character(NARRATOR, "Narrator"),
        *(Character(str(n), one) for n, one in enumerate(names)),
    )
    made: list[Scene] = []
    for at, (setting, title, shots) in enumerate(scenes):
        told = tuple(
            replace(
                shot,
                id=f"sh-{at}-{n}",
                appearances=tuple(a for a in shot.appearances if int(a.character) < len(names)),
                lines=tuple(
                    replace(
                        line, id=f"ln-{at}-{n}-{i}", character=_known(line.character, len(names))
                    )
                    for i, line in enumerate(shot.lines)
                ),
            )
            for n, shot in enumerate(shots)
        )
        made.append(Scene(f"sc-{at}", title, setting, shots=told))
    return Film("Title", cast=cast, scenes=tuple(made))


def _known(character: str, count: int) -> str:
    return character if character == NARRATOR else str(int(character) % count)
