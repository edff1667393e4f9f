"""eSpeak NG as a program of its own: a JSON question a line on stdin, a JSON answer a line on stdout.

It is kept apart from the studio's process because of its licence. It ends when stdin ends, so it
never outlives the process that asked.

    {"ipa": ["hello", "world"], "voice": "en-us"}             -> {"ipa": ["həlˈo^ʊ", "wˈɜːld"]}
    {"say": "hello", "voice": "en-us", "rate": 165, "pitch": 50}
        -> {"rate": 22050, "pcm": base64, "words": [[0, 0.0]], "phones": [["h", 0.0], …]}

`ipa` is null, and `pcm` empty, for a voice that does not exist.
"""

import base64
import json
import os
import sys
from typing import Any

from gpu_worker.voice.espeak.library import Library, Sound


def answer(library: Library, question: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to one question."""
    known = library.choose(question["voice"])
    if "ipa" in question:
        return {"ipa": [library.ipa(word) for word in question["ipa"]] if known else None}
    sound = library.say(question["say"], question["rate"], question["pitch"]) if known else Sound()
    return {
        "rate": library.rate,
        "pcm": base64.b64encode(sound.pcm).decode(),
        "words": sound.words,
        "phones": sound.phones,
    }


def main() -> None:
    """Answer until stdin ends. The library's own chatter goes to stderr, never between answers."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    library = Library()
    for line in sys.stdin:
        print(json.dumps(answer(library, json.loads(line))), file=answers, flush=True)


if __name__ == "__main__":
    main()
