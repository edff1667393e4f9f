"""What Reflex builds and serves."""

from typing import Any

import reflex as rx
from reflex_base.constants import Env
from reflex_base.environment import environment

from studio.settings import read

settings = read()


def _origins(public_url: str) -> list[str]:
    """Return who may open the socket: our own address, under both names when it is this machine."""
    names = ("//127.0.0.1", "//localhost")
    return sorted({public_url, *(public_url.replace(a, b) for a in names for b in names)})


class SameOrigin(rx.plugins.Plugin):
    """Makes the built pages call the address that they came from, whatever its port.

    Reflex bakes one port into the pages; `up --port` chooses it when they are built already.
    """

    ASKS = "endpoint.hostname = frontend_hostname;"
    ANSWER = "endpoint.host = window.location.host;"

    def pre_compile(self, **context: Any) -> None:  # noqa: ANN401
        """Have the line changed that chooses the server."""
        if environment.REFLEX_ENV_MODE.get() == Env.PROD:
            context["add_modify_task"]("utils/state.js", self._changed)

    def _changed(self, code: str) -> str:
        if self.ANSWER not in code and self.ASKS not in code:
            raise RuntimeError("Reflex chooses its server in another way now; look at SameOrigin")
        return code.replace(self.ASKS, self.ANSWER)


config = rx.Config(
    app_name="studio",
    # Replaced in the browser by the address of the page.
    api_url="http://localhost:8000",
    deploy_url=settings.public_url,
    backend_host="127.0.0.1",
    redis_url=settings.redis_url or None,
    telemetry_enabled=False,
    show_built_with_reflex=False,
    cors_allowed_origins=_origins(settings.public_url),
    frontend_compression_formats=["brotli", "gzip"],
    default_color_mode="dark",
    plugins=[SameOrigin()],
    disable_plugins=[rx.plugins.SitemapPlugin],
    frontend_packages=[
        "@fontsource-variable/instrument-sans@5.3.0",
        "@fontsource-variable/bricolage-grotesque@5.3.0",
        "@fontsource-variable/jetbrains-mono@5.3.0",
        "@fontsource-variable/noto-sans@5.3.0",
        "@fontsource-variable/noto-sans-devanagari@5.3.0",
        "@fontsource-variable/noto-sans-arabic@5.3.0",
        "@fontsource-variable/noto-sans-tamil@5.3.0",
        "@fontsource-variable/noto-sans-telugu@5.3.0",
        "@fontsource-variable/noto-sans-jp@5.3.0",
        "@fontsource-variable/noto-sans-kr@5.3.0",
        "@fontsource-variable/noto-sans-sc@5.3.0",
        "@fontsource/courier-prime@5.3.0",
        "cmdk@1.1.1",
        "@codemirror/state@6.7.6",
        "@codemirror/view@6.43.15",
        "@codemirror/commands@6.11.1",
        "@codemirror/autocomplete@6.20.4",
        "@codemirror/language@6.13.1",
        "@dnd-kit/core@6.3.1",
        "@tanstack/react-virtual@3.14.26",
        "tus-js-client@4.3.1",
    ],
)
