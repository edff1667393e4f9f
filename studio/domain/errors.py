"""Every error that the studio raises on purpose.

StudioError
├── NotFound            it does not exist, or not for who asks (never say which)
├── NotAllowed          signed in, but this role may not do it
├── NotSignedIn         no valid session, key or link
├── InvalidInput        what was given cannot be used; `field` says where
│   └── ScriptRefused   a script that cannot become a film
├── NotEnoughCredits    `have` and `need` are whole credits
├── Conflict            somebody changed it first, or the move is not legal now
├── TooMany             a rate or size limit; `retry_after` in seconds
├── EngineFailed        an engine could not make its artefact
├── MediaRefused        a file that is not usable media
└── MachineLacks        this machine misses a part; `remedy` says what to do

Each carries a `code` (a message key in locales/) and parameters, never prose: the edge renders the
sentence in the reader's language.
"""


class StudioError(Exception):
    """Base of all deliberate failures; anything else is a bug."""

    code: str = "error.unknown"
    status: int = 500

    def __init__(self, code: str = "", **params: object) -> None:
        self.code = code or type(self).code
        self.params = params
        super().__init__(self.code, params)

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.code}({shown})"


class NotFound(StudioError):
    code = "error.not_found"
    status = 404


class NotAllowed(StudioError):
    code = "error.not_allowed"
    status = 403


class NotSignedIn(StudioError):
    code = "error.not_signed_in"
    status = 401


class InvalidInput(StudioError):
    code = "error.invalid_input"
    status = 422


class ScriptRefused(InvalidInput):
    code = "error.script.unusable"


class NotEnoughCredits(StudioError):
    code = "error.not_enough_credits"
    status = 402


class Conflict(StudioError):
    code = "error.conflict"
    status = 409


class TooMany(StudioError):
    code = "error.too_many"
    status = 429


class EngineFailed(StudioError):
    code = "error.engine.failed"


class MediaRefused(InvalidInput):
    code = "error.media.unusable"


class MachineLacks(StudioError):
    code = "error.machine.lacks"
