"""How a name is shown: as the text writes it where it writes it well."""

from studio.domain.script.words.creatures import CREATURES
from studio.domain.script.words.lexicon import tokens


class Forms:
    """The forms that words have in the seen and told parts of a script."""

    def __init__(self, seen: str) -> None:
        self._mixed: dict[str, str] = {}
        for token in tokens(seen):
            if token.text[0].isupper() and not token.text.isupper():
                bare = token.text[: len(token.folded)]
                self._mixed.setdefault(token.folded, bare)
        self._creatures = [] if seen.isascii() else CREATURES.hits(seen)

    def shown(self, name: str) -> str:
        """Return the name to be read: "McAvoy" for "MCAVOY" where the text has it, else "Mcavoy"."""
        if name.isupper():
            return " ".join(self._calm(word) for word in name.split())
        base = self._base_form(name)
        # "ß" has no single capital.
        capital = base[:1].upper()
        return capital + base[1:] if len(capital) == 1 else base

    def _calm(self, word: str) -> str:
        if len(word) < 2 or not word.isupper():
            return word
        return self._mixed.get(word.lower(), word[:1] + word[1:].lower())

    def _base_form(self, name: str) -> str:
        """Return the creature's plain form where the text has it: "कौआ" for "कौए"."""
        meant = CREATURES.get(name)
        if meant is None or name.isascii():
            return name
        others = [hit.word for hit in self._creatures if hit.value == meant and hit.word != name]
        return next((word for word in others if word[:2] == name[:2]), name)
