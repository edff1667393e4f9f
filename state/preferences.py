"""What the user chose for themselves, and what they are told while a page is open."""

from collections.abc import Mapping

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.identity import who_sent
from state.listeners import listening
from studio.domain.errors import StudioError
from studio.runtime import runtime
from studio.services import notifications, preferences
from studio.views.account import NotificationView, PreferencesView

_LOOK_AROUND = 10.0
"""Seconds between two looks whether the tab is still there."""


class PreferencesState(rx.State):
    """`news` is what came while the page was open; it is said once, then only listed."""

    chosen: PreferencesView = PreferencesView()
    notifications: list[NotificationView] = []
    unseen: int = 0
    news: NotificationView = NotificationView()
    loaded: bool = False

    @handler("user")
    async def load(self):
        """Fetch what the user chose and what they were told."""
        chosen = await ask(self, preferences.read)
        if chosen != self.chosen:
            self.chosen = chosen
        self._show(await ask(self, notifications.newest))
        self.news, self.loaded = NotificationView(), True

    @handler("user", background=True)
    async def attend(self):
        """Hear of what the user is told, until the tab goes."""
        who = await who_sent(self.router.headers.cookie)
        messages = runtime().events.listen(f"user:{who.user_id}", _LOOK_AROUND)
        with listening(self, "user") as here:
            async for message in messages:
                if not here():
                    break
                if message is not None:
                    await self._hear()

    @handler("user")
    async def bind(self, keys: dict):
        """Keep which keys do what."""
        await self._change({"keys": keys})

    @handler("user")
    async def switch(self, name: str, on: bool):
        """Switch one way of being told on or off."""
        await self._change({name: on})

    @handler("user")
    async def end_tour(self):
        """Never show the tour by itself again."""
        await self._change({"tour_done": True})

    @handler("user")
    async def shown(self):
        """The news were on a page that is looked at."""
        await ask(self, notifications.show)

    @handler("user")
    async def close_news(self):
        """Take the toast away; it stays on the list."""
        self.news = NotificationView()

    @handler("user")
    async def see(self):
        """Everything was seen."""
        if self.unseen:
            await ask(self, notifications.see)
            self._show(await ask(self, notifications.newest))
        self.news = NotificationView()

    async def _hear(self) -> None:
        found = await ask(self, notifications.newest)
        async with self:
            known = {one.id for one in self.notifications}
            self._show(found)
            if found and found[0].id not in known:
                self.news = found[0]

    async def _change(self, changes: Mapping[str, object]) -> None:
        try:
            self.chosen = await ask(self, preferences.change, changes)
        except StudioError:
            self.chosen = await ask(self, preferences.read)

    def _show(self, found: list[NotificationView]) -> None:
        if found != self.notifications:
            self.notifications = found
        self.unseen = sum(not one.seen for one in found)
