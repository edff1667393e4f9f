"""Parts of the page of a film's renders."""

import reflex as rx

from components.account import Ago
from components.editor.render import left
from components.ui.icons import icon, shape
from components.ui.text import clock, decimal, said, t, tn, word
from state.job import JobState


def _shape(status: rx.Var[str]) -> rx.Component | rx.Var:
    """Return the mark of a step's or a render's status."""
    return rx.match(
        status,
        ("done", shape("approved")),
        ("running", shape("rendering")),
        ("stopping", shape("rendering")),
        ("failed", shape("failed")),
        shape("queued"),
    )


def _about(step: rx.Var) -> rx.Var[str]:
    """Return what a step makes, with the number of its shot or scene."""
    name = word("stage", step.kind)
    place = rx.cond(step.kind == "cue", t("Scene {number}", number=step.about), "")
    shot = t("Shot {number}", number=step.about)
    where = rx.cond(step.kind == "cue", place, shot)
    return rx.cond(step.about == "", name, name + " · " + where.to(str)).to(str)


def _stage(stage: rx.Var) -> rx.Component:
    counted = t("{done} of {total}", done=stage.done, total=stage.total)
    kept = rx.cond(stage.reused > 0, tn("{count} kept", "{count} kept", stage.reused), "")
    bar = rx.el.span(
        rx.el.i(style={"transform": "scaleX(" + (stage.percent / 100).to_string() + ")"}),
        class_name="stg",
        custom_attrs={"aria-hidden": "true"},
    )
    return rx.el.li(
        _shape(stage.status),
        rx.el.span(word("stage", stage.kind), class_name="b"),
        bar,
        rx.el.span(kept, class_name="xs dim num"),
        rx.el.span(counted, class_name="xs mut num"),
        class_name="stage-row",
    )


def _running(step: rx.Var) -> rx.Component:
    return rx.el.li(
        shape("rendering"),
        rx.el.span(_about(step), class_name="grow"),
        rx.el.span(step.engine, " · ", step.worker, class_name="xs dim clip", dir="ltr"),
        rx.el.span(step.percent.to_string() + "%", class_name="xs num"),
        class_name="row",
    )


def _money() -> rx.Component:
    job = JobState.page.job
    over = (job.status == "done") | (job.status == "failed") | (job.status == "cancelled")
    charged = tn("{count} credit charged.", "{count} credits charged.", job.charged)
    held = tn(
        "{count} credit held until it is done.", "{count} credits held until it is done.", job.held
    )
    made = t("Made {made}, reused {reused}.", made=job.made, reused=job.reused)
    return rx.el.p(made, " ", rx.cond(over, charged, held), class_name="mut num")


def _failure() -> rx.Component:
    def one(step: rx.Var) -> rx.Component:
        return rx.el.li(
            rx.el.p(shape("failed"), rx.el.span(_about(step), class_name="b"), class_name="row"),
            rx.el.p(said(step.error, rx.Var.create({"detail": step.detail})), class_name="mut"),
        )

    return rx.el.section(
        rx.el.ul(rx.foreach(JobState.page.failed, one), class_name="stack"),
        rx.el.p(t("Everything above that is done is kept and is not made or paid for again.")),
        rx.el.button(
            icon("rotate-ccw", small=True),
            t("Retry from there"),
            type="button",
            on_click=JobState.retry,
            class_name="btn pri",
        ),
        class_name="failure stack",
        custom_attrs={"aria-label": t("What failed")},
    )


def _head() -> rx.Component:
    job = JobState.page.job
    before = job.queue_place - 1
    waiting = rx.cond(
        before > 0,
        tn("Waiting, {count} before it", "Waiting, {count} before it", before),
        t("Next in line"),
    )
    moving = (job.status == "queued") | (job.status == "running")
    return rx.el.div(
        _shape(job.status),
        rx.el.h2(word("render", job.status), class_name="disp h-part"),
        rx.el.span(job.percent.to_string() + "%", class_name="num b"),
        rx.el.span(
            rx.cond(job.status == "queued", waiting, left(job)), class_name="mut num", role="status"
        ),
        rx.cond(
            moving,
            rx.el.button(
                t("Cancel"), type="button", on_click=JobState.cancel, class_name="btn sec sm end"
            ),
        ),
        class_name="row wrap",
    )


