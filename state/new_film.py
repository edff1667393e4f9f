"""A new film: what the studio understood of the script, what is wished, and making the film of both."""

import asyncio
from dataclasses import replace

import reflex as rx

from state.ask import ask
from state.gate import handler
from state.listeners import listening
from state.notice import Notice, refused, worded
from studio.domain.errors import StudioError
from studio.domain.script.wishes import Wishes
from studio.services import films, summaries, tryouts
from studio.views.scripts import ScriptSummary, SpeakerView
from studio.views.voices import AuditionView

_LOOK_AGAIN = 0.25
"""Seconds between two looks at a sound that is being made."""


class NewFilmState(rx.State):
    """`language` is "" for the script's own; the tunes of the tradition `music` are offered.

    `heard` is the answer to the question with this `mark`.
    """

    summary: ScriptSummary = ScriptSummary()
    notice: Notice = Notice()
    making: bool = False
    language: str = ""
    music: str = "auto"
    heard: AuditionView = AuditionView()
    mark: str = ""
    _voices: dict[str, str] = {}

    @handler("creator")
    async def begin(self):
        """Start with nothing understood and nothing wished."""
        self.reset()

    @handler("creator")
    async def understand(self, text: str):
        """Say what the script would become. An unusable script is only refused when made."""
        self.summary, self.notice = ScriptSummary(), Notice()
        if not text.strip():
            return
        try:
            summary = await ask(self, summaries.summarise, text, self.language)
        except StudioError as error:
            self.notice = refused(error)
        else:
            cast = [self._with_voice(one) for one in summary.cast]
            self.summary = replace(summary, cast=cast)
            if self.language == summary.language:
                self.language = ""

    @handler("creator")
    async def speak(self, language: str):
        """Have the film spoken in a language; the script is understood anew for it."""
        self.language = "" if language == self.summary.language else language

    @handler("creator")
    async def shuffle(self, character: str):
        """Give somebody the next voice that fits."""
        for one in self.summary.cast:
            if one.id == character and one.voices:
                place = one.voices.index(one.voice) + 1 if one.voice in one.voices else 0
                self._voices[character] = one.voices[place % len(one.voices)]
        cast = [self._with_voice(one) for one in self.summary.cast]
        self.summary = replace(self.summary, cast=cast)

    @handler("creator")
    async def choose_music(self, music: str):
        """Offer the tunes of a tradition of music."""
        self.music = music

    @handler("creator", background=True)
    async def hear(self, kind: str, of: str, batch: list, mark: str):
        """Have the "voice" of a character or a "tune" sound."""
        del batch
        with listening(self, "hear") as here:
            try:
                found = await self._try(kind, of)
                while found.status == "making" and here():
                    await asyncio.sleep(_LOOK_AGAIN)
                    found = await ask(self, tryouts.look, found.key)
            except StudioError as error:
                found = AuditionView(status="failed", code=error.code, params=worded(error))
            if here():
                async with self:
                    self.heard, self.mark = found, mark

    @handler("creator")
    async def make(self, form: dict):
        """Make the film from the form and open its board."""
        if self.making:
            return
        self.making, self.notice = True, Notice()
        yield
        voices = {one.id: one.voice for one in self.summary.cast if one.id in self._voices}
        try:
            film = await ask(
                self,
                films.create,
                str(form.get("story", "")),
                style=str(form.get("style", "painted")),
                aspect=str(form.get("aspect", "16:9")),
                captions=str(form.get("captions", "burnt")),
                music=str(form.get("music", "auto")),
                wishes=Wishes(self.language, str(form.get("tune", "")), voices),
            )
        except StudioError as error:
            self.notice = refused(error)
        else:
            yield rx.redirect(f"/films/{film}")
        self.making = False

    async def _try(self, kind: str, of: str) -> AuditionView:
        if kind == "tune":
            return await ask(self, tryouts.compose, of)
        speakers = [one for one in self.summary.cast if one.id == of]
        return await ask(self, tryouts.say, speakers[0]) if speakers else AuditionView()

    def _with_voice(self, speaker: SpeakerView) -> SpeakerView:
        """Return a speaker with the voice that was chosen for them, if it still fits."""
        chosen = self._voices.get(speaker.id, "")
        return replace(speaker, voice=chosen) if chosen in speaker.voices else speaker
