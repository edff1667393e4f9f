"""The voices that characters can have, and which one fits whom.

A voice is a pack of the engine (who speaks) and a change of age on top of it: the pitch and the
length of the throat are what tells a child from a grown-up.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from studio.domain.film import NARRATOR, Age, Character, Gender

PACKS_FOLDER = "share/kokoro-voices"
"""Where the voice packs are installed, below the prefix of the Python that runs the engines."""


SLOWEST, FASTEST = 0.5, 2.0
"""By how much a voice's pace may be multiplied."""
MOST_SEMITONES = 12.0
"""By how much a voice may be moved up or down."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice. `title` is a person's name, `tone` says in a few words how it sounds.

    `pitch` and `formant` multiply the pack's own (1.2 = 20% higher pitch, shorter throat), `range`
    stretches the melody around its mean, `tremor` is the depth of an old voice's shaking and
    `breath` the share of noise mixed into it, both 0 to 1. `speed` multiplies the rate of speech.
    """

    id: str
    title: str
    languages: tuple[str, ...]
    age: Age
    gender: Gender
    tone: str
    pack: str
    pitch: float = 1.0
    formant: float = 1.0
    range: float = 1.0
    tremor: float = 0.0
    breath: float = 0.0
    speed: float = 1.0
    engine: str = "kokoro"

    @property
    def natural(self) -> bool:
        """Whether the pack is used as it is, without a change of age."""
        return (self.pitch, self.formant, self.range, self.tremor, self.breath) == (1, 1, 1, 0, 0)


_US, _GB, _HI = ("en", "en-US"), ("en", "en-GB"), ("hi", "mr", "sa", "en-IN")
_ES, _FR, _IT, _PT, _ZH = ("es",), ("fr",), ("it",), ("pt",), ("zh",)
_CHILD, _YOUNG, _ADULT, _OLD = Age.CHILD, Age.YOUNG, Age.ADULT, Age.OLD
_F, _M = Gender.FEMALE, Gender.MALE

