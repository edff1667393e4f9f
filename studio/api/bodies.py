"""What requests say. Fields that are left out stay as they are."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")

    def given(self) -> dict[str, object]:
        """Return only the fields that the request named."""
        return self.model_dump(exclude_unset=True, exclude_none=True)


class NewFilm(_Body):
    """`text` is a script (Fountain, "Name: line" or prose); or name an uploaded one.

    `language`, `tune` and the `voices` by character are as the script asks where they are empty.
    """

    text: str = ""
    upload_id: str = ""
    title: str = ""
    style: str = "painted"
    aspect: str = "16:9"
    captions: str = "burnt"
    music: str = "auto"
    language: str = ""
    tune: str = ""
    voices: dict[str, str] = {}


class Script(_Body):
    text: str


class Rewrite(_Body):
    """A film's script; `base` is the one that its author saw, so that others' changes are kept."""

    text: str
    base: str = ""


class FilmEdit(_Body):
    title: str


class ShotEdit(_Body):
    description: str | None = None
    framing: str | None = None
    camera: str | None = None
    seconds: float | None = None
    transition: str | None = None


class LineEdit(_Body):
    text: str | None = None
    emotion: str | None = None


class CharacterEdit(_Body):
    voice: str


class SceneEdit(_Body):
    """The scene's music."""

    mood: str | None = None
    music: str | None = None


class Edits(_Body):
    """Commands `{id, name, args, base}` in order; `tab` tells an author's own screens apart."""

    commands: list[dict[str, Any]]
    tab: Annotated[str, Field(max_length=40)] = ""


class Publishing(_Body):
    """What is written beside a film; `publish_at` is ISO 8601 with its zone, "" for now."""

    title: str = ""
    description: str = ""
    tags: str = ""
    thumbnail: str = ""
    privacy: str = "unlisted"
    publish_at: str = ""
    says_ai: bool = True
    consent: bool = False
    languages: list[str] = []


class NewKey(_Body):
    name: Annotated[str, Field(max_length=80)] = ""
