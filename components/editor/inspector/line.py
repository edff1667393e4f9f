"""One line of a shot: who says it, what, how, and how it sounds."""

import reflex as rx

from components.editor import live
from components.editor.choices import EMOTIONS
from components.editor.inspector.listen import Slider
from components.editor.media_drop import media_field
from components.editor.people import name_of
from components.listening import Hear, Heard
from components.ui.fields import labelled, select
from components.ui.icons import icon
from components.ui.text import decimal, initial, t, word

_LINES_JS = "$/public/js/inspector/lines.js"


def act(tag: str, given: str, *values: rx.Var) -> rx.Var:
    """Return what calls `tag` of the module of lines with the arguments `given`."""
    return live.call(_LINES_JS, tag, f"{tag}({given})", *values)


@rx.memo
def speaker_name(who: rx.Var[str]) -> rx.Component:
    """Somebody of the cast, to choose."""
    character = live.character(who)
    return rx.el.option(name_of(character.id, character.name), value=who)


def _feelings(line: rx.Var, name: rx.Var[str]) -> rx.Component:
    def chip(emotion: str) -> rx.Component:
        return rx.el.button(
            word("emotion", emotion),
            type="button",
            on_click=live.edit("line.set", line=line.id, emotion=emotion),
            class_name="chip",
            custom_attrs={"aria-pressed": rx.cond(line.emotion == emotion, "true", "false")},
        )

    return rx.el.div(
        *map(chip, EMOTIONS),
        role="group",
        class_name="chips",
        custom_attrs={"aria-label": t("Feeling of {name}", name=name)},
    )


def _slider(label: rx.Var[str], line: rx.Var, field: str, value: rx.Var, **range_: object):
    return Slider.create(
        label=label, name="line.set", args={"line": line.id}, field=field, value=value, **range_
    )


def _manner(line: rx.Var) -> rx.Component:
    """Return what is seldom changed: who speaks, pace, pitch, loudness, a recording."""
    return rx.el.details(
        rx.el.summary(t("How it is said"), class_name="xs b"),
        rx.el.div(
            labelled(
                t("Who says it"),
                select(
                    rx.foreach(live.cast_ids(), lambda who: speaker_name(who=who, key=who)),
                    value=line.character,
                    on_change=live.edit("line.set", "character", line=line.id),
                ),
            ),
            _slider(
                t("Pace of this line"),
                line,
                "speed",
                line.speed,
                least=0.5,
                most=2,
                step=0.05,
                unit="times",
            ),
            _slider(
                t("Pitch of this line"),
                line,
                "pitch",
                line.pitch,
                least=-12,
                most=12,
                step=1,
                unit="semitones",
            ),
            _slider(
                t("Loudness of this line"),
                line,
                "gain",
                line.gain,
                least=-20,
                most=12,
                step=1,
                unit="decibels",
            ),
            media_field("sound", "line.recording", {"line": line.id}, line.recording),
            class_name="stack",
        ),
    )


def _tool(
    icon_name: str, label: rx.Var[str], on_click: rx.Var, **attrs: rx.Var | str
) -> rx.Component:
    return rx.el.button(
        icon(icon_name, small=True),
        type="button",
        on_click=on_click,
        class_name="btn gho ico xs",
        custom_attrs={"aria-label": label, **attrs},
    )


def _bar(line: rx.Var, name: rx.Var[str], place: rx.Var, count: rx.Var) -> rx.Component:
    """Return how the line sounds, and what is done to it as a whole."""
    parts = (line.text, line.emotion, line.speed, line.pitch, line.character)
    sound = f"line:${{{line.id!s}}}:" + "|".join(f"${{{part!s}}}" for part in parts)
    called = rx.Var(f"`{sound}`", _var_type=str, _var_data=line._get_all_var_data()).to(str)  # noqa: SLF001
    recorded = line.recording != ""
    several = count > 1
    return rx.el.div(
        Hear.create(
            sound=called,
            label=t("Hear what {name} says", name=name),
            question={"kind": "line", "of": line.id},
            url=rx.cond(recorded, line.sound_url, ""),
        ),
        Heard.create(sound=called, url=line.peaks_url, seconds=line.seconds, height=28),
        rx.cond(
            several,
            rx.fragment(
                _tool(
                    "arrow-up",
                    t("Say it earlier"),
                    act("moveLine", f"{line.id!s}, -1", line),
                    **{"data-move": "-1", "aria-disabled": place == 0},
                ),
                _tool(
                    "arrow-down",
                    t("Say it later"),
                    act("moveLine", f"{line.id!s}, 1", line),
                    **{"data-move": "1", "aria-disabled": place == count - 1},
                ),
            ),
        ),
        _tool("trash-2", t("Delete this line"), act("deleteLine", f"{line.id!s}", line)),
        class_name="row line-bar",
    )


def line_card(line: rx.Var, place: rx.Var, count: rx.Var) -> rx.Component:
    """Return one of the `count` lines of the shot, at its `place`."""
    name = name_of(line.character, line.speaker)
    return rx.el.li(
        rx.el.p(
            rx.el.span(initial(name), class_name="ava", custom_attrs={"aria-hidden": "true"}),
            rx.el.span(t("{name} says", name=name), dir="auto", class_name="b grow clip"),
            rx.el.span(t("{seconds} s", seconds=decimal(line.seconds)), class_name="xs dim num"),
            class_name="row",
        ),
        live.edit_text(
            "line.set",
            {"line": line.id},
            "text",
            line.text,
            t("What {name} says", name=name),
            rows=2,
            required=True,
            class_name="area",
        ),
        _bar(line, name, place, count),
        _feelings(line, name),
        _manner(line),
        class_name="line-card",
        on_focus=act("activate", f"{line.id!s}", line),
        key=line.id,
        custom_attrs={"data-line": line.id},
    )
