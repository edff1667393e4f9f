"""What became of edits."""

from dataclasses import dataclass, field


@dataclass
class RefusalView:
    """A command that was not done, and why."""

    id: str = ""
    code: str = ""
    params: dict[str, object] = field(default_factory=dict)


@dataclass
class ConflictView:
    """A text that a command replaced although its author had not seen it: `kept` is that text."""

    id: str = ""
    name: str = ""
    target: str = ""
    argument: str = ""
    kept: str = ""


@dataclass
class AppliedView:
    """What became of a batch of commands: the ids of those done (now or before), and the others."""

    settled: list[str] = field(default_factory=list)
    refused: list[RefusalView] = field(default_factory=list)
    conflicts: list[ConflictView] = field(default_factory=list)
    revision: int = 0


@dataclass
class UndoneView:
    """The step that was taken back or done again; `left` are paths that others have changed since."""

    name: str = ""
    label: str = ""
    left: list[str] = field(default_factory=list)


@dataclass
class EditView:
    """A row of a film's history."""

    id: str = ""
    kind: str = ""
    name: str = ""
    label: str = ""
    author: str = ""
    mine: bool = False
    at: str = ""
    undone: bool = False
    kept: list[dict[str, str]] = field(default_factory=list)
