"""What each user chose for themselves."""

from collections.abc import Mapping

from sqlmodel import Session

from studio.db.tables import User
from studio.domain import preferences as chosen
from studio.domain.access import Who
from studio.domain.codec import from_plain, to_plain
from studio.domain.errors import NotFound
from studio.domain.preferences import Preferences
from studio.runtime import Runtime
from studio.views.account import PreferencesView


def read(rt: Runtime, who: Who) -> PreferencesView:
    """Return the user's preferences."""
    with rt.sessions() as session:
        return _view(rt, of(_user(session, who)))


def change(rt: Runtime, who: Who, changes: Mapping[str, object]) -> PreferencesView:
    """Change what is given; raises InvalidInput for what cannot be chosen."""
    with rt.sessions.begin() as session:
        user = _user(session, who, lock=True)
        preferences = chosen.changed(of(user), changes)
        user.preferences = to_plain(preferences)
        return _view(rt, preferences)


def of(user: User) -> Preferences:
    """Return what a user chose, everything else as it is for a new one."""
    return from_plain(user.preferences, Preferences)


def _user(session: Session, who: Who, *, lock: bool = False) -> User:
    user = session.get(User, who.user_id, with_for_update=lock)
    if user is None:
        raise NotFound(user=who.user_id)
    return user


def _view(rt: Runtime, preferences: Preferences) -> PreferencesView:
    return PreferencesView(
        bindings=preferences.keys,
        panels=preferences.panels,
        tour_done=preferences.tour_done,
        mail=preferences.mail,
        desktop=preferences.desktop,
        can_mail=rt.mail is not None,
    )
