"""Every text on screen comes from the catalogues, and every catalogue is complete."""

import ast
import re

import pytest

from studio import i18n
from studio.domain import film
from tests.pages.wording import ROOT, plurals, sentences, sources

GROUPS = {
    "framing": film.Framing,
    "camera": film.CameraMove,
    "transition": film.TransitionKind,
    "emotion": film.Emotion,
    "mood": film.Mood,
    "music": film.MusicFamily,
    "time": film.TimeOfDay,
    "age": film.Age,
    "gender": film.Gender,
    "pose": film.Pose,
    "place": film.Place,
    "weather": film.Weather,
    "culture": film.Culture,
    "being": film.Being,
    "palette": film.Palette,
}
STATUSES = ("outdated", "queued", "rendering", "ready", "approved", "failed")
HOLES = re.compile(r"\{(\w+)\}")
DRAWN_ATTRIBUTES = {"placeholder", "alt", "title", "aria-label", "label"}
_WORDS = re.compile(r"[^\W\d_]{2,}")


def _holes(entry: i18n.Entry) -> set[str]:
    forms = entry if isinstance(entry, list) else [entry]
    return set().union(*(HOLES.findall(form) for form in forms))


@pytest.mark.parametrize("locale", i18n.LOCALES)
def test_every_text_of_the_screens_is_worded(locale):
    missing = sentences() - i18n.catalogue(locale).keys()
    assert not missing


@pytest.mark.parametrize("locale", i18n.LOCALES)
def test_every_member_of_a_fixed_set_has_its_word(locale):
    wanted = {f"{group}.{member}" for group, kind in GROUPS.items() for member in kind}
    wanted |= {f"status.{status}" for status in STATUSES}
    wanted |= {"film.queued", "film.ready", "film.approved"}
    assert not wanted - i18n.catalogue(locale).keys()


@pytest.mark.parametrize("locale", i18n.LOCALES)
def test_counted_texts_have_every_form_of_the_language(locale):
    forms = {"ar": 6, "ja": 1, "ko": 1, "zh-Hans": 1}.get(locale, 2)
    for one in plurals():
        assert len(i18n.catalogue(locale)[one]) == forms, one


@pytest.mark.parametrize("locale", i18n.LOCALES[1:])
def test_translations_fill_only_what_english_fills(locale):
    english = i18n.catalogue("en")
    for key, entry in i18n.catalogue(locale).items():
        assert _holes(entry) <= _holes(english[key]), key


def test_no_raw_text_is_drawn():
    found = []
    for path, tree in sources():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            drawn = isinstance(node.func, ast.Attribute) and "rx.el" in ast.unparse(node.func)
            values = list(node.args) if drawn else []
            values += [key.value for key in node.keywords if key.arg in DRAWN_ATTRIBUTES]
            found += [
                f"{path.name}:{value.lineno} {value.value}"
                for value in values
                if isinstance(value, ast.Constant) and _WORDS.search(str(value.value))
            ]
    assert not found


def test_no_raw_text_is_drawn_by_our_scripts():
    found = {
        f"{path.name}: {text}"
        for path in (ROOT / "assets" / "js").rglob("*.jsx")
        for text in re.findall(r">([^<>{}=;()]+)</", path.read_text("utf-8"))
        if _WORDS.search(text) and not text.startswith(".fountain")
    }
    assert not found


def test_catalogues_are_published_as_json(tmp_path):
    i18n.publish(tmp_path)
    assert {path.stem for path in tmp_path.glob("*.json")} == set(i18n.LOCALES)


def test_a_sentence_is_filled_and_falls_back_to_english():
    assert i18n.sentence("{count} shot", {"count": 2}, "ar") == "لقطتان"
    assert i18n.sentence("error.not_enough_credits", {"need": 6, "have": 2}, "cy").startswith(
        "This needs 6"
    )
    assert i18n.sentence("status.ready", {}, "hi-IN") == "तैयार"


def test_the_wish_of_a_browser_finds_the_nearest_language():
    assert [i18n.known(wish) for wish in ("pt", "pt-PT", "zh_TW", "ja-JP", "EN-gb", "cy")] == [
        *("pt-BR", "pt-BR", "zh-Hans", "ja", "en", "en"),
    ]


def test_the_switch_offers_every_language_that_there_is():
    code = (ROOT / "assets" / "js" / "words.js").read_text("utf-8")
    names = re.search(r"LOCALES = \{(.*?)\}", code, re.DOTALL).group(1)
    assert tuple(re.findall(r'"?([\w-]+)"?: "', names)) == i18n.LOCALES
