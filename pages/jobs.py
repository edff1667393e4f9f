"""The renders of one film: stage by stage, live."""

import reflex as rx

from components.jobs import job_card, job_list, job_log
from components.site import page as site_page
from components.ui.icons import icon
from components.ui.text import t
from components.ui.toast import toast
from state.job import JobState


def _missing() -> rx.Component:
    return rx.el.main(
        rx.el.h1(t("This film is not here."), class_name="disp h-big"),
        rx.el.a(t("All films"), href="/films", class_name="btn pri lg"),
        id="main",
        class_name="em",
    )


def _none() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("Nothing was rendered yet"), class_name="disp h-part"),
        rx.el.p(
            t("The board already plays. Render the film to hear it and see it move."),
            class_name="mut",
        ),
        rx.el.a(t("Open the board"), href="/films/" + JobState.page.film_id, class_name="btn pri"),
        class_name="job-card stack start",
    )


def _waiting() -> rx.Component:
    return rx.el.div(
        class_name="job-card sk",
        role="status",
        style={"minHeight": "240px"},
        custom_attrs={"aria-label": t("Loading"), "aria-busy": "true"},
    )


def _page() -> rx.Component:
    page = JobState.page
    one = rx.el.div(
        rx.el.div(job_card(), job_log(), class_name="stack"), job_list(), class_name="jobs-two"
    )
    return rx.el.main(
        rx.el.a(
            icon("arrow-left", small=True, flip=True),
            rx.cond(page.title != "", page.title, t("Board")),
            href="/films/" + page.film_id,
            class_name="row xs mut back",
        ),
        rx.el.h1(t("Jobs"), class_name="disp h-page"),
        rx.cond(JobState.loaded, rx.cond(page.past.length() > 0, one, _none()), _waiting()),
        id="main",
        class_name="jobs-page",
    )


def page() -> rx.Component:
    """Return the page of a film's renders."""
    notice = JobState.notice
    return rx.fragment(
        site_page(rx.cond(JobState.missing, _missing(), _page()), current="films"),
        toast(notice.kind, notice.code, notice.params, JobState.dismiss),
    )
