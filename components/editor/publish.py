"""Publishing: an action of the editor, and the sheet behind it."""

import reflex as rx

from components.editor.render import is_running
from state.editor import EditorState
from state.publish import PublishState
from studio.views.publishing import PublishView


class PublishDesk(rx.Component):
    """Offers the action; draws the sheet while it is open."""

    library = "$/public/js/publish/desk.jsx"
    tag = "PublishDesk"
    view: rx.Var[PublishView]
    made: rx.Var[str]
    saved: rx.Var[int]
    notice: rx.Var[dict]
    job: rx.Var[dict]
    on_look: rx.EventHandler[rx.event.no_args_event_spec]
    on_save: rx.EventHandler[rx.event.passthrough_event_spec(dict)]


def publish_desk() -> rx.Component:
    """Return the action and its sheet."""
    notice = PublishState.notice
    return PublishDesk.create(
        view=PublishState.view,
        made=EditorState.play.video_url,
        saved=PublishState.saved,
        notice={"code": notice.code, "params": notice.params},
        job={
            "running": is_running(),
            "percent": EditorState.job.percent,
            "steps": EditorState.quote.steps,
        },
        on_look=PublishState.look,
        on_save=PublishState.save,
    )
