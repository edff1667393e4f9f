"""Which fonts captions are drawn with, and the one of the machine for a script that none of ours has."""

from functools import cache

import fontpkg
import skia

FAMILIES = (
    "Noto Sans",
    "Noto Sans Devanagari",
    "Noto Sans Arabic",
    "Noto Sans Tamil",
    "Noto Sans Telugu",
)
"""Families that travel as packages, in the order in which a character is looked for."""
WEIGHT = 600


class Fonts:
    """A growing collection for skia's text layout, which shapes with HarfBuzz and runs of both ways."""

    def __init__(self) -> None:
        self._provider = skia.textlayout.TypefaceFontProvider()
        self._faces: dict[str, skia.Typeface] = {}
        self.collection = skia.textlayout.FontCollection()
        self.collection.setDefaultFontManager(self._provider)
        self.unicode = skia.Unicodes.ICU.Make()
        for family in FAMILIES:
            path = fontpkg.path(family, WEIGHT, nearest=True)
            # A manager without fonts of the machine: asking fontconfig costs time and prints.
            face = skia.FontMgr.New_Custom_Empty().makeFromFile(str(path), 0)
            self._add(family, _at_weight(face))

    def families(self, text: str) -> list[str]:
        """Return the names of fonts that together have every character of `text`, where possible."""
        for char in text:
            if char.isspace() or not char.isprintable() or self._has(char):
                continue
            face = skia.FontMgr().matchFamilyStyleCharacter(
                "", skia.FontStyle.Bold(), [], ord(char)
            )
            if face is not None:
                self._add(f"{face.getFamilyName()} (system)", face)
        return list(self._faces)

    def _add(self, name: str, face: skia.Typeface) -> None:
        if name not in self._faces:
            self._faces[name] = face
            self._provider.registerTypeface(face, name)

    def _has(self, char: str) -> bool:
        return any(face.unicharToGlyph(ord(char)) for face in self._faces.values())


@cache
def fonts() -> Fonts:
    """Return this process's fonts; loading them takes some milliseconds."""
    return Fonts()


def _at_weight(face: skia.Typeface) -> skia.Typeface:
    """Return the variable font at our weight."""
    axes = skia.FontArguments.VariationPosition.Coordinates(
        [skia.FontArguments.VariationPosition.Coordinate(_tag("wght"), WEIGHT)]
    )
    arguments = skia.FontArguments()
    arguments.setVariationDesignPosition(skia.FontArguments.VariationPosition(axes))
    return face.makeClone(arguments)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode(), "big")
