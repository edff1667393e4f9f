"""How a character looks, decided once from the character's own values and never from its company."""

from dataclasses import dataclass

from gpu_worker.video.painter.colours import Ink, luminance
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.people.anatomy import Build, build_of
from gpu_worker.video.painter.people.features import (
    BROWS,
    EYES,
    JAWS,
    LIPS,
    NOSES,
    Brow,
    Eye,
    Jaw,
    Lips,
    Nose,
)
from gpu_worker.video.painter.people.wardrobe import colours_of, garment_of, headwear_of
from studio.domain.film import Age, Character, Culture, Gender


@dataclass(frozen=True, slots=True)
class Look:
    """A person's lasting features; colours are local ones, before any light."""

    age: Age
    female: bool
    indian: bool
    build: Build
    skin: Ink
    jaw: Jaw
    eye: Eye
    nose: Nose
    brow: Brow
    lips: Lips
    iris: Ink
    hair: str
    hair_ink: Ink
    beard: str
    headwear: str
    garment: str
    main: Ink
    trim: Ink
    second: Ink
    glasses: bool
    bindi: bool
    jewels: bool
    jasmine: bool
    freckles: bool

    @property
    def child(self) -> bool:
        return self.age is Age.CHILD

    @property
    def old(self) -> bool:
        return self.age is Age.OLD


_SKINS = {
    True: ("#e3ae82", "#d99a6c", "#c98a5c", "#b87448", "#a5653e", "#8a5236"),
    False: ("#f4cdae", "#efbf9b", "#e6b08a", "#f0c4a6", "#d49b72", "#8d5a3c", "#6d4330"),
}
_HAIRS = {
    True: ("#1f171d", "#241a22", "#2a1d1e", "#33211f"),
    False: ("#2a1f22", "#4a2f24", "#6b4329", "#8c5a30", "#b98545", "#a34f2a", "#d2a862"),
}
_GREYS = ("#d9d4d0", "#bdb8b8", "#e8e3dc", "#9a969a")
_IRISES = {
    True: ("#5a3320", "#43261a", "#6b3f22", "#38211a"),
    False: ("#5a3a24", "#4f7a9a", "#5d7f5a", "#7a6a4a", "#6f8596", "#3f5f86"),
}
_CUTS: dict[tuple[bool, bool, Age], tuple[str, ...]] = {
    (True, True, Age.CHILD): ("plaits", "bob", "ponytail"),
    (True, True, Age.YOUNG): ("braid", "long", "bun", "wavy"),
    (True, True, Age.ADULT): ("bun", "braid", "bun", "long"),
    (True, True, Age.OLD): ("bun",),
    (True, False, Age.CHILD): ("short", "bob", "ponytail", "plaits"),
    (True, False, Age.YOUNG): ("long", "bob", "wavy", "ponytail", "curly", "pixie"),
    (True, False, Age.ADULT): ("bob", "wavy", "bun", "pixie", "long"),
    (True, False, Age.OLD): ("bun", "pixie", "bob", "curly"),
    (False, True, Age.CHILD): ("short", "bowl", "tousled"),
    (False, True, Age.YOUNG): ("parted", "short", "tousled", "curly"),
    (False, True, Age.ADULT): ("parted", "short", "receding", "parted"),
    (False, True, Age.OLD): ("bald", "receding", "parted"),
    (False, False, Age.CHILD): ("tousled", "bowl", "curly", "short"),
    (False, False, Age.YOUNG): ("tousled", "parted", "curly", "short", "shaggy"),
    (False, False, Age.ADULT): ("parted", "short", "receding", "shaggy", "curly"),
    (False, False, Age.OLD): ("bald", "receding", "parted", "shaggy"),
}
_BEARDS: dict[tuple[bool, Age], tuple[str, ...]] = {
    (True, Age.YOUNG): ("", "", "stubble", "moustache"),
    (True, Age.ADULT): ("moustache", "short", "stubble", "", "full"),
    (True, Age.OLD): ("full", "moustache", "short", "long"),
    (False, Age.YOUNG): ("", "", "stubble"),
    (False, Age.ADULT): ("", "stubble", "short", "full", "goatee"),
    (False, Age.OLD): ("", "full", "moustache", "short"),
}


def _hair_ink(dice: Dice, character: Character, *, dark: bool) -> Ink:
    if character.age is Age.OLD:
        return dice.pick(_GREYS)
    return dice.pick(_HAIRS[dark])


def look_of(character: Character) -> Look:
    """Return the look of `character`: the same for the same seed, id, age, gender, culture, dress."""
    dice = Dice("person", character.seed, character.id)
    neutral = character.gender is Gender.NEUTRAL
    female = dice.fork("gender").happens(0.5) if neutral else character.gender is Gender.FEMALE
    indian = character.culture is Culture.INDIAN
    age = character.age
    garment = garment_of(character, dice, female=female)
    main, trim, second = colours_of(character, garment, dice, female=female)
    brows = ("arched", "soft", "straight", "angled") if female else tuple(BROWS)
    jaws = ("oval", "round", "heart", "diamond", "long", "pear") if female else tuple(JAWS)
    if age is Age.CHILD:
        jaws, brows = ("round", "oval", "heart", "pear"), ("soft", "short", "straight")
    noses = ("button", "snub", "turned_up") if age is Age.CHILD else tuple(NOSES)
    grown = age in (Age.ADULT, Age.OLD, Age.YOUNG) and not female
    beard = dice.fork("beard").pick(_BEARDS[indian, age]) if grown else ""
    skin = dice.fork("skin").pick(_SKINS[indian])
    dark = indian or luminance(skin) < 0.45
    priest = "priest" in character.dress or "monk" in character.dress
    return Look(
        age=age,
        female=female,
        indian=indian,
        build=build_of(
            age,
            female=female,
            height=dice.fork("height").between(0.94, 1.06),
            weight=dice.fork("weight").pick((0.93, 1.0, 1.0, 1.08, 1.2)),
        ),
        skin=skin,
        jaw=JAWS[dice.fork("jaw").pick(jaws)],
        eye=EYES[dice.fork("eye").pick(tuple(EYES))],
        nose=NOSES[dice.fork("nose").pick(noses)],
        brow=BROWS[dice.fork("brow").pick(brows)],
        lips=LIPS[dice.fork("lips").pick(tuple(LIPS))],
        iris=dice.fork("iris").pick(_IRISES[dark]),
        hair="bald" if priest else dice.fork("hair").pick(_CUTS[female, indian, age]),
        hair_ink=_hair_ink(dice.fork("hair ink"), character, dark=dark),
        beard=beard,
        headwear=headwear_of(character)
        or ("turban" if indian and grown and dice.fork("turban").happens(0.14) else "")
        or ("cap" if garment == "uniform" else ""),
        garment=garment,
        main=main,
        trim=trim,
        second=second,
        glasses=dice.fork("glasses").happens(0.5 if age is Age.OLD else 0.14),
        bindi=indian and female and age is not Age.CHILD and garment != "hijab",
        jewels=female and (indian or dice.fork("jewels").happens(0.4)) and age is not Age.CHILD,
        jasmine=indian and female and dice.fork("jasmine").happens(0.6),
        freckles=not dark and dice.fork("freckles").happens(0.25),
    )
