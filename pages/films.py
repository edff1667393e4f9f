"""The films of the workspace."""

import reflex as rx

from components.editor.render import left
from components.leftoff import left_off
from components.samples import sample_cards
from components.site import page as site_page
from components.ui.fields import select
from components.ui.forms import native_form
from components.ui.icons import icon
from components.ui.status import dot
from components.ui.text import clock, language_names, t, tn, word
from components.ui.toast import toast
from state.films import FilmsState


class RenameFilm(rx.Component):
    """The entry of a film's menu that becomes a field for its title; `children` are its icon."""

    library = "$/public/js/films/rename.jsx"
    tag = "RenameFilm"
    film: rx.Var[str]
    name: rx.Var[str]
    on_rename: rx.EventHandler[rx.event.passthrough_event_spec(str, str)]


class FilmFocus(rx.Component):
    """Takes the keyboard's focus to a film's link whenever `moves` has grown; draws nothing."""

    library = "$/public/js/films/focus.jsx"
    tag = "FilmFocus"
    film: rx.Var[str]
    moves: rx.Var[int]


def _size(film: rx.Var) -> rx.Component:
    return rx.fragment(
        tn("{count} scene", "{count} scenes", film.scenes),
        " · ",
        clock(film.seconds),
        " · ",
        language_names(film.languages),
    )


def _poster(film: rx.Var) -> rx.Component:
    return rx.cond(
        film.poster_url != "",
        rx.el.img(src=film.poster_url, alt=""),
        rx.el.span(class_name="sk block", style={"position": "absolute", "inset": "0"}),
    )


def _status(film: rx.Var) -> rx.Component:
    """Return how a film stands, with a number where it says more."""
    count = film.count
    words = word("film", film.status)
    for status, counted in (
        ("failed", tn("{count} step failed", "{count} steps failed", count)),
        ("rendering", tn("{count} shot rendering", "{count} shots rendering", count)),
        ("outdated", tn("{count} shot outdated", "{count} shots outdated", count)),
    ):
        words = rx.cond(film.status == status, counted, words)
    fresh = (film.status == "outdated") & ~film.rendered
    shown = rx.cond(fresh, "queued", film.status)
    words = rx.cond(fresh, t("Nothing rendered yet"), words)
    words = rx.cond((film.status == "rendering") & (film.eta_low >= 0), left(film), words)
    words = rx.cond(film.approver != "", t("Approved by {name}", name=film.approver), words)
    return rx.el.span(
        dot(shown),
        rx.el.span(words, class_name="mut"),
        class_name="row xs stands " + film.status.to(str),
    )


def _first(film: rx.Var) -> rx.Component:
    play = rx.el.a(
        icon("play"),
        href="/films/" + film.id + "?play=1",
        class_name="poster-play",
        custom_attrs={"aria-label": t("Play {name}", name=film.title)},
    )
    length = rx.el.span(clock(film.seconds), class_name="onpic length num")
    return rx.el.article(
        rx.el.div(_poster(film), play, length, class_name="frame"),
        rx.el.div(
            left_off(film),
            rx.el.p(_size(film), class_name="xs mut"),
            _status(film),
            rx.el.div(
                rx.el.a(
                    t("Open the board"),
                    href="/films/" + film.id,
                    class_name="btn pri lg",
                    custom_attrs={"data-film": film.id},
                ),
                _menu(film),
                class_name="row",
            ),
            class_name="about",
        ),
        class_name="cont",
    )


def _menu(film: rx.Var) -> rx.Component:
    """Return what can be done with a film from the list."""
    name = "film-" + film.id

    def act(drawn: str, text: rx.Var[str], does: rx.event.EventSpec) -> rx.Component:
        return rx.el.button(
            icon(drawn, small=True),
            text,
            type="button",
            on_click=does,
            class_name="btn gho wide",
            custom_attrs={"popoverTarget": name, "popoverTargetAction": "hide"},
        )

    return rx.el.div(
        rx.el.button(
            icon("ellipsis"),
            type="button",
            class_name="btn gho ico",
            custom_attrs={
                "popoverTarget": name,
                "aria-label": t("More for {name}", name=film.title),
                "style": {"anchorName": "--" + name},
            },
        ),
        rx.el.div(
            RenameFilm.create(
                icon("pencil", small=True),
                film=film.id,
                name=film.title,
                on_rename=FilmsState.rename,
            ),
            act("copy", t("Duplicate"), FilmsState.duplicate(film.id)),
            act("trash-2", t("Delete"), FilmsState.delete(film.id)),
            id=name,
            class_name="film-menu pop",
            custom_attrs={"popover": "auto", "style": {"positionAnchor": "--" + name}},
        ),
        class_name="film-more",
    )


