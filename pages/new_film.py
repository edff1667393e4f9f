"""A new film: the story on the left, what it may be given on the right, all of it skippable."""

import reflex as rx

from components.listening import Listener
from components.samples import sample_chips
from components.site import page as site_page
from components.tryouts import music, speakers
from components.ui.fields import chip, select
from components.ui.icons import icon
from components.ui.text import clock, language_name, t, tn, word
from components.ui.toast import alert
from state.new_film import NewFilmState


class StoryBox(rx.Component):
    """The box of the script; `on_text` comes when the writer pauses."""

    library = "$/public/js/story.jsx"
    tag = "StoryBox"
    read_as: rx.Var[str]
    language: rx.Var[str]
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
            language=NewFilmState.language,
            on_text=NewFilmState.understand,
        ),
        sample_chips(),
        _understood(),
        alert(NewFilmState.notice.code, NewFilmState.notice.params),
        class_name="write",
        custom_attrs={"aria-labelledby": "ask"},
    )


def _part(title: rx.Var[str], hint: rx.Var[str] | rx.Component, *body: rx.Component):
    return rx.el.fieldset(
        rx.el.legend(
            rx.el.span(title, class_name="disp h-part"),
            rx.el.span(hint, class_name="dim"),
            class_name="part-head",
        ),
        *body,
    )


def _look() -> rx.Component:
    def card(style: str, says: rx.Var[str]) -> rx.Component:
        return rx.el.label(
            rx.el.input(
                type="radio",
                name="style",
                value=style,
                default_checked=style == "painted",
                class_name="hid",
            ),
            rx.el.span(
                rx.el.img(src=f"/pictures/look-{style}.jpg", alt="", loading="lazy"),
                rx.el.span(icon("check", small=True), class_name="tick"),
                class_name="frame",
            ),
            rx.el.span(
                rx.el.span(word("style", style), class_name="b block"),
                rx.el.span(says, class_name="xs mut block"),
                class_name="says",
            ),
            class_name="look",
        )

    looks = rx.el.div(
        card("painted", t("Soft light, drawn people")),
        card("cutout", t("Layered paper with soft shadows")),
        card("flat", t("Clean shapes, clear colours")),
        card("watercolour", t("Thin colour, drying at the edges")),
        card("storybook", t("Pencil line and gouache")),
        card("ink", t("Brush, bare paper, one red")),
        card("neon", t("Dark shapes, rims of light")),
        card("kolam", t("Flour lines and dots on earth")),
        class_name="looks",
    )
    return _part(t("Look"), t("The studio’s own hand"), looks)


def _voices() -> rx.Component:
    summary = NewFilmState.summary
    cast = summary.cast.length()
    more = rx.cond(summary.more > 0, t("And {count} more.", count=summary.more), "")
    hint = rx.fragment(t("We cast {count}. Press play, or swap.", count=cast), " ", more)
    empty = t("Everybody who speaks is cast as soon as there is a story.")
    return _part(t("Voices"), rx.cond(cast > 0, hint, empty), speakers())


def _frame() -> rx.Component:
    def shape(value: str, *, chosen: bool = False) -> rx.Component:
        across, down = map(float, value.split(":"))
        wide = "shape wide" if across > down else "shape"
        drawn = rx.el.span(class_name=wide, style={"aspectRatio": f"{across}/{down}"})
        return chip("aspect", value, drawn, rx.el.span(value, dir="ltr"), default_checked=chosen)

    summary = NewFilmState.summary
    chosen = rx.cond(NewFilmState.language != "", NewFilmState.language, summary.spoken)
    spoken = select(
        rx.foreach(
            summary.languages,
            lambda tag: rx.el.option(
                t("Spoken in {language}", language=language_name(tag)), value=tag
            ),
        ),
        value=chosen,
        on_change=NewFilmState.speak,
        aria_label=t("Spoken language"),
    )
    captions = select(
        rx.el.option(t("Captions in the picture"), value="burnt"),
        rx.el.option(t("Captions beside the film"), value="file"),
        name="captions",
        aria_label=t("Captions"),
    )
    return rx.el.fieldset(
        rx.el.legend(t("Shape"), class_name="disp h-part"),
        rx.el.div(
            shape("16:9", chosen=True),
            shape("9:16"),
            shape("1:1"),
            shape("2.39:1"),
            class_name="row wrap",
        ),
        captions,
        rx.cond(summary.shots > 0, spoken),
        rx.cond(
            NewFilmState.language != "",
            rx.el.p(
                t(
                    "Nothing is translated: the words stay in {language}.",
                    language=language_name(summary.language),
                ),
                class_name="xs mut wide",
                role="status",
            ),
        ),
        class_name="beside",
    )


def _choices() -> rx.Component:
    return rx.el.section(
        _look(),
        _voices(),
        music(),
        _frame(),
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
        custom_attrs={"aria-label": t("Look, voices, music and shape")},
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
            Listener.create(
                heard=NewFilmState.heard, mark=NewFilmState.mark, on_ask=NewFilmState.hear
            ),
            id="main",
            class_name="new-film",
        ),
        current="films",
    )
