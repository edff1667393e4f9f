"""Which clothes a character wears: the script's own words first, then culture, gender and age."""

from gpu_worker.video.painter.colours import Ink
from gpu_worker.video.painter.dice import Dice
from studio.domain.film import Age, Character, Culture

_WORDS: tuple[tuple[str, str], ...] = (
    ("saree sari", "saree"),
    ("lehenga ghagra choli", "lehenga"),
    ("dhoti lungi veshti mundu", "dhoti"),
    ("sherwani achkan", "sherwani"),
    ("kurta kurti salwar kameez churidar", "kurta"),
    ("hijab abaya burqa headscarf chador", "hijab"),
    ("police uniform soldier guard army officer", "uniform"),
    ("cloak cape hood hooded", "cloak"),
    ("robe robes monk priest sage wizard saint swami gown king queen royal crown", "robe"),
    ("suit jacket coat blazer tie leather trench", "jacket"),
    ("sweater hoodie jumper cardigan pullover", "sweater"),
    ("dress frock sundress", "dress"),
    ("skirt", "skirt"),
    ("rags ragged torn beggar", "rags"),
    ("shirt t-shirt tshirt jeans tee", "shirt"),
)
_HEADS: tuple[tuple[str, str], ...] = (
    ("hijab abaya burqa headscarf chador", "hijab"),
    ("turban pagri safa", "turban"),
    ("crown king queen royal prince princess", "crown"),
    ("hood hooded", "hood"),
    ("police cap officer", "cap"),
    ("hat", "hat"),
)
_COLOURS: dict[str, str] = {
    "red": "#b3243f", "crimson": "#9c1c34", "scarlet": "#c8322e", "maroon": "#6e1f30",
    "blue": "#2f5a9a", "navy": "#26355e", "green": "#2f7a52", "yellow": "#e3b23c",
    "orange": "#dd7a2c", "saffron": "#e58a2a", "purple": "#6a4a8c", "violet": "#6a4a8c",
    "pink": "#d9708c", "white": "#efe6d6", "black": "#2c2a36", "grey": "#7d7f8a",
    "gray": "#7d7f8a", "brown": "#7a5238", "gold": "#c9993a", "golden": "#c9993a",
    "silver": "#aab0bc", "teal": "#1f6f6a", "turquoise": "#2f9a96", "cream": "#eadfc6",
}  # fmt: skip

_DEFAULTS: dict[tuple[Culture, bool, Age], tuple[str, ...]] = {
    (Culture.INDIAN, True, Age.CHILD): ("lehenga", "dress", "kurta"),
    (Culture.INDIAN, True, Age.YOUNG): ("kurta", "saree", "lehenga", "kurta"),
    (Culture.INDIAN, True, Age.ADULT): ("saree", "saree", "kurta"),
    (Culture.INDIAN, True, Age.OLD): ("saree",),
    (Culture.INDIAN, False, Age.CHILD): ("shirt", "kurta"),
    (Culture.INDIAN, False, Age.YOUNG): ("kurta", "shirt", "sherwani"),
    (Culture.INDIAN, False, Age.ADULT): ("kurta", "shirt", "jacket", "kurta"),
    (Culture.INDIAN, False, Age.OLD): ("dhoti", "dhoti", "kurta"),
    (Culture.WESTERN, True, Age.CHILD): ("dress", "sweater", "skirt"),
    (Culture.WESTERN, True, Age.YOUNG): ("dress", "sweater", "skirt", "jacket"),
    (Culture.WESTERN, True, Age.ADULT): ("dress", "jacket", "skirt", "sweater"),
    (Culture.WESTERN, True, Age.OLD): ("skirt", "dress", "sweater"),
    (Culture.WESTERN, False, Age.CHILD): ("sweater", "shirt"),
    (Culture.WESTERN, False, Age.YOUNG): ("shirt", "sweater", "jacket"),
    (Culture.WESTERN, False, Age.ADULT): ("jacket", "shirt", "sweater"),
    (Culture.WESTERN, False, Age.OLD): ("jacket", "sweater", "shirt"),
}

