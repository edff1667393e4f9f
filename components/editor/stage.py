"""The preview: the film or the selected shot, and what can be done with the finished film."""

import reflex as rx

from components.editor import live
from components.editor.render import job_state
from components.editor.shelf import shelf
from components.ui.icons import icon
from components.ui.text import clock, t, tn
from state.editor import EditorState


class FilmPlayer(rx.Component):
    """Plays the film: the finished one while it is `current`, else shot by shot."""

    library = "$/public/js/player/player.jsx"
    tag = "FilmPlayer"
    film: rx.Var[str]
    vtt: rx.Var[str]
    poster: rx.Var[str]
    current: rx.Var[bool]


def _download(label: rx.Var[str], url: rx.Var[str], kind: str) -> rx.Component:
    return rx.el.a(
        icon("download", small=True),
        label,
        href=url,
        download=live.head().title + "." + kind,
        class_name="btn sec sm",
    )


def _made() -> rx.Component:
    job = EditorState.job
    return rx.cond(
        (job_state() == "done") & (job.made + job.reused > 0),
        rx.el.p(
            t("Made {made}, reused {reused}.", made=job.made, reused=job.reused),
            class_name="xs mut num",
            role="status",
        ),
    )


def _finished() -> rx.Component:
    play = EditorState.play
    return rx.fragment(
        rx.el.h2(t("Your film"), class_name="b"),
        rx.el.p(
            clock(play.seconds),
            " · ",
            rx.cond(
                play.is_current,
                t("Up to date"),
                t("You changed something since. It plays as it was."),
            ),
            class_name="mut",
        ),
        _made(),
        rx.el.div(
            _download(t("Film, MP4"), play.video_url, "mp4"),
            _download(t("Captions, SRT"), play.srt_url, "srt"),
            _download(t("Captions, VTT"), play.vtt_url, "vtt"),
            class_name="links",
        ),
    )


def _animatic() -> rx.Component:
    return rx.fragment(
        rx.el.h2(t("Animatic"), class_name="b"),
        rx.el.p(
            tn("{count} shot", "{count} shots", live.shot_ids().length()),
            " · ",
            clock(live.head().seconds),
            class_name="mut",
        ),
    )


@rx.memo
def stage() -> rx.Component:
    """Preview and transport."""
    play = EditorState.play
    return FilmPlayer.create(
        rx.el.section(
            shelf(),
            rx.el.div(
                rx.cond(play.video_url != "", _finished(), _animatic()), class_name="film-facts"
            ),
            class_name="aside",
            custom_attrs={"aria-label": t("Film")},
        ),
        film=play.video_url,
        vtt=play.vtt_url,
        poster=play.poster_url,
        current=play.is_current,
    )
