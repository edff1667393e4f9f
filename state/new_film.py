"""A new film: what the studio understood of the script, and making the film from it."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.notice import Notice, refused
from studio.domain.errors import StudioError
from studio.services import films, summaries
from studio.views import ScriptSummary


class NewFilmState(rx.State):
    summary: ScriptSummary = ScriptSummary()
    notice: Notice = Notice()
    making: bool = False

    @handler("creator")
    async def begin(self):
        """Start with nothing understood."""
        self.summary, self.notice, self.making = ScriptSummary(), Notice(), False

    @handler("creator")
    async def understand(self, text: str):
        """Say what the script would become. An unusable script is only refused when made."""
        if not text.strip():
            self.summary, self.notice = ScriptSummary(), Notice()
            return
        try:
            self.summary, self.notice = await ask(self, summaries.summarise, text), Notice()
        except StudioError as error:
            self.summary, self.notice = ScriptSummary(), refused(error)

    @handler("creator")
    async def make(self, form: dict):
        """Make the film from the form and open its board."""
        if self.making:
            return
        self.making, self.notice = True, Notice()
        yield
        try:
            film = await ask(
                self,
                films.create,
                str(form.get("story", "")),
                style=str(form.get("style", "painted")),
                aspect=str(form.get("aspect", "16:9")),
                captions=str(form.get("captions", "burnt")),
                music=str(form.get("music", "auto")),
            )
        except StudioError as error:
            self.notice = refused(error)
        else:
            yield rx.redirect(f"/films/{film}")
        self.making = False
