"""The level of the review: the film large, and under it every scene with its word."""

import reflex as rx

from components.editor import live
from components.editor.frame import ActionButton
from components.editor.notes import notes_pane
from components.editor.stage import stage
from components.ui.icons import icon, shape
from components.ui.text import clock, t, tn
from state.notes import NotesState

_NOTES = "../notes/store.js"


def _said(scene: rx.Var, scene_id: rx.Var[str], word: rx.Var) -> rx.Component:
    """Say what was said of a scene, in shape and words."""
    approved = live.read(_NOTES, "useSceneApproved", "approvedHere", int, scene_id)
    some = t("{count} of {all} approved", count=approved, all=scene.shot_ids.length())
    notes = live.read(_NOTES, "useSceneNotes", "notesHere", int, scene_id)
    said = rx.match(
        word,
        ("changes", rx.fragment(shape("failed"), t("Changes wanted"))),
        ("approved", rx.fragment(shape("approved"), t("Approved"))),
        ("edited", rx.fragment(shape("outdated"), t("Approved, edited since"))),
        ("some", rx.fragment(shape("queued"), some)),
        rx.fragment(shape("queued"), t("Not decided")),
    )
    return rx.el.span(
        rx.el.span(said, class_name="said"),
        rx.cond(
            notes > 0,
            rx.el.span(tn("{count} open note", "{count} open notes", notes), class_name="accent"),
        ),
        class_name="words xs mut",
    )


def _say(scene: rx.Var, word: rx.Var, answer: str, name: str, label: rx.Var[str]) -> rx.Component:
    is_said = word == answer
    return rx.el.button(
        icon(name, small=True),
        type="button",
        on_click=NotesState.say(scene.shot_ids, rx.cond(is_said, "", answer)),
        class_name="btn sec ico sm " + answer,
        custom_attrs={"aria-pressed": is_said, "aria-label": label},
    )


@rx.memo
def review_scene(scene_id: rx.Var[str]) -> rx.Component:
    """One scene: its picture, what was said of it, and the two answers."""
    scene = live.scene(scene_id)
    first = live.shot(scene.shot_ids[0])
    word = live.read(_NOTES, "useSceneWord", "sceneWord", str, scene_id)
    title = rx.el.span(scene.number, ". ", scene.title, class_name="b clip", dir="auto")
    number = scene.number
    return rx.el.li(
        rx.el.button(
            rx.el.span(
                rx.cond(first.still_url != "", rx.el.img(src=first.still_url, alt="")),
                class_name="frame",
            ),
            rx.el.span(title, _said(scene, scene_id, word), class_name="words"),
            type="button",
            on_click=live.choose(first.id),
            class_name="face",
        ),
        _say(
            scene,
            word,
            "changes",
            "message-square-text",
            t("Ask for changes of scene {number}", number=number),
        ),
        _say(scene, word, "approved", "check", t("Approve scene {number}", number=number)),
        class_name=rx.cond(live.selected_shot().scene_id == scene_id, "rev-scene on", "rev-scene"),
    )


def _head() -> rx.Component:
    """Return how far the review is, and what is about the whole film."""
    own = live.needs(_NOTES, "useScenesApproved", "const scenesApproved = useScenesApproved();")
    approved = rx.Var("scenesApproved", _var_type=int, _var_data=own).to(int)
    counted = live.needs(
        "../notes/versions.jsx", "useVersionCount", "const versionCount = useVersionCount();"
    )
    versions = rx.Var("versionCount", _var_type=int, _var_data=counted).to(int)
    return rx.el.div(
        rx.el.h2(live.head().title, class_name="b clip", dir="auto"),
        rx.el.span(
            clock(live.head().seconds),
            " · ",
            t(
                "{count} of {all} scenes approved",
                count=approved,
                all=live.scene_ids().length(),
            ),
            class_name="xs mut grow clip",
            role="status",
        ),
        rx.cond(
            versions > 1,
            ActionButton.create(
                icon("columns-2", small=True),
                t("Compare versions"),
                action="film.versions",
                label=t("Compare versions"),
                class_name="btn gho sm",
            ),
        ),
        ActionButton.create(
            icon("check", small=True),
            t("Approve the film"),
            action="film.approve",
            label=t("Approve the film"),
            class_name="btn sm approved",
        ),
        class_name="rev-head",
    )


@rx.memo
def review() -> rx.Component:
    """The player, every scene, and on a narrow screen the notes."""
    scenes = rx.foreach(live.scene_ids(), lambda one: review_scene(scene_id=one, key=one))
    return rx.el.div(
        _head(),
        stage(),
        rx.el.ul(
            scenes,
            class_name="rev",
            tab_index=0,
            custom_attrs={"aria-label": t("Scenes to review")},
        ),
        rx.el.section(
            notes_pane(), class_name="rev-notes", custom_attrs={"aria-label": t("Notes")}
        ),
        class_name="rev-level",
    )
