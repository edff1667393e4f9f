"""What `film` and `plan` are asked for: a script and how its film should be."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from studio.domain.errors import InvalidInput
from studio.domain.film import STYLES, Aspect, Captions, Film, Format
from studio.domain.script.read import read_script

Script = Annotated[Path, typer.Argument(help="A script: Fountain, “Name: line” or prose.")]
Look = Annotated[str, typer.Option(help=f"The style of the pictures: {', '.join(STYLES)}.")]
Language = Annotated[
    str, typer.Option(help="auto, or a tag such as en or hi for words that tell too little.")
]
Music = Annotated[str, typer.Option(help="auto, western, raga or none.")]
Size = Annotated[str, typer.Option(help="Width x height of a landscape film.")]
Shape = Annotated[Aspect, typer.Option(help="The shape of the picture.")]
CaptionsAt = Annotated[Captions, typer.Option(help="In the picture, or beside it.")]
Engines = Annotated[list[str] | None, typer.Option("--engine", help="KIND=NAME, may be repeated.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]

_TAG = re.compile(r"auto|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A BCP 47 tag begins with an ISO 639 code of two or three letters."""


def load(script: Path, look: str, language: str, music: str, video: Format) -> Film:
    """Read the script at `script` into a film; raises InvalidInput for what cannot be used."""
    for choice, known in ((look, look in STYLES), (language, _TAG.fullmatch(language))):
        if not known:
            raise InvalidInput("error.choice.unknown", choice=choice)
    try:
        data = script.read_bytes()
    except OSError as error:
        raise InvalidInput(
            "error.file.unreadable", path=str(script), reason=error.strerror
        ) from error
    return read_script(data, style=look, format=video, music=music, language=language)


def chosen_engines(pairs: Sequence[str]) -> dict[str, str]:
    """Read KIND=NAME pairs; raises InvalidInput("error.engine.pair")."""
    chosen: dict[str, str] = {}
    for pair in pairs:
        kind, equals, name = pair.partition("=")
        if not equals:
            raise InvalidInput("error.engine.pair", pair=pair)
        chosen[kind] = name
    return chosen
