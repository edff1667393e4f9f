"""Who is signed in, what they chose for themselves, and what they are told."""

from dataclasses import dataclass, field


@dataclass
class MeView:
    """Who is signed in."""

    user_id: str = ""
    email: str = ""
    name: str = ""
    role: str = ""
    locale: str = "en"
    credits: int = 0
    has_password: bool = False


@dataclass
class ApiKeyView:
    """A key to the REST interface, without its secret."""

    id: str = ""
    name: str = ""
    created_at: str = ""


@dataclass
class PreferencesView:
    """What the user chose for themselves; `can_mail` tells whether this studio sends mail at all."""

    bindings: dict[str, list[str]] = field(default_factory=dict)
    panels: dict[str, int] = field(default_factory=dict)
    tour_done: bool = False
    mail: bool = True
    desktop: bool = False
    can_mail: bool = False


@dataclass
class NotificationView:
    """Something that the user is told; `kind` names its sentence, `at` is a time in UTC."""

    id: str = ""
    kind: str = ""
    film_id: str = ""
    title: str = ""
    at: str = ""
    seen: bool = False
