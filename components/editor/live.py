"""The browser's own copy of the film, as Vars: a part that reads one thing redraws only with it.

`shot(id)` and its like give a Var to draw with; use them in a component (`rx.memo`) that has the id as
its own property. `edit(name, …)` gives what does a command when something is clicked or chosen. The
modules behind it are described in docs/editor.md.
"""

import json
from typing import Any

import reflex as rx
from reflex.vars import VarData
from reflex_components_core.core.banner import has_connection_errors

from state.editor import EditorState
from state.film_patch import FilmHead, FilmPatch
from studio.views.film import CharacterView, SceneView, ShotView

_FILM_JS = "$/public/js/film/"


def needs(module: str, tag: str, *hooks: str) -> VarData:
    """Return what a Var needs that calls `tag` of a module of assets/js/film, or of a whole path."""
    path = module if module.startswith("$") else _FILM_JS + module
    imports: dict[str, list[rx.ImportVar]] = {path: [rx.ImportVar(tag=tag)]}
    return VarData(imports=imports, hooks=dict.fromkeys(hooks))


def read(module: str, tag: str, name: str, kind: Any, key: rx.Var[str] | None = None) -> rx.Var:
    """Return the Var `name` of `kind`, read by the hook `tag` (of `key`)."""
    given = "" if key is None else str(key)
    own = needs(module, tag, f"const {name} = {tag}({given});")
    # The hooks of the key itself have to come first.
    data = own if key is None else VarData.merge(key._get_all_var_data(), own)  # noqa: SLF001
    return rx.Var(name, _var_type=kind, _var_data=data).guess_type()


def shot(shot_id: rx.Var[str]) -> rx.Var:
    """Return a ShotView."""
    return read("store.js", "useShot", "liveShot", ShotView, shot_id)


def scene(scene_id: rx.Var[str]) -> rx.Var:
    """Return a SceneView."""
    return read("store.js", "useScene", "liveScene", SceneView, scene_id)


def character(character_id: rx.Var[str]) -> rx.Var:
    """Return a CharacterView."""
    return read("store.js", "useCharacter", "liveCharacter", CharacterView, character_id)


def head() -> rx.Var:
    """Return the film's FilmHead."""
    return read("store.js", "useHead", "liveHead", FilmHead)


def scene_ids() -> rx.Var:
    return read("store.js", "useSceneIds", "liveSceneIds", list[str])


def cast_ids() -> rx.Var:
    return read("store.js", "useCastIds", "liveCastIds", list[str])


def shot_ids() -> rx.Var:
    """Return the ids of all shots in the order of the film."""
    return read("store.js", "useShotOrder", "liveShotIds", list[str])


def selected_shot() -> rx.Var:
    """Return the shot that has the focus."""
    return read("selection.js", "useSelectedShot", "chosenShot", ShotView)


def selected_id() -> rx.Var[str]:
    return read("selection.js", "useSelected", "chosenId", str)


def is_selected(shot_id: rx.Var[str]) -> rx.Var:
    """Tell whether a shot is among the selected ones."""
    return read("selection.js", "useIsSelected", "isChosen", bool, shot_id)


def has_focus(shot_id: rx.Var[str]) -> rx.Var:
    """Tell whether a shot is the one that the inspector shows."""
    return read("selection.js", "useHasFocus", "hasFocus", bool, shot_id)


def names_on(shot_id: rx.Var[str]) -> rx.Var:
    """Return the names of others who are on a shot, in one text."""
    return read("people.js", "useNamesOn", "namesHere", str, shot_id)


def level() -> rx.Var:
    """Return the level that is shown: "script", "board", "timeline" or "review"."""
    return read("level.js", "useLevel", "liveLevel", str)


def saving() -> rx.Var:
    """Return "", "saving", "saved", "away" or "kept" (changes wait for the connection)."""
    return read("outbox.js", "useSaving", "liveSaving", str)


def count_of(status: str) -> rx.Var[int]:
    """Return how many shots have this status."""
    name = f"{status}Count"
    own = needs("store.js", "useCount", f'const {name} = useCount("{status}");')
    return rx.Var(name, _var_type=int, _var_data=own).to(int)


