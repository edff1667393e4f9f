"""The one button that costs credits: it says what, how many, how much and how long."""

import reflex as rx

from components.ui.icons import icon
from components.ui.text import t, tn
from state.editor import EditorState


class Making(rx.Component):
    """Rendering, stopping and leaving as actions for keys and palette; draws nothing."""

    library = "$/public/js/film/making.jsx"
    tag = "Making"
    steps: rx.Var[int]
    credits: rx.Var[int]
    running: rx.Var[bool]
    failed: rx.Var[bool]
    video: rx.Var[str]
    on_render: rx.EventHandler[rx.event.no_args_event_spec]
    on_cancel: rx.EventHandler[rx.event.no_args_event_spec]
    on_retry: rx.EventHandler[rx.event.no_args_event_spec]


def making() -> rx.Component:
    """Return the actions of making the film."""
    return Making.create(
        steps=EditorState.quote.steps,
        credits=EditorState.quote.credits,
        running=is_running(),
        failed=job_state() == "failed",
        video=EditorState.play.video_url,
        on_render=EditorState.render,
        on_cancel=EditorState.cancel,
        on_retry=EditorState.retry,
    )


def job_state() -> rx.Var[str]:
    """Return the status of the newest render, empty when the film never had one."""
    job = EditorState.job
    return rx.cond(job.render_id == "", "", job.status).to(str)


def is_running() -> rx.Var[bool]:
    """Tell whether the newest render waits or is being made."""
    state = job_state()
    return (state == "queued") | (state == "running") | (state == "stopping")


def about(seconds: rx.Var) -> rx.Var[str]:
    """Return a rough length of time in words."""
    short = tn(
        "about {count} s",
        "about {count} s",
        rx.Var(f"Math.max(1, Math.round({seconds!s}))").to(int),
    )
    minutes = rx.Var(f"Math.round({seconds!s} / 60)").to(int)
    return rx.cond(seconds < 90, short, tn("about {count} min", "about {count} min", minutes)).to(
        str
    )


def left(job: rx.Var) -> rx.Var[str]:
    """Return how long a render will still take, as a range, in words; empty while nobody can say."""

    def whole(value: rx.Var, unit: int, rounding: str) -> rx.Var[int]:
        return rx.Var(f"Math.max(1, Math.{rounding}({value!s} / {unit}))").to(int)

    low, high = whole(job.eta_low, 1, "floor"), whole(job.eta_high, 1, "ceil")
    least, most = whole(job.eta_low, 60, "floor"), whole(job.eta_high, 60, "ceil")
    seconds = rx.cond(
        low == high,
        t("about {count} s left", count=high),
        t("about {low} to {high} s left", low=low, high=high),
    )
    minutes = rx.cond(
        least == most,
        t("about {count} min left", count=most),
        t("about {low} to {high} min left", low=least, high=most),
    )
    spoken = rx.cond(job.eta_high < 100, seconds, minutes)
    return rx.cond(job.eta_low >= 0, spoken, "").to(str)


def render_foot() -> rx.Component:
    """Return the button with its price, and what happens to the credits."""
    quote, job = EditorState.quote, EditorState.job
    what = rx.cond(
        quote.shots > 0,
        tn("Render {count} shot", "Render {count} shots", quote.shots),
        t("Render the film"),
    )
    price = tn("{count} credit", "{count} credits", quote.credits)
    order = rx.el.button(
        icon("clapperboard"),
        rx.el.span(what, " · ", price, " · ", about(quote.seconds), class_name="num"),
        type="button",
        on_click=EditorState.render,
        class_name="btn pri wide render",
        custom_attrs={"data-action": "render.start"},
    )
    busy = rx.el.button(
        icon("loader-circle", extra="spin"),
        rx.el.span(t("Rendering {percent}%", percent=job.percent), class_name="num"),
        type="button",
        disabled=True,
        class_name="btn pri wide render",
    )
    nothing = rx.el.button(
        t("Nothing to render"), type="button", disabled=True, class_name="btn pri wide render"
    )
    return rx.el.div(
        rx.cond(is_running(), busy, rx.cond(quote.steps > 0, order, nothing)),
        rx.el.p(
            rx.cond(
                quote.steps > 0,
                t("Held until done, given back if a shot fails"),
                t("Everything on the board is in the film"),
            ),
            class_name="hint",
        ),
        class_name="foot",
    )
