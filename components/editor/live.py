"""The browser's own store of shots, as Vars: a part that reads one shot redraws only with it."""

import reflex as rx
from reflex.vars import VarData

from state.editor import EditorState
from studio.views import ShotView

STORE_JS = "$/public/js/shots.js"


def _needs(tag: str, *hooks: str) -> VarData:
    imports: dict[str, list[rx.ImportVar]] = {STORE_JS: [rx.ImportVar(tag=tag)]}
    return VarData(imports=imports, hooks=dict.fromkeys(hooks))


def shot(shot_id: rx.Var[str]) -> rx.Var:
    """Return one shot; use it in a component that has `shot_id` as its own property."""
    needs = VarData.merge(
        shot_id._get_all_var_data(),  # noqa: SLF001 - its own hooks have to come first
        _needs("useShot", f"const liveShot = useShot({shot_id!s});"),
    )
    return rx.Var("liveShot", _var_type=ShotView, _var_data=needs).guess_type()


def selected_shot() -> rx.Var:
    """Return the shot that is selected."""
    needs = _needs("useSelectedShot", "const chosenShot = useSelectedShot();")
    return rx.Var("chosenShot", _var_type=ShotView, _var_data=needs).guess_type()


def selected_id() -> rx.Var[str]:
    needs = _needs("useSelected", "const chosenId = useSelected();")
    return rx.Var("chosenId", _var_type=str, _var_data=needs).to(str)


def count_of(status: str) -> rx.Var[int]:
    """Return how many shots have this status."""
    name = f"{status}Count"
    needs = _needs("useCount", f'const {name} = useCount("{status}");')
    return rx.Var(name, _var_type=int, _var_data=needs).to(int)


def choose(shot_id: rx.Var[str]) -> rx.Var:
    """Return what selects a shot when clicked, without asking the server."""
    needs = VarData.merge(_needs("selectShot"), shot_id._get_all_var_data())  # noqa: SLF001
    return rx.Var(
        f"(() => selectShot({shot_id!s}))", _var_type=rx.EventChain, _var_data=needs
    ).guess_type()


class ShotStore(rx.Component):
    """Feeds the store; draws nothing."""

    library = STORE_JS
    tag = "ShotStore"
    film_id: rx.Var[str]
    ids: rx.Var[list[str]]
    patch: rx.Var[list]
    marks: rx.Var[list]


def shot_store() -> rx.Component:
    return ShotStore.create(
        film_id=EditorState.film.id,
        ids=EditorState.shot_ids,
        patch=EditorState.patch,
        marks=EditorState.marks,
    )
