"""Idempotency-Key: a POST that is sent twice is done once and answered alike."""

from collections.abc import Callable
from typing import Annotated, Any, cast

from fastapi import Depends, Header, Request
from fastapi.responses import JSONResponse

from studio.api.asking import Caller, Rt
from studio.domain.access import Who
from studio.domain.codec import digest, to_plain
from studio.domain.errors import InvalidInput
from studio.runtime import Runtime
from studio.services import answers


class Once:
    """The right to do what one request asks for, at most once for its key."""

    def __init__(self, rt: Runtime, who: Who, route: str, key: str) -> None:
        self._rt, self._who, self._route = rt, who, route
        self.key = key

    def __call__(self, status: int, asked: object, do: Callable[[], object]) -> JSONResponse:
        """Return the answer of `do`, or the kept one; `asked` is all that the request says."""
        kept = self.begin(asked)
        if kept is not None:
            return JSONResponse(kept["body"], kept["status"], {"Idempotency-Replayed": "true"})
        try:
            body = to_plain(do())
        except BaseException:
            self.forget()
            raise
        self.keep(status, body)
        return JSONResponse(body, status)

    def begin(self, asked: object) -> dict[str, Any] | None:
        """Return the kept answer; None: do it, then `keep` or `forget`."""
        return answers.begin(self._rt, self._who, self._route, self.key, digest(asked))

    def keep(self, status: int, body: object) -> None:
        """Keep what is answered now."""
        answer = {"status": status, "body": cast("Any", body)}
        answers.keep(self._rt, self._who, self._route, self.key, answer)

    def forget(self) -> None:
        """Let the key be tried again."""
        answers.forget(self._rt, self._who, self._route, self.key)


def once(
    request: Request,
    rt: Rt,
    who: Caller,
    key: Annotated[
        str, Header(alias="Idempotency-Key", description="Any name, new for each intent")
    ] = "",
) -> Once:
    """Take the key of a POST; raises InvalidInput("error.idempotency.missing")."""
    if not key:
        raise InvalidInput("error.idempotency.missing")
    return Once(rt, who, request.url.path, key)


OnlyOnce = Annotated[Once, Depends(once)]
