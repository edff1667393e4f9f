"""Failures in words, for who stands at a terminal."""

import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from studio import i18n
from studio.domain.errors import StudioError
from studio.embedded import folder


def sentence(error: StudioError) -> str:
    """Return the English sentence for an error's code, its parameters filled in."""
    text = i18n.sentence(error.code, error.params)
    return str(error) if text == error.code else text


def note(error: Exception) -> Path:
    """Write the whole trace of a bug to a log file and return its path."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    text = f"{now}\n{''.join(traceback.format_exception(error))}\n"
    for place in (folder.default() / "logs", Path(tempfile.gettempdir())):
        try:
            place.mkdir(parents=True, exist_ok=True)
            log = place / "studio-errors.log"
            with log.open("a", encoding="utf-8") as target:
                target.write(text)
        except OSError:
            continue
        return log
    return Path("/dev/null")
