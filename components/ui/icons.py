"""Small drawings: lucide's icons, our mark, and the six status shapes (never colour alone)."""

import reflex as rx


def icon(name: str, *, small: bool = False, flip: bool = False, extra: str = "") -> rx.Component:
    """Return a lucide icon; `flip` mirrors it where the page reads from right to left."""
    classes = " ".join(
        part for part in ("i", "s" if small else "", "flip" if flip else "", extra) if part
    )
    return rx.icon(name, class_name=classes, custom_attrs={"aria-hidden": "true"})


def brand_mark() -> rx.Component:
    """Return the studio's mark in the accent colour."""
    return rx.el.svg(
        rx.el.svg.path(
            d="M12 2.5 3 7.7v8.6l9 5.2 9-5.2V7.7z",
            stroke="currentColor",
            stroke_width="2",
            stroke_linejoin="round",
        ),
        rx.el.svg.path(d="M10 8.6v6.8l5.6-3.4z", fill="currentColor"),
        view_box="0 0 24 24",
        fill="none",
        class_name="brandmark",
        custom_attrs={"aria-hidden": "true"},
    )


def _circle(**props: object) -> rx.Component:
    return rx.el.svg.circle(cx="5", cy="5", **props)


def _shape(status: str) -> list[rx.Component]:
    path = rx.el.svg.path
    match status:
        case "outdated":
            return [
                _circle(
                    r="4",
                    fill="none",
                    stroke="currentColor",
                    stroke_width="2",
                    stroke_dasharray="2.6 1.6",
                )
            ]
        case "queued":
            return [_circle(r="4", fill="none", stroke="currentColor", stroke_width="1.6")]
        case "rendering":
            return [
                _circle(r="4", fill="none", stroke="currentColor", stroke_width="1.6"),
                path(d="M5 1a4 4 0 0 1 0 8z", fill="currentColor"),
            ]
        case "approved":
            tick = "M2.8 5.2l1.6 1.6 2.9-3.4"
            return [
                _circle(r="5", fill="currentColor"),
                path(d=tick, fill="none", stroke="var(--color-panel)", stroke_width="1.5"),
            ]
        case "failed":
            return [
                path(d="M5 0.4L9.8 9.2H.2z", fill="currentColor"),
                path(d="M5 3.6v2.6M5 7.4v.4", stroke="var(--color-panel)", stroke_width="1.2"),
            ]
        case _:
            return [_circle(r="4", fill="currentColor")]


def shape(status: str, label: rx.Var[str] | None = None) -> rx.Component:
    """Return the shape of one known status; with `label` it is an image that says so."""
    attrs = {"aria-hidden": "true"} if label is None else {"role": "img", "aria-label": label}
    return rx.el.svg(
        *_shape(status), view_box="0 0 10 10", class_name=f"dot {status}", custom_attrs=attrs
    )
