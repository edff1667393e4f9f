"""The mixer: a fader with mute and solo for each bus, and whether music steps back under speech."""

import reflex as rx

from components.editor import live
from components.ui.text import t, word
from studio.domain.film import Bus

_LEAST, _MOST = -30, 12
"""Decibels of the faders; a bus is silenced by its mute."""


def _decibels(gain: rx.Var) -> rx.Var[str]:
    """Return a gain as it is written: "−3.5", "+1.0", "0.0"."""
    number = f"Number({gain!s})"
    signed = f'({number} > 0 ? "+" : {number} < 0 ? "−" : "") + Math.abs({number}).toFixed(1)'
    return rx.Var(f"({signed})", _var_type=str, _var_data=gain._get_all_var_data()).to(str)  # noqa: SLF001


def _switch(
    bus: Bus, name: str, letter: rx.Var[str], label: rx.Var[str], on: rx.Var
) -> rx.Component:
    flip = live.call(
        "outbox.js", "edit", f'edit("film.fader", {{ bus: "{bus}", {name}: !{on!s} }})', on
    )
    return rx.el.button(
        letter,
        type="button",
        on_click=flip,
        class_name="ms",
        custom_attrs={"aria-pressed": rx.cond(on, "true", "false"), "aria-label": label},
    )


def _channel(bus: Bus, fader: rx.Var) -> rx.Component:
    name = word("bus", bus)
    gain = live.edit_number("film.fader", "gain", bus=str(bus))
    level = rx.el.input(
        type="range",
        min=_LEAST,
        max=_MOST,
        step=0.5,
        value=fader.gain,
        on_change=gain,
        class_name="vr",
        custom_attrs={
            "aria-label": t("Level of {name}", name=name),
            "aria-orientation": "vertical",
            "aria-valuetext": t("{number} dB", number=_decibels(fader.gain)),
        },
    )
    mute = _switch(bus, "mute", t("M"), t("Mute {name}", name=name), fader.mute)
    solo = _switch(bus, "solo", t("S"), t("Only {name}", name=name), fader.solo)
    buttons = (mute,) if bus == Bus.MASTER else (mute, solo)
    return rx.el.div(
        level,
        rx.el.span(rx.el.bdi(_decibels(fader.gain), dir="ltr"), class_name="tc num xxs"),
        rx.el.span(name, class_name="xxs b"),
        rx.el.span(*buttons, class_name="row", style={"gap": "2px"}),
        class_name=f"ch {bus}",
    )


@rx.memo
def mixer() -> rx.Component:
    """The film's mixer."""
    mix = live.head().mix
    faders = {
        Bus.DIALOGUE: mix.dialogue,
        Bus.NARRATION: mix.narration,
        Bus.MUSIC: mix.music,
        Bus.MASTER: mix.master,
    }
    ducking = rx.el.label(
        rx.el.span(
            rx.el.span(t("Lower music under speech"), class_name="b block"),
            rx.el.span(t("The music steps back while somebody speaks."), class_name="xs mut"),
            class_name="grow",
        ),
        rx.el.input(
            type="checkbox",
            role="switch",
            checked=mix.ducking,
            on_change=live.edit_flag("film.ducking", "on"),
        ),
        class_name="row",
    )
    return rx.el.section(
        rx.el.h3(t("Mix"), class_name="b"),
        rx.el.div(*[_channel(bus, fader) for bus, fader in faders.items()], class_name="mixer"),
        ducking,
        class_name="stack",
        custom_attrs={"aria-label": t("Mix")},
    )
