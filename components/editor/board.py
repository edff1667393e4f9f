"""The board: a card for each shot, in the scenes' order."""

import reflex as rx

from components.editor import live
from components.ui.status import pill
from components.ui.text import clock, decimal, t, word


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


def _picture(shot: rx.Var) -> rx.Component:
    return rx.el.span(
        rx.cond(
            shot.still_url != "",
            rx.el.img(src=shot.still_url, alt="", loading="lazy"),
            rx.el.span(class_name="sk block", style={"position": "absolute", "inset": "0"}),
        ),
        rx.el.span(shot.number, class_name="tl onpic num"),
        rx.cond(shot.status == "rendering", _ring(shot.progress)),
        rx.el.span(t("{seconds} s", seconds=decimal(shot.seconds)), class_name="br onpic num"),
        class_name=rx.cond(live.head().aspect == "16:9", "frame", "frame tall"),
    )


def _price(shot: rx.Var) -> rx.Component:
    shown = (shot.status == "outdated") & (shot.price > 0)
    return rx.cond(shown, rx.el.span("· ", t("{price} cr", price=shot.price), class_name="num"))


@rx.memo
def card(shot_id: rx.Var[str]) -> rx.Component:
    """One shot: picture, sentence, line, camera, status and price."""
    shot = live.shot(shot_id)
    line = shot.lines[0]
    spoken = rx.el.span("“", line.text, "”", class_name="ln clip", dir="auto", lang=line.language)
    return rx.el.li(
        rx.el.button(
            _picture(shot),
            rx.el.span(shot.description, class_name="sen clip", dir="auto"),
            rx.cond(
                shot.lines.length() > 0,
                spoken,
                rx.el.span(t("No line"), class_name="ln clip dim"),
            ),
            rx.el.span(
                rx.el.span(
                    t(
                        "{framing}, {camera}",
                        framing=word("framing", shot.framing),
                        camera=word("camera", shot.camera),
                    ),
                    class_name="clip grow",
                ),
                pill(shot.status, _price(shot)),
                class_name="meta",
            ),
            type="button",
            on_click=live.choose(shot_id),
            class_name="card",
            custom_attrs={
                "data-shot": shot_id,
                "aria-current": rx.cond(live.selected_id() == shot_id, "true", "false"),
            },
        )
    )


@rx.memo
def board_scene(scene_id: rx.Var[str]) -> rx.Component:
    """The cards of one scene."""
    scene = live.scene(scene_id)
    where = rx.cond(scene.interior, t("Interior"), t("Exterior"))
    return rx.el.section(
        rx.el.div(
            rx.el.h2(scene.number.to_string() + ". ", scene.title, dir="auto"),
            rx.el.span(where, " · ", word("time", scene.time), " · ", class_name="dim"),
            rx.el.span(clock(scene.seconds), class_name="dim num"),
            class_name="sch",
        ),
        rx.el.ul(
            rx.foreach(scene.shot_ids, lambda shot_id: card(shot_id=shot_id)),
            class_name="grid4",
        ),
        custom_attrs={"aria-label": scene.title},
    )


def _waiting() -> rx.Component:
    block = rx.el.div(rx.el.div(class_name="frame sk"))
    return rx.el.div(
        *[block for _ in range(8)],
        role="status",
        class_name="grid4",
        style={"paddingBlockStart": "32px"},
        custom_attrs={"aria-label": t("Loading shots"), "aria-busy": "true"},
    )


@rx.memo
def board() -> rx.Component:
    """Every scene's cards."""
    ids = live.scene_ids()
    scenes = rx.foreach(ids, lambda scene_id: board_scene(scene_id=scene_id))
    return rx.el.div(
        rx.cond(ids.length() > 0, scenes, _waiting()),
        class_name="board",
    )
