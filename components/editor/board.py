"""The board: what a card and the head of a scene look like; the list of them lives in the browser."""

from typing import Any

import reflex as rx

from components.editor import live
from components.editor.frame import MoreButton
from components.ui.drawn import drawn_by
from components.ui.icons import icon
from components.ui.status import pill
from components.ui.text import clock, decimal, t, tn, word


class Board(rx.Component):
    """Draws as many cards as can be seen; `card` and `head` draw one."""

    library = "$/public/js/board/board.jsx"
    tag = "Board"
    card: rx.Var[Any]
    head: rx.Var[Any]
    waiting: rx.Var[rx.Component]
    label: rx.Var[str]


def _ring(percent: rx.Var[int]) -> rx.Component:
    def circle(**props: object) -> rx.Component:
        return rx.el.svg.circle(cx="22", cy="22", r="18", fill="none", stroke_width="3", **props)

    return rx.el.span(
        rx.el.svg(
            circle(stroke="#fff4"),
            circle(
                stroke="#7cc8f2",
                stroke_linecap="round",
                custom_attrs={
                    "strokeDasharray": (percent * 113 / 100).to_string() + " 113",
                    "transform": "rotate(-90 22 22)",
                },
            ),
            rx.el.svg.text(
                percent.to_string() + "%", x="22", y="26", fill="#fff", text_anchor="middle"
            ),
            view_box="0 0 44 44",
            custom_attrs={"aria-hidden": "true"},
        ),
        class_name="ring",
    )


def _takes(shot: rx.Var) -> rx.Component:
    takes = tn("{count} take", "{count} takes", shot.takes)
    return rx.cond(
        shot.takes > 0,
        rx.el.span(
            icon("layers", small=True),
            rx.el.span(shot.takes, custom_attrs={"aria-hidden": "true"}),
            rx.el.span(takes, class_name="sr"),
            class_name="bl onpic num",
        ),
    )


def _picture(shot: rx.Var) -> rx.Component:
    return rx.el.span(
        rx.cond(
            shot.still_url != "",
            rx.el.img(src=shot.still_url, alt="", loading="lazy", draggable=False),
            rx.el.span(icon("image"), class_name="blank"),
        ),
        rx.el.span(shot.number, class_name="tl onpic num"),
        rx.cond(shot.status == "rendering", _ring(shot.progress)),
        _takes(shot),
        rx.el.span(t("{seconds} s", seconds=decimal(shot.seconds)), class_name="br onpic num"),
        class_name=rx.cond(live.head().aspect == "16:9", "frame", "frame tall"),
    )


def _price(shot: rx.Var) -> rx.Component:
    shown = (shot.status == "outdated") & (shot.price > 0)
    return rx.cond(shown, rx.el.span("· ", t("{price} cr", price=shot.price), class_name="num"))


def _words(shot: rx.Var) -> rx.Component:
    line = shot.lines[0]
    spoken = rx.el.span("“", line.text, "”", class_name="ln clip", dir="auto", lang=line.language)
    sentence = rx.cond(
        shot.description != "",
        rx.el.span(shot.description, class_name="sen clip", dir="auto"),
        rx.el.span(t("Nothing described yet"), class_name="sen clip dim"),
    )
    silent = rx.el.span(t("No line"), class_name="ln clip dim")
    return rx.fragment(sentence, rx.cond(shot.lines.length() > 0, spoken, silent))


@rx.memo
def card(shot_id: rx.Var[str]) -> rx.Component:
    """One shot: picture, sentence, line, camera, status and price."""
    shot = live.shot(shot_id)
    focus = live.has_focus(shot_id)
    camera = t(
        "{framing}, {camera}",
        framing=word("framing", shot.framing),
        camera=word("camera", shot.camera),
    )
    return rx.el.button(
        _picture(shot),
        _words(shot),
        rx.el.span(
            rx.el.span(camera, class_name="clip grow"),
            pill(shot.status, _price(shot)),
            class_name="meta",
        ),
        type="button",
        on_click=live.choose(shot_id),
        class_name=rx.cond(live.is_selected(shot_id), "card chosen", "card"),
        custom_attrs={
            "data-shot": shot_id,
            "tabIndex": rx.cond(focus, 0, -1),
            "aria-current": rx.cond(focus, "true", "false"),
            "aria-pressed": live.is_selected(shot_id),
        },
    )


@rx.memo
def scene_head(scene_id: rx.Var[str]) -> rx.Component:
    """The name of a scene, where and when it is, and what can be done with it."""
    scene = live.scene(scene_id)
    where = rx.cond(scene.interior, t("Interior"), t("Exterior"))
    return rx.el.div(
        rx.el.h2(scene.number.to_string() + ". ", scene.title, dir="auto", class_name="clip"),
        rx.el.span(
            where,
            " · ",
            word("time", scene.time),
            " · ",
            rx.el.span(clock(scene.seconds), class_name="num"),
            class_name="dim clip",
        ),
        rx.el.button(
            icon("plus", small=True),
            t("Shot"),
            type="button",
            on_click=live.call("shots.js", "insertShot", f"insertShot({scene_id!s})", scene_id),
            class_name="btn gho sm end",
            custom_attrs={"aria-label": t("New shot in scene {number}", number=scene.number)},
        ),
        MoreButton.create(
            kind="scene",
            of=scene_id,
            label=t("More for scene {number}", number=scene.number),
        ),
        class_name="sch",
    )


def _waiting() -> rx.Component:
    block = rx.el.div(rx.el.div(class_name="frame sk"))
    return rx.el.div(
        *[block for _ in range(8)],
        role="status",
        class_name="grid4",
        custom_attrs={"aria-label": t("Loading shots"), "aria-busy": "true"},
    )


@rx.memo
def board() -> rx.Component:
    """Every scene's cards."""
    return Board.create(
        card=drawn_by(card, "shot_id"),
        head=drawn_by(scene_head, "scene_id"),
        waiting=_waiting(),
        label=t("Shots"),
    )