def job_card() -> rx.Component:
    """Return the render that is shown."""
    page = JobState.page
    return rx.el.section(
        _head(),
        rx.el.ul(rx.foreach(page.stages, _stage), class_name="stage-list"),
        rx.cond(
            page.running.length() > 0,
            rx.el.div(
                rx.el.h3(t("Being made now"), class_name="lab"),
                rx.el.ul(rx.foreach(page.running, _running), class_name="stack"),
            ),
        ),
        rx.cond(page.failed.length() > 0, _failure()),
        _money(),
        class_name="job-card stack",
        custom_attrs={"aria-label": t("Render")},
    )


def _row(step: rx.Var) -> rx.Component:
    cells = (
        rx.el.td(_shape(step.status), class_name="narrow"),
        rx.el.td(rx.cond(step.reused, t("kept"), word("step", step.status))),
        rx.el.td(_about(step)),
        rx.el.td(step.engine, dir="ltr"),
        rx.el.td(step.attempt, class_name="num"),
        rx.el.td(decimal(step.seconds), class_name="num"),
        rx.el.td(step.error, dir="ltr"),
    )
    return rx.el.tr(*cells)


def job_log() -> rx.Component:
    """Return every step of the render, for the curious."""
    heads = (t("State"), t("What"), t("Engine"), t("Attempt"), t("Seconds"), t("Error"))
    table = rx.el.div(
        rx.el.table(
            rx.el.caption(t("Every step of this render"), class_name="sr"),
            rx.el.thead(
                rx.el.tr(
                    rx.el.td(class_name="narrow"),
                    *[rx.el.th(head, custom_attrs={"scope": "col"}) for head in heads],
                )
            ),
            rx.el.tbody(rx.foreach(JobState.log, _row)),
        ),
        class_name="log-table",
        tab_index=0,
        role="region",
        custom_attrs={"aria-label": t("Every step of this render")},
    )
    return rx.el.section(
        rx.el.div(
            rx.el.button(
                icon("chevron-down", small=True),
                t("Log"),
                type="button",
                on_click=JobState.show_log,
                class_name="btn gho sm",
                custom_attrs={"aria-expanded": rx.cond(JobState.log_open, "true", "false")},
            ),
            rx.el.a(
                icon("download", small=True),
                t("Download the log"),
                href="/api/v1/renders/" + JobState.page.job.render_id + "/log",
                download=True,
                class_name="btn gho sm",
                # Else the page's own router takes the address for one of its pages.
                custom_attrs={"reloadDocument": True},
            ),
            class_name="row",
        ),
        rx.cond(JobState.log_open, table),
        class_name="job-log",
        custom_attrs={"aria-label": t("Log")},
    )


def job_list() -> rx.Component:
    """Return all renders of the film, the newest first."""
    shown = JobState.page.job.render_id

    def one(job: rx.Var) -> rx.Component:
        return rx.el.li(
            rx.el.button(
                _shape(job.status),
                rx.el.span(word("render", job.status), class_name="grow"),
                rx.cond(job.seconds > 0, rx.el.span(clock(job.seconds), class_name="xs dim num")),
                Ago.create(at=job.asked_at),
                type="button",
                on_click=JobState.choose(job.render_id),
                class_name="past",
                custom_attrs={"aria-current": rx.cond(shown == job.render_id, "true", "false")},
            )
        )

    return rx.el.nav(
        rx.el.h2(t("Renders of this film"), class_name="b"),
        rx.el.ul(rx.foreach(JobState.page.past, one)),
        class_name="job-list",
        custom_attrs={"aria-label": t("Renders of this film")},
    )