VOICES: dict[str, Voice] = {
    voice.id: voice
    for voice in (
        # English
        Voice("grace", "Grace", _US, _ADULT, _F, "warm, close", "af_heart"),
        Voice("emma", "Emma", _GB, _ADULT, _F, "clear, kind", "bf_emma"),
        Voice("clara", "Clara", _US, _ADULT, _F, "lively", "af_bella"),
        Voice("isabella", "Isabella", _GB, _ADULT, _F, "calm, elegant", "bf_isabella"),
        Voice("zoe", "Zoe", _US, _YOUNG, _F, "bright", "af_kore", 1.08, 1.03),
        Voice("sarah", "Sarah", _US, _YOUNG, _F, "easy, friendly", "af_sarah", 1.06, 1.02),
        Voice("alice", "Alice", _GB, _YOUNG, _F, "light, curious", "bf_alice", 1.06, 1.03),
        Voice("lily", "Lily", _US, _CHILD, _F, "sweet", "af_heart", 1.45, 1.2),
        Voice("poppy", "Poppy", _US, _CHILD, _F, "quick, merry", "af_bella", 1.36, 1.17, 1.1),
        Voice("margaret", "Margaret", _GB, _OLD, _F, "gentle", "bf_emma", 0.88, 0.94, 0.9, 0.035, 0.25, 0.92),
        Voice("ruth", "Ruth", _US, _OLD, _F, "dry, wise", "af_sarah", 0.85, 0.95, 0.9, 0.03, 0.2, 0.92),
        Voice("daniel", "Daniel", _US, _ADULT, _M, "warm, steady", "am_michael"),
        Voice("george", "George", _GB, _ADULT, _M, "grave, clear", "bm_george"),
        Voice("marcus", "Marcus", _US, _ADULT, _M, "firm", "am_fenrir"),
        Voice("magnus", "Magnus", _US, _ADULT, _M, "very deep", "am_onyx", 0.9, 0.93),
        Voice("leo", "Leo", _US, _YOUNG, _M, "playful", "am_puck", 1.06, 1.02),
        Voice("oliver", "Oliver", _GB, _YOUNG, _M, "eager", "bm_fable", 1.08, 1.03),
        Voice("tom", "Tom", _US, _CHILD, _M, "bold", "af_bella", 1.2, 1.22, 1.1),
        Voice("ben", "Ben", _US, _CHILD, _M, "soft, wondering", "af_kore", 1.22, 1.19),
        Voice("arthur", "Arthur", _GB, _OLD, _M, "weathered", "bm_george", 0.95, 0.96, 0.85, 0.03, 0.25, 0.9),
        Voice("walter", "Walter", _US, _OLD, _M, "slow, kindly", "am_michael", 0.92, 0.95, 0.85, 0.03, 0.25, 0.9),
        # Hindi and what is written in Devanagari
        Voice("ananya", "Ananya", _HI, _ADULT, _F, "warm", "hf_alpha"),
        Voice("meera", "Meera", _HI, _ADULT, _F, "clear, calm", "hf_beta"),
        Voice("riya", "Riya", _HI, _YOUNG, _F, "lively", "hf_beta", 1.1, 1.04),
        Voice("pari", "Pari", _HI, _CHILD, _F, "sweet", "hf_alpha", 1.35, 1.2),
        Voice("kamala", "Kamala", _HI, _OLD, _F, "gentle", "hf_beta", 0.85, 0.94, 0.9, 0.035, 0.22, 0.92),
        Voice("arjun", "Arjun", _HI, _ADULT, _M, "steady", "hm_omega"),
        Voice("vikram", "Vikram", _HI, _ADULT, _M, "firm", "hm_psi"),
        Voice("rohan", "Rohan", _HI, _YOUNG, _M, "eager", "hm_psi", 1.1, 1.04),
        Voice("kabir", "Kabir", _HI, _CHILD, _M, "bold", "hf_beta", 1.2, 1.21),
        Voice("harish", "Harish", _HI, _OLD, _M, "weathered", "hm_omega", 0.92, 0.96, 0.85, 0.03, 0.25, 0.9),
        # Spanish
        Voice("lucia", "Lucía", _ES, _ADULT, _F, "clear", "ef_dora"),
        Voice("mateo", "Mateo", _ES, _ADULT, _M, "warm", "em_alex"),
        Voice("sofia", "Sofía", _ES, _CHILD, _F, "sweet", "ef_dora", 1.35, 1.2),
        Voice("hugo", "Hugo", _ES, _CHILD, _M, "bold", "ef_dora", 1.18, 1.21),
        Voice("carmen", "Carmen", _ES, _OLD, _F, "gentle", "ef_dora", 0.86, 0.94, 0.9, 0.035, 0.25, 0.92),
        Voice("ramon", "Ramón", _ES, _OLD, _M, "weathered", "em_alex", 0.92, 0.96, 0.85, 0.03, 0.25, 0.92),
        # French
        Voice("camille", "Camille", _FR, _ADULT, _F, "clear", "ff_siwis"),
        Voice("julien", "Julien", _FR, _ADULT, _M, "warm", "em_alex", 0.97),
        Voice("chloe", "Chloé", _FR, _CHILD, _F, "sweet", "ff_siwis", 1.35, 1.2),
        Voice("louis", "Louis", _FR, _CHILD, _M, "bold", "ff_siwis", 1.18, 1.21),
        Voice("odette", "Odette", _FR, _OLD, _F, "gentle", "ff_siwis", 0.86, 0.94, 0.9, 0.035, 0.25, 0.92),
        Voice("marcel", "Marcel", _FR, _OLD, _M, "weathered", "em_alex", 0.9, 0.95, 0.85, 0.03, 0.25, 0.92),
        # Italian
        Voice("giulia", "Giulia", _IT, _ADULT, _F, "clear", "if_sara"),
        Voice("marco", "Marco", _IT, _ADULT, _M, "warm", "im_nicola"),
        Voice("alba", "Alba", _IT, _CHILD, _F, "sweet", "if_sara", 1.35, 1.2),
        Voice("nico", "Nico", _IT, _CHILD, _M, "bold", "if_sara", 1.18, 1.21),
        Voice("rosa", "Rosa", _IT, _OLD, _F, "gentle", "if_sara", 0.86, 0.94, 0.9, 0.035, 0.25, 0.92),
        Voice("pietro", "Pietro", _IT, _OLD, _M, "weathered", "im_nicola", 0.92, 0.96, 0.85, 0.03, 0.25, 0.92),
        # Portuguese
        Voice("beatriz", "Beatriz", _PT, _ADULT, _F, "clear", "pf_dora"),
        Voice("thiago", "Thiago", _PT, _ADULT, _M, "warm", "pm_alex"),
        Voice("luana", "Luana", _PT, _CHILD, _F, "sweet", "pf_dora", 1.35, 1.2),
        Voice("davi", "Davi", _PT, _CHILD, _M, "bold", "pf_dora", 1.18, 1.21),
        Voice("celia", "Célia", _PT, _OLD, _F, "gentle", "pf_dora", 0.86, 0.94, 0.9, 0.035, 0.25, 0.92),
        Voice("joaquim", "Joaquim", _PT, _OLD, _M, "weathered", "pm_alex", 0.92, 0.96, 0.85, 0.03, 0.25, 0.92),
        # Mandarin
        Voice("meilin", "Meilin", _ZH, _ADULT, _F, "clear", "zf_xiaoxiao"),
        Voice("wei", "Wei", _ZH, _ADULT, _M, "warm", "zm_yunxi"),
        Voice("xue", "Xue", _ZH, _YOUNG, _F, "lively", "zf_xiaoyi", 1.06, 1.02),
        Voice("jun", "Jun", _ZH, _YOUNG, _M, "firm", "zm_yunyang", 1.06, 1.02),
        Voice("xiaobei", "Xiaobei", _ZH, _CHILD, _F, "sweet", "zf_xiaobei", 1.3, 1.19),
        Voice("lele", "Lele", _ZH, _CHILD, _M, "bold", "zf_xiaoni", 1.18, 1.21),
        Voice("lan", "Lan", _ZH, _OLD, _F, "gentle", "zf_xiaoxiao", 0.86, 0.94, 0.9, 0.035, 0.25, 0.92),
        Voice("shan", "Shan", _ZH, _OLD, _M, "weathered", "zm_yunxi", 0.92, 0.96, 0.85, 0.03, 0.25, 0.92),
    )
}  # fmt: skip
"""Every voice by id, the best of each kind first.

Numbers and packs are not part of a spoken line's key: whoever changes them here raises the version of
the engine in `studio.domain.engines`.
"""

