"""Files of the creator's in the place of something made."""

from studio.domain.errors import InvalidInput
from studio.domain.film import Media


def must_be(kinds: str, *files: Media | None) -> None:
    """Raise InvalidInput("error.edit.media") for a file that is of none of `kinds`."""
    for file in files:
        if file is not None and file.kind not in kinds.split():
            raise InvalidInput("error.edit.media", name=file.name[:80])
