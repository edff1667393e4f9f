"""The editor of one film: its view, kept in pieces so that a change sends only itself."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import reflex as rx

from state.ask import ask
from state.film_marks import FilmHead, ShotMark, changes, head, moved_to, same_play
from state.gate import handler
from state.listeners import listening
from state.notice import Notice, refused
from studio.domain.errors import NotFound, StudioError
from studio.runtime import runtime
from studio.services import films, ledger, renders
from studio.views import (
    CharacterView,
    FilmView,
    JobView,
    PlayView,
    ProgressView,
    QuoteView,
    SceneView,
    ShotView,
    VoiceView,
)

_LOOK_AROUND = 15.0
"""Seconds between two looks whether the tab is still there."""
_GATHER = 0.12
"""Seconds in which messages of one burst become one update."""


class EditorState(rx.State):
    """`patch` and `marks` carry changed shots to the browser's own store; `_shots` is what it has."""

    film: FilmHead = FilmHead()
    scenes: dict[str, SceneView] = {}
    scene_ids: list[str] = []
    cast: dict[str, CharacterView] = {}
    cast_ids: list[str] = []
    voices: list[VoiceView] = []
    patch: list[ShotView] = []
    marks: list[ShotMark] = []
    quote: QuoteView = QuoteView()
    job: JobView = JobView()
    play: PlayView = PlayView()
    credits: int = 0
    saved: str = ""
    missing: bool = False
    notice: Notice = Notice()
    _shots: dict[str, ShotView] = {}

    @rx.var
    def shot_ids(self) -> list[str]:
        """The shots in the order of the film."""
        return [shot for scene in self.scene_ids for shot in self.scenes[scene].shot_ids]

    @handler("user")
    async def open(self):
        """Show the film of this page."""
        wanted = self._wanted()
        if wanted != self.film.id:
            self.film, self.scenes, self.scene_ids = FilmHead(), {}, []
            self.notice, self.saved = Notice(), ""
        self.missing = False
        try:
            view = await ask(self, films.look, wanted)
            self.voices = self.voices or await ask(self, films.voices)
            self.credits = await ask(self, ledger.balance)
        except NotFound:
            self.missing = True
            return
        self._shots = {}
        self._show(view)
        self.play, self.marks = view.play, []

    @handler("user", background=True)
    async def follow(self):
        """Hear of everything that happens to the film, until the tab goes or shows another one."""
        film = self._wanted()
        messages = runtime().events.listen(f"film:{film}", _LOOK_AROUND)
        with listening(self, film) as here:
            async for message in messages:
                if not here():
                    return
                if message is not None:
                    await asyncio.sleep(_GATHER)
                    await self._catch_up(film, str(message.get("kind", "")))

    async def _catch_up(self, film: str, kind: str) -> None:
        try:
            progress = await ask(self, renders.progress, film)
            whole = progress.finished or kind in {"film", "done", "failed", "cancelled"}
            view = await ask(self, films.look, film) if whole else None
            purse = await ask(self, ledger.balance) if whole else self.credits
        except StudioError:
            return
        async with self:
            if self.film.id != film:
                return
            if view is None:
                self._advance(progress)
            else:
                self._show(view)
                self.credits = purse

    @handler("creator")
    async def rename(self, title: str):
        """Give the film another title."""
        if title.strip() and title != self.film.title:
            await self._edit(films.rename, title.strip())

    @handler("creator")
    async def describe(self, shot: str, text: str):
        """Change what is seen in a shot."""
        if self._differs(shot, "description", text):
            await self._edit(films.edit_shot, shot, description=text)

    @handler("creator")
    async def set_framing(self, shot: str, framing: str):
        await self._edit(films.edit_shot, shot, framing=framing)

    @handler("creator")
    async def set_camera(self, shot: str, camera: str):
        await self._edit(films.edit_shot, shot, camera=camera)

    @handler("creator")
    async def set_transition(self, shot: str, transition: str):
        await self._edit(films.edit_shot, shot, transition=transition)

    @handler("creator")
    async def set_seconds(self, shot: str, seconds: str):
        """Change how long the author wishes the shot to be."""
        try:
            wish = float(seconds)
        except ValueError:
            return
        if self._differs(shot, "wished_seconds", wish):
            await self._edit(films.edit_shot, shot, seconds=wish)

    @handler("creator")
    async def say(self, line: str, text: str):
        """Change the words of a line."""
        spoken = {line.id: line.text for shot in self._shots.values() for line in shot.lines}
        if text.strip() and spoken.get(line) != text:
            await self._edit(films.edit_line, line, text=text)

    @handler("creator")
    async def feel(self, line: str, emotion: str):
        await self._edit(films.edit_line, line, emotion=emotion)

    @handler("creator")
    async def set_voice(self, character: str, voice: str):
        await self._edit(films.set_voice, character, voice)

    @handler("creator")
    async def set_mood(self, scene: str, mood: str):
        await self._edit(films.set_cue, scene, mood=mood)

    @handler("creator")
    async def set_music(self, scene: str, music: str):
        await self._edit(films.set_cue, scene, music=music)

    @handler("creator")
    async def render(self):
        """Make what is missing of the film."""
        await self._order(renders.start, self.film.id, uuid4().hex)

    @handler("creator")
    async def cancel(self):
        """Stop the running render."""
        await self._order(renders.cancel, self.job.render_id)

    @handler("creator")
    async def retry(self):
        """Make again what failed."""
        await self._order(renders.retry, self.job.render_id)

    @handler("user")
    async def dismiss(self):
        """Take the notice away."""
        self.notice = Notice()

    def _wanted(self) -> str:
        """Return the film that the address of the page names."""
        return self.router.url.path.rstrip("/").rpartition("/")[2]

    def _differs(self, shot: str, name: str, value: object) -> bool:
        return shot in self._shots and getattr(self._shots[shot], name) != value

    async def _edit(
        self, service: Callable[..., FilmView], *arguments: Any, **changes: Any
    ) -> None:
        """Save a change and show what it touched."""
        try:
            self._show(await ask(self, service, self.film.id, *arguments, **changes))
            self.saved = "saved"
        except StudioError as error:
            self.saved = "failed"
            self.notice = refused(error, self.notice.number + 1)

    async def _order(self, service: Callable[..., Any], *arguments: str) -> None:
        """Change what is being made, and show it at once."""
        try:
            await ask(self, service, *arguments)
            self._show(await ask(self, films.look, self.film.id))
            self.credits = await ask(self, ledger.balance)
            self.notice = Notice()
        except StudioError as error:
            self.notice = refused(error, self.notice.number + 1)

    def _show(self, view: FilmView) -> None:
        """Put a view on screen; only what differs from the one shown is sent."""
        fresh = {
            "film": head(view),
            "scenes": {scene.id: scene for scene in view.scenes},
            "scene_ids": [scene.id for scene in view.scenes],
            "cast": {character.id: character for character in view.cast},
            "cast_ids": [character.id for character in view.cast],
            "quote": view.quote,
            "job": view.job,
        }
        for name, value in fresh.items():
            if getattr(self, name) != value:
                setattr(self, name, value)
        if not same_play(view.play, self.play):
            self.play = view.play
        self._move(view.shots)

    def _advance(self, progress: ProgressView) -> None:
        if progress.job != self.job:
            self.job = progress.job
        self._move(moved_to(self._shots, progress))

    def _move(self, after: dict[str, ShotView]) -> None:
        """Send the shots that changed, as little of each as can be."""
        patch, moved = changes(self._shots, after)
        if patch:
            self.patch = patch
        if moved:
            self.marks = moved
        if patch or moved:
            self._shots = after
