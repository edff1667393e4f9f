"""The timeline: pictures, voices, music and captions on lanes under one playhead."""

import reflex as rx


class Timeline(rx.Component):
    """Draws the film of the browser's own copy."""

    library = "$/public/js/timeline/timeline.jsx"
    tag = "Timeline"


timeline = Timeline.create
