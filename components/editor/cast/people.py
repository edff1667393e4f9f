"""The cast: everybody in a list, and one of them in full."""

import reflex as rx

from components.editor import live
from components.editor.cast import tried
from components.editor.choices import AGES, BEINGS, CULTURES, GENDERS
from components.editor.inspector.fields import options
from components.editor.inspector.seen import face
from components.editor.media_drop import media_field
from components.editor.people import name_of
from components.ui.icons import icon
from components.ui.text import t, tn, word
from state.voices import VoicesState


def _set(field: str, person: rx.Var) -> rx.Var:
    given = f"{{ character: {person.id!s}, {field}: event.target.value }}"
    return tried.attempt("cast.set", given, person)


def _facts(person: rx.Var) -> rx.Component:
    return rx.el.span(
        tn("{count} shot", "{count} shots", person.shots),
        " · ",
        tn("{count} line", "{count} lines", person.lines),
        class_name="dim num xs",
    )


@rx.memo
def cast_row(character_id: rx.Var[str]) -> rx.Component:
    """One of the cast in the list of the sheet."""
    character = live.character(character_id)
    name = name_of(character.id, character.name)
    opened = tried.opened()
    here = (opened.kind == "person") & (tried.person().id == character_id)
    return rx.el.li(
        rx.el.button(
            face(name, character.portrait_url),
            rx.el.span(name, dir="auto", class_name="grow clip"),
            rx.el.span(word("age", character.age), class_name="dim xs"),
            type="button",
            on_click=tried.open_person(character_id),
            class_name="shotrow",
            custom_attrs={
                "aria-current": rx.cond(here, "true", "false"),
                "data-first": rx.cond(here, "", None),
            },
        )
    )


def _voice(person: rx.Var) -> rx.Component:
    voices = rx.foreach(
        VoicesState.voices,
        lambda voice: rx.el.option(
            voice.title,
            " · ",
            word("age", voice.age),
            " · ",
            word("gender", voice.gender),
            value=voice.id,
        ),
    )
    return tried.picked(t("Voice"), [voices], person.voice, _set("voice", person))


def _references(person: rx.Var) -> rx.Component:
    """Return the pictures of somebody, for engines that can follow one."""
    keep = f"{person.references!s}.filter((one) => one.upload !== event.currentTarget.value)"
    body = (
        f'edit("cast.references", {{ character: {person.id!s}, '
        f"uploads: {keep}.map((one) => one.upload) }})"
    )
    row = rx.foreach(
        person.references,
        lambda one: rx.el.li(
            icon("image", small=True),
            rx.el.span(one.name, class_name="clip grow", dir="auto"),
            rx.el.button(
                t("Take away"),
                type="button",
                value=one.upload,
                on_click=live.call("outbox.js", "edit", body, person),
                class_name="btn gho xs",
            ),
            class_name="row xs",
            key=one.upload,
        ),
    )
    return rx.el.div(
        media_field("still", "cast.refer", {"character": person.id}, ""),
        rx.el.ul(row, class_name="stack"),
        rx.el.p(
            icon("info", small=True),
            rx.el.span(
                t(
                    "Engines that can follow a picture use these. Our own painter draws from the words above."
                )
            ),
            class_name="note",
        ),
        class_name="stack",
    )


def _ending(person: rx.Var, name: rx.Var[str]) -> rx.Component:
    """Return how somebody becomes another, or goes."""
    end = tried.end_of(person.id)
    into = f"{{ character: {person.id!s}, into: event.target.value }}"
    others = rx.foreach(
        live.cast_ids(), lambda who: other_name(who=who, besides=person.id, key=who)
    )
    speaks = tn(
        "{name} says {count} line. Make them one with somebody, or give the line away first.",
        "{name} says {count} lines. Make them one with somebody, or give the lines away first.",
        person.lines,
        name=name,
    )
    go = rx.el.button(
        icon("trash-2", small=True),
        t("Delete {name}", name=name),
        type="button",
        disabled=person.lines > 0,
        on_click=tried.attempt("cast.delete", f"{{ character: {person.id!s} }}", person),
        class_name="btn sec sm",
        custom_attrs={"aria-pressed": end == "gone"},
    )
    merge = tried.picked(
        t("Make {name} one with", name=name),
        [rx.el.option("—", value=""), others],
        rx.cond(end == "gone", "", end),
        tried.attempt("cast.merge", into, person),
    )
    return rx.el.div(
        merge,
        rx.el.div(go, class_name="row"),
        rx.cond(
            person.lines > 0,
            rx.el.p(icon("info", small=True), rx.el.span(speaks), class_name="note"),
        ),
        class_name="stack ending",
    )


@rx.memo
def other_name(who: rx.Var[str], besides: rx.Var[str]) -> rx.Component:
    """Somebody else of the cast, to choose."""
    character = live.character(who)
    named = rx.el.option(name_of(character.id, character.name), value=who)
    return rx.fragment(rx.cond(who != besides, named))


@rx.memo
def person_card() -> rx.Component:
    """Everything that is known of somebody."""
    person = tried.person()
    name = name_of(person.id, person.name)
    return rx.el.section(
        rx.el.div(
            rx.el.span(
                rx.cond(
                    person.portrait_url != "",
                    rx.el.img(src=person.portrait_url, alt=t("Portrait of {name}", name=name)),
                    rx.el.span(icon("user"), class_name="blank"),
                ),
                class_name="frame portrait",
            ),
            rx.el.div(
                tried.typed(t("Name"), person.name, _set("name", person)),
                _facts(person),
                class_name="stack grow",
            ),
            class_name="row about",
        ),
        rx.el.div(
            tried.picked(t("Age"), options("age", AGES), person.age, _set("age", person)),
            tried.picked(
                t("Gender"), options("gender", GENDERS), person.gender, _set("gender", person)
            ),
            tried.typed(
                t("Dress"),
                person.dress,
                _set("dress", person),
                placeholder=t("red saree, old coat…"),
            ),
            tried.picked(
                t("Culture"), options("culture", CULTURES), person.culture, _set("culture", person)
            ),
            tried.picked(t("Kind"), options("being", BEINGS), person.being, _set("being", person)),
            rx.cond(
                person.being != "person",
                tried.typed(
                    t("Which one"),
                    person.species,
                    _set("species", person),
                    placeholder=t("crow, sun, wind…"),
                ),
            ),
            _voice(person),
            class_name="two",
        ),
        _references(person),
        _ending(person, name),
        class_name="card-of",
        custom_attrs={"aria-label": name},
    )
