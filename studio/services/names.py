"""How somebody is called on screen."""

from studio.db.tables import User


def name_of(user: User) -> str:
    """Return the name that somebody gave, else the first part of their address."""
    return user.name or user.email.partition("@")[0]