def call(module: str, tag: str, body: str, *values: Any) -> rx.Var:
    """Return what runs `body` in the browser, with the event as `event`; `values` are what it reads."""
    data = needs(module, tag)
    for value in values:
        if isinstance(value, rx.Var):
            data = VarData.merge(value._get_all_var_data(), data)  # noqa: SLF001
    return rx.Var(
        f"((event) => {{ {body} }})", _var_type=rx.EventChain, _var_data=data
    ).guess_type()


def choose(shot_id: rx.Var[str]) -> rx.Var:
    """Return what selects a shot when clicked (Ctrl adds, Shift selects all between)."""
    modes = "{ add: event.ctrlKey || event.metaKey, range: event.shiftKey }"
    return call("selection.js", "selectShot", f"selectShot({shot_id!s}, {modes})", shot_id)


def edit(name: str, value: str | None = None, **args: Any) -> rx.Var:
    """Return what does the command `name`.

    `args` are Vars or plain values; the argument called `value` gets what was chosen or typed in the
    control (`event.target.value`). Cast numbers with `number=`: see `edit_number`.
    """
    return _command(name, args, {value: "event.target.value"} if value else {})


def edit_number(name: str, value: str, **args: Any) -> rx.Var:
    """Return what does the command `name` with the number of a control."""
    return _command(name, args, {value: "Number(event.target.value)"})


def edit_flag(name: str, value: str, **args: Any) -> rx.Var:
    """Return what does the command `name` with the state of a checkbox."""
    return _command(name, args, {value: "event.target.checked"})


def _command(name: str, args: dict[str, Any], taken: dict[str, str]) -> rx.Var:
    given = {key: str(rx.Var.create(item)) for key, item in args.items()} | taken
    inside = ", ".join(f"{json.dumps(key)}: {item}" for key, item in given.items())
    body = f"edit({json.dumps(name)}, {{ {inside} }})"
    return call("outbox.js", "edit", body, *args.values())


def run(action: str) -> rx.Var:
    """Return what does an action of the editor by its name."""
    return call("actions.js", "run", f"run({json.dumps(action)})")


def run_with(action: str, given: rx.Var) -> rx.Var:
    """Return what does an action with something that it takes."""
    return call("actions.js", "run", f"run({json.dumps(action)}, {given!s})", given)


class EditText(rx.Component):
    """A text that saves itself: sets `field` of what `args` names by the command `name`."""

    library = _FILM_JS + "field.jsx"
    tag = "EditText"
    name: rx.Var[str]
    args: rx.Var[dict]
    field: rx.Var[str]
    value: rx.Var[str]
    rows: rx.Var[int]
    label: rx.Var[str]
    required: rx.Var[bool]
    placeholder: rx.Var[str]
    max_length: rx.Var[int]


def edit_text(
    name: str, args: dict[str, Any], field: str, value: rx.Var, label: rx.Var[str], **props: Any
) -> rx.Component:
    """Return a field for a text of the film; give `rows` for one of several rows."""
    identity = next(iter(args.values()), field)
    return EditText.create(
        name=name, args=args, field=field, value=value, label=label, key=identity, **props
    )


class FilmBridge(rx.Component):
    """Feeds the browser's copy and sends its commands; draws nothing."""

    library = _FILM_JS + "bridge.jsx"
    tag = "FilmBridge"
    patch: rx.Var[FilmPatch]
    trouble: rx.Var[bool]
    on_edit: rx.EventHandler[rx.event.passthrough_event_spec(list)]
    on_missed: rx.EventHandler[rx.event.no_args_event_spec]
    on_place: rx.EventHandler[rx.event.passthrough_event_spec(str, str)]
    on_undo: rx.EventHandler[rx.event.no_args_event_spec]
    on_redo: rx.EventHandler[rx.event.no_args_event_spec]


def film_bridge() -> rx.Component:
    return FilmBridge.create(
        patch=EditorState.patch,
        trouble=has_connection_errors,
        on_edit=EditorState.edit,
        on_missed=EditorState.missed,
        on_place=EditorState.place,
        on_undo=EditorState.undo,
        on_redo=EditorState.redo,
    )
