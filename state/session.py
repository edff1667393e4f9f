"""Who is signed in, and the few things that every page needs of them."""

import reflex as rx

from state.ask import ask
from state.gate import handler
from studio.services import accounts
from studio.views import MeView


class SessionState(rx.State):
    """`refusal` is the code with which a posted form came back."""

    me: MeView = MeView()
    refusal: str = ""

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
        self.refusal = str(self.router.url.query_parameters.get("error", ""))[:80]

    @handler("user")
    async def speak(self, locale: str):
        """Remember the language that the reader chose."""
        await ask(self, accounts.set_locale, locale)
