"""Words on screen: every text goes through the catalogues, in the browser, without a round trip.

`t("Saved just now")` is a sentence, `tn("{count} shot", "{count} shots", n)` counts, `word("status", v)`
names one of a fixed set ("status.ready"), `said(code, values)` is what the server answered with a code.
"""

import json

import reflex as rx
from reflex.vars import VarData

WORDS_JS = "$/public/js/words.js"


def _using(tag: str) -> VarData:
    return VarData(imports={WORDS_JS: [rx.ImportVar(tag=tag)]})


_SAY = VarData(
    imports={WORDS_JS: [rx.ImportVar(tag="useWords")]}, hooks={"const say = useWords();": None}
)


def _values(values: dict[str, object]) -> tuple[str, VarData | None]:
    """Return a JavaScript object of the values, and what it needs."""
    parts, needs = [], _SAY
    for name, value in values.items():
        var = rx.Var.create(value)
        needs = VarData.merge(needs, var._get_all_var_data())  # noqa: SLF001 - Reflex has no other way
        parts.append(f"{json.dumps(name)}: {var!s}")
    return "({" + ", ".join(parts) + "})", needs


def later(text: str) -> str:
    """Mark a msgid that t() is given later, from a table."""
    return text


def t(text: str, **values: object) -> rx.Var[str]:
    """Return `text` in the reader's language, its {names} filled with `values`."""
    filled, needs = _values(values)
    tail = f", {filled}" if values else ""
    return rx.Var(f"say({json.dumps(text)}{tail})", _var_type=str, _var_data=needs).to(str)


def tn(one: str, many: str, count: rx.Var | int, **values: object) -> rx.Var[str]:
    """Return the form of the text that fits `count`, which the text calls {count}."""
    number = rx.Var.create(count)
    filled, needs = _values(values)
    needs = VarData.merge(needs, number._get_all_var_data())  # noqa: SLF001
    expression = f"say.count({json.dumps(one)}, {json.dumps(many)}, {number!s}, {filled})"
    return rx.Var(expression, _var_type=str, _var_data=needs).to(str)


def word(group: str, name: rx.Var | str) -> rx.Var[str]:
    """Return the word for one member of a fixed set: "status" and "ready" give "Ready"."""
    member = rx.Var.create(name)
    needs = VarData.merge(_SAY, member._get_all_var_data())  # noqa: SLF001
    return rx.Var(f'say("{group}." + {member!s})', _var_type=str, _var_data=needs).to(str)


def said(code: rx.Var, values: rx.Var) -> rx.Var[str]:
    """Return the sentence for a code that the server gave, with its values (an object)."""
    needs = VarData.merge(_SAY, code._get_all_var_data(), values._get_all_var_data())  # noqa: SLF001
    return rx.Var(f"say.code({code!s}, {values!s})", _var_type=str, _var_data=needs).to(str)


def _helper(name: str, value: rx.Var | float | str) -> rx.Var[str]:
    var = rx.Var.create(value)
    needs = VarData.merge(_using(name), var._get_all_var_data())  # noqa: SLF001
    return rx.Var(f"{name}({var!s})", _var_type=str, _var_data=needs).to(str)


def clock(seconds: rx.Var | float) -> rx.Var[str]:
    """Return a length of time, such as "1:04"."""
    return _helper("clock", seconds)


def decimal(number: rx.Var | float) -> rx.Var[str]:
    """Return a number with one decimal, "5.0"."""
    return _helper("decimal", number)


def language_name(tag: rx.Var | str) -> rx.Var[str]:
    """Return the name of a language in the reader's own."""
    return _helper("languageName", tag)


def language_names(tags: rx.Var) -> rx.Var[str]:
    """Return the names of languages in the reader's own, "Hindi and English"."""
    return _helper("languageNames", tags)


def initial(name: rx.Var | str) -> rx.Var[str]:
    """Return the first letter of a name."""
    return _helper("initials", name)
