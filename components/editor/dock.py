"""Jobs: what is being made, how far it is, when it will be done, what failed and why."""

import reflex as rx

from components.editor import live
from components.editor.frame import panel_button
from components.editor.render import job_state, left
from components.ui.icons import icon, shape
from components.ui.text import said, t, tn, word
from state.editor import EditorState


def _facts(*parts: rx.Component) -> rx.Component:
    return rx.el.div(*parts, class_name="facts-row")


def _cancel() -> rx.Component:
    return rx.el.button(
        t("Cancel"), type="button", on_click=EditorState.cancel, class_name="btn sec xs"
    )


def stage_bar() -> rx.Component:
    """Return how far the render is, stage by stage: speak, compose, draw, join, mix, film."""
    job = EditorState.job

    def part(percent: rx.Var[int]) -> rx.Component:
        filled = {"transform": "scaleX(" + (percent / 100).to_string() + ")"}
        return rx.cond(percent >= 0, rx.el.i(rx.el.b(style=filled)))

    return rx.el.div(
        rx.foreach(job.stages, part),
        role="progressbar",
        class_name="stages",
        custom_attrs={
            "aria-valuenow": job.percent,
            "aria-valuemin": 0,
            "aria-valuemax": 100,
            "aria-label": t("Rendering"),
        },
    )


@rx.memo
def running_job() -> rx.Component:
    """The render that is waiting or being made."""
    job = EditorState.job
    shot = live.shot(job.shot_id)
    title = rx.cond(
        shot.number != "",
        rx.fragment(t("Shot {number}", number=shot.number), " · ", shot.description),
        rx.fragment(live.head().title),
    )
    before = job.queue_place - 1
    waiting = tn("Waiting, {count} before it", "Waiting, {count} before it", before)
    stage = rx.cond(
        job.status == "queued",
        rx.cond(before > 0, waiting, t("Next in line")),
        rx.fragment(
            word("stage", job.stage),
            " · ",
            t("{done} of {total}", done=job.steps_done, total=job.steps_total),
        ),
    )
    return rx.el.div(
        rx.el.span(
            rx.cond(shot.still_url != "", rx.el.img(src=shot.still_url, alt="")), class_name="frame"
        ),
        rx.el.div(
            rx.el.div(
                rx.el.span(title, class_name="clip b", dir="auto"),
                rx.el.span(
                    job.percent.to_string() + "%",
                    class_name="num xs b",
                    style={"color": "var(--color-rendering)"},
                ),
                class_name="row",
            ),
            stage_bar(),
            _facts(
                rx.el.span(stage, class_name="mut num"),
                rx.el.span(left(job), class_name="num"),
                _cancel(),
            ),
            class_name="grow",
        ),
        class_name="job",
    )


def _failed() -> rx.Component:
    job = EditorState.job
    return rx.el.div(
        rx.el.div(
            rx.el.p(
                shape("failed"),
                rx.el.span(t("The render stopped"), class_name="b"),
                class_name="row",
            ),
            rx.el.p(
                said(job.failed_reason, rx.Var.create({"detail": job.failed_detail})),
                class_name="xs mut",
            ),
            _facts(
                rx.el.span(
                    tn(
                        "What was made is kept. {count} credit was charged.",
                        "What was made is kept. {count} credits were charged.",
                        job.charged,
                    ),
                    class_name="mut",
                ),
                rx.el.button(
                    icon("rotate-ccw", small=True),
                    t("Retry what failed"),
                    type="button",
                    on_click=EditorState.retry,
                    class_name="btn pri xs",
                ),
            ),
            class_name="grow stack",
        ),
        class_name="job failed",
    )


def _finished(shape_name: str, text: rx.Var[str]) -> rx.Component:
    job = EditorState.job
    return rx.el.div(
        rx.el.div(
            rx.el.p(shape(shape_name), rx.el.span(text, class_name="b"), class_name="row"),
            rx.el.p(
                t("Made {made}, reused {reused}.", made=job.made, reused=job.reused),
                " ",
                tn("{count} credit charged.", "{count} credits charged.", job.charged),
                class_name="xs mut num",
            ),
            class_name="grow stack",
        ),
        class_name="job",
    )


def _idle() -> rx.Component:
    return rx.el.div(
        rx.el.p(
            t("Nothing is being made. Change a shot or a line, then render."), class_name="mut"
        ),
        class_name="job",
    )


def _summary() -> rx.Var | rx.Component:
    return rx.match(
        job_state(),
        ("queued", t("Waiting")),
        ("running", t("Rendering")),
        ("stopping", t("Stopping")),
        ("done", t("Finished")),
        ("failed", t("Failed")),
        ("cancelled", t("Cancelled")),
        t("Nothing running"),
    )


def dock() -> rx.Component:
    """Return the bottom of the editor."""
    return rx.el.section(
        rx.el.div(
            rx.el.div(
                rx.el.h2(t("Jobs"), class_name="b"),
                panel_button("dock", "chevron-down", t("Show or hide the jobs"), "sm end"),
                class_name="row",
            ),
            rx.el.p(_summary(), role="status", class_name="xs mut"),
            rx.cond(
                job_state() != "",
                rx.el.a(
                    t("Open job page"),
                    href="/films/" + live.head().id + "/jobs",
                    class_name="xs open-jobs",
                ),
            ),
            class_name="dockh",
        ),
        rx.match(
            job_state(),
            ("queued", running_job()),
            ("running", running_job()),
            ("stopping", running_job()),
            ("done", _finished("approved", t("The film is ready"))),
            ("failed", _failed()),
            ("cancelled", _finished("queued", t("Cancelled. What was made is kept."))),
            _idle(),
        ),
        class_name=rx.cond(job_state() == "", "dock idle", "dock"),
        custom_attrs={"aria-label": t("Jobs")},
    )
