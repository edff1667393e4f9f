"""Captions as files: SubRip (.srt) and WebVTT (.vtt)."""

from collections.abc import Iterable

from studio.domain.captions import Caption


def srt(captions: Iterable[Caption]) -> str:
    """Return a SubRip file, UTF-8 text with LF line ends."""
    blocks = [
        f"{number}\n{_stamp(caption.start, ',')} --> {_stamp(caption.end, ',')}\n"
        + "\n".join(caption.rows).replace("-->", "→")
        + "\n"
        for number, caption in enumerate(captions, 1)
    ]
    return "\n".join(blocks)


def vtt(captions: Iterable[Caption]) -> str:
    """Return a WebVTT file (https://www.w3.org/TR/webvtt1/); speakers become voice spans."""
    blocks = ["WEBVTT\n"]
    for caption in captions:
        voice = f"<v {_name(caption.speaker)}>" if caption.speaker else ""
        times = f"{_stamp(caption.start, '.')} --> {_stamp(caption.end, '.')}"
        rows = "\n".join(_escaped(row) for row in caption.rows)
        blocks.append(f"{times}\n{voice}{rows}\n")
    return "\n".join(blocks)


def _stamp(seconds: float, point: str) -> str:
    millis = round(seconds * 1000)
    minutes, millis = divmod(millis, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{millis // 1000:02}{point}{millis % 1000:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _name(speaker: str) -> str:
    """A voice annotation may hold no ">", "&" or line end."""
    return _escaped(" ".join(speaker.split()))
