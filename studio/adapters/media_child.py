"""Reads one uploaded file in a process of its own, with little memory and time: never imported.

Arguments: path, reader, most pixels, bytes of memory, CPU seconds. Prints one JSON object: `seconds`
and, where there are such streams, `video` and `audio`. The first picture and the first sound are
decoded, so what is accepted is known to be more than a header.
"""

import json
import sys


def main() -> None:
    path, reader, pixels, memory, seconds = sys.argv[1:]
    _limit(int(memory), int(seconds))
    sys.stdout.write(json.dumps(_read(path, reader, pixels)))


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource  # noqa: PLC0415  (only Unix has it)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _read(path: str, reader: str, pixels: str) -> dict[str, object]:
    import av  # noqa: PLC0415  (loaded under the limits)

    options = {
        "protocol_whitelist": "file,pipe",
        "format_whitelist": reader,
        "max_pixels": pixels,
        "threads": "1",
    }
    found: dict[str, object] = {}
    with av.open(f"file:{path}", "r", format=reader, options=options) as container:
        found["seconds"] = (container.duration or 0) / av.time_base
        for stream in (*container.streams.video[:1], *container.streams.audio[:1]):
            frame = next(iter(container.decode(stream)))
            described: dict[str, object] = {"codec": stream.codec_context.name}
            if isinstance(frame, av.VideoFrame):
                described |= {"width": frame.width, "height": frame.height}
                described["fps"] = float(stream.average_rate or 0)
            elif isinstance(frame, av.AudioFrame):
                described |= {"rate": frame.sample_rate, "channels": frame.layout.nb_channels}
            found[stream.type] = described
            container.seek(0)
    return found


if __name__ == "__main__":
    main()
