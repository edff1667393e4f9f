"""The pane of the music, and of how loud everything is."""

import reflex as rx

from components.editor import live
from components.editor.choices import FAMILIES, MOODS
from components.editor.inspector.fields import choice
from components.editor.media_drop import media_field
from components.editor.mixer import mixer
from components.ui.text import t


@rx.memo
def sound_pane() -> rx.Component:
    """The music under the scene."""
    scene_id = live.selected_shot().scene_id
    scene = live.scene(scene_id.to(str))
    mood = live.edit("scene.cue", "mood", scene=scene_id)
    family = live.edit("scene.cue", "family", scene=scene_id)
    return rx.fragment(
        rx.el.h3(t("Music of scene {number}", number=scene.number), class_name="b"),
        choice(t("Mood"), "mood", MOODS, scene.mood, mood),
        choice(t("Tradition"), "music", FAMILIES, scene.music, family),
        media_field("sound", "scene.recording", {"scene": scene_id}, scene.recording),
        mixer(),
    )
