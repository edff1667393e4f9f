"""eSpeak NG's C library through ctypes. Only the server process of its own ever loads this.

Constants and structures are those of espeak-ng/speak_lib.h.
"""

import ctypes
from dataclasses import dataclass, field

import espeakng_loader

_SYNCHRONOUS = 2
_PHONEME_EVENTS_IN_IPA = 0x0001 | 0x0002
_UTF8 = 1
_IPA = 0x02
_TIE = ord("^") << 8 | 0x80
_RATE, _PITCH = 1, 3
_BY_CHARACTER = 1
_LIST_END, _WORD, _PHONEME = 0, 1, 7


class _EventId(ctypes.Union):
    _fields_ = [
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    ]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("id", _EventId),
    ]


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass
class Sound:
    """What one synthesis gave: 16-bit samples, words as (character, second), phones as (ipa, second)."""

    pcm: bytearray = field(default_factory=bytearray)
    words: list[tuple[int, float]] = field(default_factory=list)
    phones: list[tuple[str, float]] = field(default_factory=list)


class Library:
    """The loaded library; one per process, not safe for threads."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
        self.rate = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, _PHONEME_EVENTS_IN_IPA)
        if self.rate <= 0:
            raise OSError("eSpeak NG did not start")
        self._phonemes = self._library.espeak_TextToPhonemes
        self._phonemes.restype = ctypes.c_char_p
        self._phonemes.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
        self._sound = Sound()
        self._callback = _CALLBACK(self._hear)
        self._library.espeak_SetSynthCallback(self._callback)

    def choose(self, voice: str) -> bool:
        """Switch to `voice` ("hi", "en-us+f3"); False when there is none of that name."""
        return self._library.espeak_SetVoiceByName(voice.encode()) == 0

    def ipa(self, text: str) -> str:
        """Return the pronunciation of `text`, its words apart, clauses joined by a space."""
        rest = ctypes.c_char_p(text.encode())
        clauses: list[str] = []
        while rest.value:
            spoken = self._phonemes(ctypes.byref(rest), _UTF8, _IPA | _TIE)
            clauses.append(spoken.decode(errors="ignore"))
        return " ".join(clause for clause in clauses if clause)

    def say(self, text: str, rate: int, pitch: int) -> Sound:
        """Speak `text` at `rate` words a minute, `pitch` 0 to 100."""
        self._sound = Sound()
        self._library.espeak_SetParameter(_RATE, rate, 0)
        self._library.espeak_SetParameter(_PITCH, pitch, 0)
        encoded = text.encode()
        self._library.espeak_Synth(
            encoded, ctypes.c_size_t(len(encoded) + 1), 0, _BY_CHARACTER, 0, _UTF8, None, None
        )
        self._library.espeak_Synchronize()
        return self._sound

    def _hear(self, samples: object, count: int, events: object) -> int:
        if samples and count > 0:
            self._sound.pcm += ctypes.string_at(samples, 2 * count)  # pyright: ignore[reportArgumentType]
        for event in _until_end(events):
            second = event.audio_position / 1000
            if event.type == _WORD:
                self._sound.words.append((event.text_position - 1, second))
            elif event.type == _PHONEME:
                self._sound.phones.append((event.id.string.decode(errors="ignore"), second))
        return 0


def _until_end(events: object) -> list[_Event]:
    found: list[_Event] = []
    while events[len(found)].type != _LIST_END:  # pyright: ignore[reportIndexIssue]
        found.append(events[len(found)])  # pyright: ignore[reportIndexIssue]
    return found
