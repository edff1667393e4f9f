"""Who is signed in, and the few things that every page needs of them."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.notice import Notice
from studio.services import accounts
from studio.views.account import MeView


class SessionState(rx.State):
    """`refusal` says why a posted form came back."""

    me: MeView = MeView()
    refusal: Notice = Notice()

    @handler("user")
    async def enter(self):
        """Learn who is signed in; whoever has no password yet chooses one first."""
        me = await ask(self, accounts.me)
        if me != self.me:
            self.me = me
        here = self.router.url.path
        if not me.has_password and not here.startswith("/welcome"):
            return rx.redirect("/welcome")
        return None

    @handler("public")
    async def arrive(self):
        """Note why a form was sent back."""
        asked = {
            name[:20]: str(value)[:80] for name, value in self.router.url.query_parameters.items()
        }
        code = asked.pop("error", "")
        self.refusal = Notice("failed" if code else "", code, asked)

    @handler("user")
    async def speak(self, locale: str):
        """Remember the language that the reader chose."""
        await ask(self, accounts.set_locale, locale)