_INDIC = {"as", "bn", "gu", "hi", "kn", "kok", "ml", "mr", "ne", "or", "pa", "sa", "ta", "te", "ur"}
_AGES = list(Age)
_NARRATORS = {
    "en": "george",
    "hi": "meera",
    "es": "lucia",
    "fr": "camille",
    "it": "giulia",
    "pt": "beatriz",
    "zh": "meilin",
}

LANGUAGES = tuple(_NARRATORS)
"""The languages that have voices of their own."""


def propose(age: Age, gender: Gender, language: str, taken: Iterable[str] = ()) -> str:
    """Return the id of the voice that fits best.

    `taken` are the voices that the film's other characters have, with repetitions: a voice nobody
    has yet is preferred as long as gender and language fit and the age is not far off.
    """
    others, fitting = list(taken), suited(age, gender, language)
    return min(fitting, key=lambda voice: (others.count(voice), fitting.index(voice)))


def suited(age: Age, gender: Gender, language: str) -> list[str]:
    """Return the ids of the voices that fit about equally well, the best first; never none."""

    def misfit(voice: Voice) -> tuple[bool, bool, bool]:
        return (
            Gender.NEUTRAL != gender != voice.gender,
            not _speaks(voice, language),
            _years(voice, age) > 1 or (voice.age != age and Age.CHILD in (age, voice.age)),
        )

    least = min(map(misfit, VOICES.values()))
    fitting = [voice for voice in VOICES.values() if misfit(voice) == least]
    fitting.sort(key=lambda voice: (_years(voice, age), language not in voice.languages))
    return [voice.id for voice in fitting]


def narrator(language: str) -> str:
    """Return the id of the voice that tells the story in `language`."""
    return _NARRATORS[_family(language)]


def choices(character: Character, language: str) -> list[str]:
    """Return the ids of the voices to choose from for a character who speaks `language`.

    The best comes first. Who has one fitting voice alone may have any that speaks the language.
    """
    fitting = suited(character.age, character.gender, language)
    if character.id == NARRATOR:
        fitting = [narrator(language), *fitting]
    if len(fitting) == 1:
        fitting += [voice.id for voice in VOICES.values() if _speaks(voice, language)]
    return list(dict.fromkeys(fitting))


def _years(voice: Voice, age: Age) -> int:
    """Return how many steps of age lie between a voice and `age`."""
    return abs(_AGES.index(voice.age) - _AGES.index(age))


def _speaks(voice: Voice, language: str) -> bool:
    return _family(language) in voice.languages


def _family(language: str) -> str:
    """Return the language among those with voices of their own that is nearest to `language`."""
    base = language.split("-", maxsplit=1)[0].lower()
    if base in _INDIC:
        return "hi"
    return base if base in _NARRATORS else "en"
