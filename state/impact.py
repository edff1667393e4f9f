"""What a change that is being tried would do."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.notice import Notice, refused
from studio.domain.errors import StudioError
from studio.services import impact
from studio.views.film import ImpactView


class ImpactState(rx.State):
    """`view` or `notice` is the answer to the question with this `mark`."""

    view: ImpactView = ImpactView()
    notice: Notice = Notice()
    mark: str = ""

    @handler("creator")
    async def look(self, batch: list, mark: str):
        """Tell what the commands of a batch would do; nothing is done."""
        film = self.router.url.path.rstrip("/").rpartition("/")[2]
        try:
            self.view, self.notice = await ask(self, impact.of, film, batch), Notice()
        except StudioError as error:
            self.view, self.notice = ImpactView(), refused(error)
        self.mark = mark
