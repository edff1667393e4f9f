"""What Reflex builds and serves."""

import reflex as rx

from studio.settings import read

settings = read()


def _origins(public_url: str) -> list[str]:
    """Return who may open the socket: our own address, under both names when it is this machine."""
    names = ("//127.0.0.1", "//localhost")
    return sorted({public_url, *(public_url.replace(a, b) for a in names for b in names)})


config = rx.Config(
    app_name="studio",
    # A localhost value is replaced by the page's own host, so one build serves any address.
    api_url="http://localhost:8000",
    deploy_url=settings.public_url,
    backend_host="127.0.0.1",
    redis_url=settings.redis_url or None,
    telemetry_enabled=False,
    show_built_with_reflex=False,
    cors_allowed_origins=_origins(settings.public_url),
    frontend_compression_formats=["brotli", "gzip"],
    default_color_mode="dark",
    disable_plugins=[rx.plugins.SitemapPlugin],
    frontend_packages=[
        "@fontsource-variable/instrument-sans@5.3.0",
        "@fontsource-variable/bricolage-grotesque@5.3.0",
        "@fontsource-variable/jetbrains-mono@5.3.0",
        "@fontsource-variable/noto-sans-devanagari@5.3.0",
        "@fontsource-variable/noto-sans-arabic@5.3.0",
        "@fontsource/courier-prime@5.3.0",
    ],
)
