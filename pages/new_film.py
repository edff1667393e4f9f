"""A new film: the story on the left, three choices on the right, all of them skippable."""

import reflex as rx

from components.samples import sample_chips
from components.site import page as site_page
from components.ui.icons import icon
from components.ui.text import clock, language_name, t, tn, word
from components.ui.toast import alert
from state.new_film import NewFilmState


class StoryBox(rx.Component):
    """The box of the script; `on_text` comes when the writer pauses."""

    library = "$/public/js/story.jsx"
    tag = "StoryBox"
    read_as: rx.Var[str]
    on_text: rx.EventHandler[rx.event.passthrough_event_spec(str)]


def _figure(value: rx.Var, label: rx.Var[str]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(label, class_name="xs mut"), rx.el.dd(value, class_name="disp num h-part")
    )


def _understood() -> rx.Component:
    """Return what the studio made of the script."""
    summary = NewFilmState.summary
    people = summary.characters.length()
    figures = rx.el.dl(
        _figure(summary.scenes.to_string(), tn("scene", "scenes", summary.scenes)),
        _figure(summary.shots.to_string(), tn("shot", "shots", summary.shots)),
        _figure(people.to_string(), tn("voice", "voices", people)),
        _figure(clock(summary.seconds), t("running time")),
        _figure(language_name(summary.language), t("language")),
        class_name="sum",
    )
    hint = rx.el.p(t("You will see here how the story reads as a film."), class_name="dim")
    return rx.el.div(
        rx.cond(summary.shots > 0, figures, hint), role="status", style={"minHeight": "48px"}
    )


def _write() -> rx.Component:
    summary = NewFilmState.summary
    return rx.el.section(
        rx.el.a(
            icon("arrow-left", small=True, flip=True),
            t("Films"),
            href="/films",
            class_name="row xs mut",
            style={"height": "24px"},
        ),
        rx.el.h1(t("What’s the story?"), id="ask", class_name="disp h-big"),
        rx.el.p(
            t("Paste an idea, a script, or drop a file. You can change everything later."),
            class_name="mut lead",
        ),
        StoryBox.create(
            read_as=rx.cond(summary.kind != "", word("kind", summary.kind), ""),
            on_text=NewFilmState.understand,
        ),
        sample_chips(),
        _understood(),
        alert(NewFilmState.notice.code, NewFilmState.notice.params),
        class_name="write",
        custom_attrs={"aria-labelledby": "ask"},
    )


def _part(title: rx.Var[str], hint: rx.Var[str], *body: rx.Component) -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend(
            rx.el.span(title, class_name="disp h-part"),
            rx.el.span(hint, class_name="dim"),
            class_name="part-head",
        ),
        *body,
    )


def _pick(
    name: str, value: str, title: rx.Var[str], hint: rx.Var[str], *, chosen: bool = False
) -> rx.Component:
    return rx.el.label(
        rx.el.span(
            rx.el.span(title, class_name="b block"),
            rx.el.span(hint, class_name="xs mut block"),
            class_name="grow",
        ),
        rx.el.input(
            type="radio", name=name, value=value, default_checked=chosen, class_name="radio"
        ),
        class_name="pick",
    )


def _look() -> rx.Component:
    def card(style: str, title: rx.Var[str], says: rx.Var[str]) -> rx.Component:
        return rx.el.label(
            rx.el.input(
                type="radio",
                name="style",
                value=style,
                default_checked=style == "painted",
                class_name="hid",
            ),
            rx.el.span(
                rx.el.img(src=f"/pictures/look-{style}.jpg", alt=""),
                rx.el.span(icon("check", small=True), class_name="tick"),
                class_name="frame",
            ),
            rx.el.span(
                rx.el.span(title, class_name="b block"),
                rx.el.span(says, class_name="xs mut block"),
                class_name="says",
            ),
            class_name="look",
        )

    looks = rx.el.div(
        card("painted", t("Painted"), t("Soft light, drawn people")),
        card("cutout", t("Cut paper"), t("Layered paper with soft shadows")),
        class_name="looks",
    )
    return _part(t("Look"), t("The studio’s own hand"), looks)


def _choices() -> rx.Component:
    return rx.el.section(
        _look(),
        _part(
            t("Music"),
            t("Under each scene, in its mood"),
            rx.el.div(
                _pick("music", "auto", t("As the story asks"), t("Scene by scene"), chosen=True),
                _pick("music", "raga", t("Indian"), t("Ragas, tanpura and tabla")),
                _pick("music", "western", t("Western"), t("Piano, strings, winds")),
                _pick("music", "none", t("None"), t("Voices alone")),
                class_name="quad",
            ),
        ),
        _part(
            t("Shape"),
            t("Of the picture"),
            rx.el.div(
                _pick("aspect", "16:9", t("Wide"), t("16:9, for screens"), chosen=True),
                _pick("aspect", "9:16", t("Tall"), t("9:16, for phones")),
                _pick("aspect", "1:1", t("Square"), t("1:1, for feeds")),
                class_name="trio",
            ),
        ),
        _part(
            t("Captions"),
            t("In the film’s language"),
            rx.el.div(
                _pick("captions", "burnt", t("In the picture"), t("Always seen"), chosen=True),
                _pick("captions", "file", t("Beside the film"), t("Switched on or off")),
                class_name="trio",
            ),
        ),
        rx.el.div(
            rx.el.p(
                t("The board plays at once as an animatic."),
                " ",
                rx.el.b(t("Free until you render."), style={"color": "var(--color-ink)"}),
                class_name="xs mut grow",
            ),
            rx.el.button(
                rx.cond(NewFilmState.making, t("Making the board…"), t("Make the board")),
                icon("arrow-right", flip=True),
                type="submit",
                disabled=NewFilmState.making,
                class_name="btn pri lg",
            ),
            class_name="row wrap make",
        ),
        class_name="choose",
        custom_attrs={"aria-label": t("Look, music and shape")},
    )


def page() -> rx.Component:
    """Return the page of a new film."""
    return site_page(
        rx.el.main(
            rx.el.form(
                _write(),
                _choices(),
                on_submit=NewFilmState.make,
                class_name="nf",
                reset_on_submit=False,
            ),
            id="main",
            class_name="new-film",
        ),
        current="films",
    )