def _gone() -> rx.Component:
    """Return the word that a film was deleted, with the way back."""
    said = rx.el.div(
        rx.el.span(t("The film is deleted."), class_name="grow"),
        rx.el.button(
            t("Bring it back"),
            type="button",
            on_click=FilmsState.undelete,
            class_name="btn sec sm",
        ),
        rx.el.button(
            icon("x", small=True),
            type="button",
            on_click=FilmsState.let_go,
            class_name="btn gho ico sm",
            custom_attrs={"aria-label": t("Close")},
        ),
        class_name="toast pop",
    )
    return rx.el.div(rx.cond(FilmsState.gone != "", said), role="status", class_name="toasts")


def _card(film: rx.Var) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(_poster(film), class_name="frame"),
            rx.el.span(film.title, class_name="disp clip name", dir="auto"),
            rx.el.span(_size(film), class_name="xs mut clip block"),
            _status(film),
            href="/films/" + film.id,
            class_name="fc",
            custom_attrs={"data-film": film.id},
        ),
        _menu(film),
        key=film.id,
    )


def _head() -> rx.Component:
    """Return the title of the page, the search, the order, and the way to a new film."""
    search = rx.el.label(
        icon("search", small=True),
        rx.el.input(
            type="search",
            default_value=FilmsState.query,
            placeholder=t("Search films, lines, people"),
            on_change=FilmsState.search.debounce(300),
            custom_attrs={"aria-label": t("Search films, lines, people")},
        ),
        class_name="field films-search",
    )
    order = select(
        rx.el.option(t("Last touched"), value="touched"),
        rx.el.option(t("By title"), value="title"),
        value=FilmsState.order,
        on_change=FilmsState.sort,
        custom_attrs={"aria-label": t("Order")},
    )
    new = rx.el.a(icon("plus"), t("New film"), href="/new", class_name="btn pri")
    return rx.el.div(
        rx.el.h1(t("Films"), class_name="disp h-page"),
        rx.el.div(search, rx.el.span(order), new, class_name="row end films-tools"),
        class_name="films-head",
    )


def _list() -> rx.Component:
    films = FilmsState.films
    all_films = rx.fragment(
        _first(films[0]), rx.el.ul(rx.foreach(films[1:], _card), class_name="fg")
    )
    found = rx.el.ul(rx.foreach(films, _card), class_name="fg")
    nothing = rx.el.p(t("No film says that."), class_name="mut", role="status")
    plain = (FilmsState.query == "") & (FilmsState.order == "touched")
    return rx.el.main(
        _head(),
        rx.cond(films.length() > 0, rx.cond(plain, all_films, found), nothing),
        rx.cond(
            FilmsState.more,
            rx.el.button(
                t("More films"), type="button", on_click=FilmsState.go_on, class_name="btn sec wide"
            ),
        ),
        id="main",
        class_name="films",
    )


def _empty() -> rx.Component:
    return rx.el.main(
        rx.el.h1(t("Your first film is one page away."), class_name="disp h-big"),
        rx.el.p(
            t(
                "Start from a line, a file, or one of these. Everything plays at once and costs nothing until you render."
            ),
            class_name="mut lead",
        ),
        native_form(
            rx.el.label(t("Your story idea"), html_for="idea", class_name="sr"),
            rx.el.span(
                rx.el.input(
                    id="idea",
                    name="story",
                    placeholder=t("Once, in a lighthouse at the edge of the sea…"),
                ),
                class_name="field",
            ),
            rx.el.button(t("Start"), type="submit", class_name="btn pri lg"),
            action="/new",
            method="get",
        ),
        rx.el.a(
            icon("file-up", small=True),
            t("Bring a script"),
            href="/new",
            class_name="row xs mut",
            style={"height": "24px"},
        ),
        sample_cards(),
        id="main",
        class_name="em",
    )


def _waiting() -> rx.Component:
    return rx.el.main(
        rx.el.h1(t("Films"), class_name="disp h-page films-head"),
        rx.el.div(
            rx.el.div(class_name="frame sk"),
            class_name="cont",
            role="status",
            custom_attrs={"aria-label": t("Loading films"), "aria-busy": "true"},
        ),
        id="main",
        class_name="films",
    )


def page() -> rx.Component:
    """Return the list of films, or the first step when there is none."""
    notice = FilmsState.notice
    return site_page(
        rx.cond(
            FilmsState.loaded,
            rx.cond((FilmsState.films.length() > 0) | (FilmsState.query != ""), _list(), _empty()),
            _waiting(),
        ),
        _gone(),
        FilmFocus.create(film=FilmsState.at, moves=FilmsState.moves),
        toast(notice.kind, notice.code, notice.params, FilmsState.dismiss),
        current="films",
    )