_INDIAN: tuple[tuple[str, str, str], ...] = (
    ("#b3243f", "#e8b23a", "#1f6f6a"),
    ("#2f8a84", "#f0c860", "#8c2f5a"),
    ("#d9752e", "#8a1f3c", "#2f5a7a"),
    ("#6a4a8c", "#e8c05a", "#b8475a"),
    ("#2a5f9e", "#e7c46a", "#c4506a"),
    ("#c9a03c", "#9c2a3a", "#2f6a4a"),
    ("#3f7a45", "#e9b44a", "#a83250"),
    ("#a8476e", "#f2cf86", "#3a4f86"),
)
_INDIAN_MEN: tuple[tuple[str, str, str], ...] = (
    ("#e9dfc8", "#c9963a", "#355a7a"),
    ("#3f6a8c", "#d9b25a", "#8c2f3a"),
    ("#c9943e", "#7a2a2a", "#f0e2c4"),
    ("#7a3040", "#d8ae5a", "#e9dcc0"),
    ("#4f7a5a", "#e0bf70", "#f0e4c8"),
    ("#5a5488", "#d9b668", "#d8cbb0"),
)
_WESTERN: tuple[tuple[str, str, str], ...] = (
    ("#37507a", "#d9c49a", "#b3384a"),
    ("#8c3f3a", "#e3cfa8", "#3a4a5c"),
    ("#3f6b5c", "#e8d6ae", "#8a4a3a"),
    ("#c98f3e", "#f1e2c0", "#4a5a7a"),
    ("#6a5578", "#e0cbb0", "#44607a"),
    ("#4a4a58", "#d8cfc0", "#7a3540"),
    ("#b8606a", "#f0dcc8", "#3d5470"),
    ("#5c7fa0", "#f2e6d0", "#a8543a"),
)
_OLD_WOMEN: tuple[tuple[str, str, str], ...] = (
    ("#8a6aa8", "#d8c8a0", "#e8dcc8"),
    ("#e8e0d0", "#9c3a4a", "#d8ccb8"),
    ("#7a8a9c", "#e0d0a8", "#c8b8a8"),
    ("#a87a5a", "#e8d4a0", "#e2d2b8"),
)


def _match(words: str, table: tuple[tuple[str, str], ...]) -> str:
    said = words.lower().replace(",", " ").split()
    for keys, found in table:
        if any(key in said for key in keys.split()):
            return found
    return ""


def garment_of(character: Character, dice: Dice, *, female: bool) -> str:
    """Return the name of the garment that `character` wears."""
    said = _match(character.dress, _WORDS)
    return said or dice.fork("dress").pick(_DEFAULTS[character.culture, female, character.age])


def headwear_of(character: Character) -> str:
    """Return what the script puts on the head: hijab, turban, crown, hood, cap, hat or nothing."""
    return _match(character.dress, _HEADS)


def colours_of(
    character: Character, garment: str, dice: Dice, *, female: bool
) -> tuple[Ink, Ink, Ink]:
    """Return the main, trim and second colour of the clothes; a colour in the script wins."""
    if character.culture is Culture.INDIAN:
        table = _INDIAN if female else _INDIAN_MEN
        if female and character.age is Age.OLD:
            table = _OLD_WOMEN
    else:
        table = _WESTERN
    main, trim, second = dice.fork("colours").pick(table)
    fixed = {"dhoti": "#efe4cc", "rags": "#8a7660"}.get(garment, main)
    if garment == "uniform":
        fixed, trim, second = "#a8895a", "#e8c35a", "#3a2418"
    for word in character.dress.lower().replace(",", " ").split():
        if word in _COLOURS:
            return _COLOURS[word], trim, second
    return fixed, trim, second
