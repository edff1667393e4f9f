"""The level of the review: every shot with its word, under the player."""

import reflex as rx

from components.editor import live
from components.ui.status import pill
from components.ui.text import t, tn
from state.notes import NotesState


def _word(shot: rx.Var) -> rx.Component:
    """Say what was said of a shot, also that it was edited since."""
    said = rx.match(
        shot.approval,
        ("changes", t("Changes wanted")),
        ("edited", t("Approved, edited since")),
        ("approved", t("Approved")),
        t("Not decided"),
    )
    return rx.el.span(said, class_name="xs mut")


def _say(shot: rx.Var, word: str, label: rx.Var[str]) -> rx.Component:
    is_said = shot.approval == word
    return rx.el.button(
        label,
        type="button",
        on_click=NotesState.say([shot.id], rx.cond(is_said, "", word)),
        class_name="btn sec sm " + word,
        custom_attrs={
            "aria-pressed": is_said,
            "aria-label": rx.cond(
                word == "approved",
                t("Approve shot {number}", number=shot.number),
                t("Ask for changes of shot {number}", number=shot.number),
            ),
        },
    )


@rx.memo
def review_shot(shot_id: rx.Var[str]) -> rx.Component:
    """One shot: picture, words, status, notes, and the two answers."""
    shot = live.shot(shot_id)
    face = rx.el.button(
        rx.el.span(
            rx.cond(shot.still_url != "", rx.el.img(src=shot.still_url, alt="", loading="lazy")),
            class_name="frame",
        ),
        rx.el.span(
            rx.el.span(shot.number, " ", shot.description, class_name="clip b", dir="auto"),
            _word(shot),
            rx.cond(
                shot.notes > 0,
                rx.el.span(
                    tn("{count} open note", "{count} open notes", shot.notes),
                    class_name="xs accent",
                ),
            ),
            class_name="words",
        ),
        type="button",
        on_click=live.choose(shot_id),
        class_name="face",
        custom_attrs={
            "data-shot": shot_id,
            "aria-current": rx.cond(live.selected_id() == shot_id, "true", "false"),
        },
    )
    return rx.el.li(
        face,
        pill(shot.status),
        _say(shot, "changes", t("Changes")),
        _say(shot, "approved", t("Approve")),
        class_name="rev-shot",
    )


@rx.memo
def review_scene(scene_id: rx.Var[str]) -> rx.Component:
    """The shots of one scene, with an answer to all of them."""
    scene = live.scene(scene_id)
    return rx.el.section(
        rx.el.div(
            rx.el.h2(scene.number, ". ", scene.title, class_name="b grow clip", dir="auto"),
            rx.el.button(
                t("Approve the scene"),
                type="button",
                on_click=NotesState.say(scene.shot_ids, "approved"),
                class_name="btn gho sm",
            ),
            class_name="row",
        ),
        rx.el.ul(rx.foreach(scene.shot_ids, lambda shot_id: review_shot(shot_id=shot_id))),
        class_name="rev-scene",
        custom_attrs={"aria-label": scene.title},
    )


@rx.memo
def review() -> rx.Component:
    """Every scene's shots."""
    scenes = rx.foreach(live.scene_ids(), lambda scene_id: review_scene(scene_id=scene_id))
    return rx.el.div(
        scenes,
        role="region",
        tab_index=0,
        class_name="rev",
        custom_attrs={"aria-label": t("Review")},
    )
