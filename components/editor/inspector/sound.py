"""The pane of the music, of how captions look, and of how loud everything is."""

import reflex as rx

from components.editor import live
from components.editor.choices import FAMILIES, MOODS
from components.editor.inspector.captions import caption_styles
from components.editor.inspector.listen import Slider
from components.editor.media_drop import media_field
from components.editor.mixer import mixer
from components.listening import Hear, Heard, Trouble
from components.ui.fields import labelled, select
from components.ui.text import t, word
from studio.domain import music

_MUSIC_JS = "$/public/js/inspector/music.jsx"
_RAGA, _WESTERN, _NONE = "raga", "western", "none"


class Ragas(rx.Component):
    """The ragas to choose from, each heard with the scene's other choices."""

    library = _MUSIC_JS
    tag = "Ragas"
    scene: rx.Var[str]
    ragas: rx.Var[dict[str, str]]


class Instruments(rx.Component):
    """Who plays: `names` are those of the music's family."""

    library = _MUSIC_JS
    tag = "Instruments"
    scene: rx.Var[str]
    names: rx.Var[list[str]]


class Tempo(rx.Component):
    """How fast, or as the mood asks."""

    library = _MUSIC_JS
    tag = "Tempo"
    scene: rx.Var[str]
    least: rx.Var[int]
    most: rx.Var[int]


def _chips(
    label: rx.Var[str], group: str, names: tuple[str, ...], now: rx.Var, field: str, scene: rx.Var
) -> rx.Component:
    """Return one chip for each name; the chosen one is pressed."""
    chips = [
        rx.el.button(
            word(group, name),
            type="button",
            on_click=live.edit("scene.cue", scene=scene.id, **{field: name}),
            class_name="chip",
            custom_attrs={"aria-pressed": rx.cond(now == name, "true", "false")},
        )
        for name in names
    ]
    return rx.el.div(
        rx.el.p(label, class_name="lab", custom_attrs={"aria-hidden": "true"}),
        rx.el.div(*chips, role="group", class_name="chips", custom_attrs={"aria-label": label}),
    )


def _listen(scene: rx.Var) -> rx.Component:
    """Return what plays some seconds of the scene's music."""
    parts = ("mood", "music", "raga", "key", "tempo", "instruments")
    values = "|".join(f"${{{getattr(scene, part)!s}}}" for part in parts)
    sound = rx.Var(
        f"`scene:${{{scene.id!s}}}:{values}`",
        _var_type=str,
        _var_data=scene._get_all_var_data(),  # noqa: SLF001
    ).to(str)
    own = scene.recording != ""
    label = rx.cond(
        own, t("Hear your music"), t("Hear eight seconds of scene {number}", number=scene.number)
    )
    return rx.el.div(
        Hear.create(
            sound=sound,
            label=label,
            question={"kind": "scene", "of": scene.id},
            url=rx.cond(own, scene.cue_url, ""),
        ),
        rx.el.span(
            rx.el.span(word("mood", scene.mood), " · ", word("music", scene.music), class_name="b"),
            rx.el.span(
                rx.cond(own, scene.recording, t("Eight seconds, as chosen below")),
                class_name="xs mut block clip",
            ),
            class_name="grow",
        ),
        Heard.create(sound=sound, url=scene.peaks_url, seconds=8, height=32),
        class_name="row tune",
    )


def _key(scene: rx.Var) -> rx.Component:
    keys = [rx.el.option(key, value=key) for key in music.KEYS]
    return labelled(
        rx.cond(scene.music == _RAGA, t("Sa, the tonic"), t("Key")),
        select(
            rx.el.option(t("As it comes"), value=""),
            *keys,
            value=scene.key,
            on_change=live.edit("scene.cue", "key", scene=scene.id),
        ),
    )


def _composed(scene: rx.Var) -> rx.Component:
    """Return what our own composer is asked for."""
    names = {
        family: [name for name, plays in music.INSTRUMENTS.items() if plays == family]
        for family in (_RAGA, _WESTERN)
    }
    return rx.fragment(
        _chips(t("Mood"), "mood", MOODS, scene.mood, "mood", scene),
        rx.cond(
            scene.music == _RAGA, Ragas.create(scene=scene.id, ragas=music.RAGAS, key=scene.id)
        ),
        rx.el.div(
            _key(scene),
            Tempo.create(scene=scene.id, least=music.SLOWEST, most=music.FASTEST, key=scene.id),
            class_name="two",
        ),
        Instruments.create(
            scene=scene.id, names=rx.cond(scene.music == _RAGA, names[_RAGA], names[_WESTERN])
        ),
    )


@rx.memo
def scene_music() -> rx.Component:
    """The music under the scene."""
    scene = live.scene(live.selected_shot().scene_id.to(str))
    silent = scene.music == _NONE
    return rx.el.section(
        rx.el.h3(t("Music of scene {number}", number=scene.number), class_name="b"),
        rx.cond(
            silent & (scene.recording == ""),
            rx.el.p(t("No music is played here."), class_name="mut"),
            rx.fragment(_listen(scene), Trouble.create(scope="scene:")),
        ),
        rx.cond(
            scene.recording == "",
            rx.fragment(
                _chips(t("Tradition"), "music", FAMILIES, scene.music, "family", scene),
                rx.cond(silent, rx.fragment(), _composed(scene)),
            ),
        ),
        Slider.create(
            label=t("Loudness of the music"),
            name="scene.cue",
            args={"scene": scene.id},
            field="gain",
            value=scene.gain,
            least=-24,
            most=12,
            step=1,
            unit="decibels",
        ),
        media_field("sound", "scene.recording", {"scene": scene.id}, scene.recording),
        class_name="music-of",
        custom_attrs={"aria-label": t("Music of scene {number}", number=scene.number)},
    )


@rx.memo
def sound_pane() -> rx.Component:
    """Music, captions and the mixer."""
    return rx.fragment(scene_music(), caption_styles(), mixer())
