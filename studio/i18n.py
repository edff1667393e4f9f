"""Texts in the reader's language, from the Babel catalogues in locales/.

One catalogue serves the browser (as JSON) and the server (errors, e-mails). A msgid is the English
sentence itself, or the code of a sentence ("error.not_found", "status.ready") that locales/en words.
"""

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TypeAlias, cast

from babel import Locale
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

LOCALES = ("en", "hi", "ta", "te", "es", "fr", "de", "pt-BR", "ja", "ko", "zh-Hans", "ar")
FOLDER = Path(__file__).parents[1] / "locales"


def _language(locale: str) -> str:
    return re.split("[-_]", locale, maxsplit=1)[0].lower()


_BY_LANGUAGE = {_language(locale): locale for locale in LOCALES}

Entry: TypeAlias = str | list[str]
"""A sentence, or its plural forms in the order of the language's CLDR categories."""


@cache
def catalogue(locale: str) -> dict[str, Entry]:
    """Return every translated entry of a locale by its msgid (for plurals: the singular one)."""
    with (FOLDER / locale / "LC_MESSAGES" / "studio.po").open("rb") as file:
        messages = list(
            cast("Iterable[Message]", read_po(file, locale=Locale.parse(locale, sep="-")))
        )
    entries: dict[str, Entry] = {}
    for message in messages:
        if not message.id:
            continue
        if message.pluralizable:
            forms = [str(form) for form in message.string or ()]
            if all(forms):
                entries[message.id[0]] = forms
        elif message.string:
            entries[str(message.id)] = str(message.string)
    return entries


def known(locale: str) -> str:
    """Return the locale that we have for a wish such as "hi-IN"; English when we have none."""
    return _BY_LANGUAGE.get(_language(locale), "en")


def sentence(code: str, params: dict[str, object], locale: str = "en") -> str:
    """Return the sentence for a code or msgid, its {names} filled, in `locale` or else in English."""
    text = catalogue(known(locale)).get(code) or catalogue("en").get(code) or code
    if isinstance(text, list):
        text = _form(text, params, known(locale))
    for name, value in params.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def _form(forms: list[str], params: dict[str, object], locale: str) -> str:
    count = params.get("count", 0)
    rule = Locale.parse(locale, sep="-").plural_form
    order = [tag for tag in ("zero", "one", "two", "few", "many", "other") if tag in rule.tags]
    order = order if "other" in order else [*order, "other"]
    return forms[min(order.index(rule(count if isinstance(count, int) else 0)), len(forms) - 1)]


def publish(folder: Path) -> None:
    """Write each catalogue as JSON into `folder` for the browser; unchanged files stay untouched."""
    folder.mkdir(parents=True, exist_ok=True)
    for locale in LOCALES:
        text = json.dumps(catalogue(locale), ensure_ascii=False, sort_keys=True)
        target = folder / f"{locale}.json"
        if not target.is_file() or target.read_text("utf-8") != text:
            target.write_text(text, "utf-8")
