"""Who somebody is: links, passwords, sessions and keys."""

import re
from datetime import timedelta

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from studio import i18n
from studio.db.tables import ApiKey, Attempt, Member, OneTimeLink, SignIn, User, Workspace
from studio.domain import ledger as rules
from studio.domain.access import Role, Who
from studio.domain.errors import InvalidInput, NotFound, NotSignedIn, TooMany
from studio.domain.ledger import Kind
from studio.domain.pricing import FIRST_GRANT
from studio.runtime import Runtime
from studio.services import ledger
from studio.services.secrets import digest, hash_password, is_password, new_token
from studio.views.account import ApiKeyView, MeView

FIRST_ADMIN = "admin@studio.invalid"
"""The first admin until an own e-mail is chosen (a name that no mail can reach)."""
_LINK = timedelta(hours=24)
_SESSION = timedelta(days=30)
_ATTEMPTS = 10
_ATTEMPTS_OF_ADDRESS = 50
_ATTEMPT_WINDOW = timedelta(minutes=15)
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s]{2,}")


def first_admin_link(rt: Runtime) -> str:
    """Return a one-time token for the first admin, "" when an admin has a password already."""
    with rt.sessions.begin() as session:
        admins = session.exec(
            select(User)
            .join(Member, col(Member.user_id) == User.id)
            .where(Member.role == Role.ADMIN)
        ).all()
        if any(user.password_hash for user in admins):
            return ""
        user = admins[0] if admins else _add_user(rt, session, FIRST_ADMIN, Role.ADMIN)
        if not admins:
            workspace = _member(session, user).workspace_id
            entries = rules.grant(FIRST_GRANT)
            key = "grant:first-admin"
            ledger.book(rt, session, workspace, Kind.GRANT, entries, key, reason="Welcome")
        return _add_link(rt, session, user)


def create_user(rt: Runtime, email: str, role: str, beside: str = "") -> str:
    """Add a user with a workspace and return the token of a one-time sign-in link.

    `beside` is the e-mail of somebody whose workspace the user shares instead. Raises InvalidInput
    for a bad e-mail, a taken one or an unknown role, NotFound when there is nobody to share with.
    """
    if role not in list(Role):
        raise InvalidInput("error.role.unknown", role=role)
    with rt.sessions.begin() as session:
        shared = _workspace_of(session, _email(beside)) if beside else ""
        return _add_link(rt, session, _add_user(rt, session, _email(email), Role(role), shared))


def redeem_link(rt: Runtime, token: str) -> str:
    """Sign in with a one-time link and return the session's token; raises NotSignedIn."""
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        link = session.exec(
            select(OneTimeLink).where(OneTimeLink.token_hash == digest(token)).with_for_update()
        ).first()
        if link is None or link.used_at is not None or link.expires_at < now:
            raise NotSignedIn("error.link.spent")
        link.used_at = now
        return _add_session(rt, session, link.user_id)


def sign_in(rt: Runtime, email: str, password: str, address: str) -> str:
    """Return a session token; raises NotSignedIn("error.sign_in.wrong").

    Raises TooMany after ten failures for one e-mail from one address, or fifty from one address.
    """
    subject = f"{address} {email.strip().lower()}"[:320]
    with rt.sessions.begin() as session:
        _must_not_guess(rt, session, subject, address)
        user = session.exec(select(User).where(User.email == email.strip().lower())).first()
        right = is_password(user.password_hash if user else "", password)
        if user is not None and right:
            session.exec(delete(Attempt).where(col(Attempt.subject) == subject))
            return _add_session(rt, session, user.id)
        session.add(Attempt(subject=subject, at=rt.clock.now()))
    raise NotSignedIn("error.sign_in.wrong")


def sign_out(rt: Runtime, session_token: str) -> None:
    """End a session; nothing happens when there is none."""
    with rt.sessions.begin() as session:
        session.exec(delete(SignIn).where(col(SignIn.token_hash) == digest(session_token)))


def who(rt: Runtime, session_token: str) -> Who:
    """Return who holds a session; raises NotSignedIn."""
    now = rt.clock.now()
    with rt.sessions.begin() as session:
        found = session.get(SignIn, digest(session_token))
        if found is None or found.expires_at < now:
            raise NotSignedIn
        if found.expires_at < now + _SESSION / 2:
            found.expires_at = now + _SESSION
        return _who(session, found.user_id)


def who_by_key(rt: Runtime, api_key: str) -> Who:
    """Return whose API key this is; raises NotSignedIn."""
    with rt.sessions() as session:
        found = session.get(ApiKey, digest(api_key))
        if found is None:
            raise NotSignedIn
        return _who(session, found.user_id)


def create_api_key(rt: Runtime, who: Who, name: str) -> str:
    """Return a new API key; it is shown this once."""
    token = f"studio_{new_token()}"
    with rt.sessions.begin() as session:
        session.add(
            ApiKey(
                token_hash=digest(token),
                user_id=who.user_id,
                name=name[:80],
                created_at=rt.clock.now(),
            )
        )
    return token


def api_keys(rt: Runtime, who: Who) -> list[ApiKeyView]:
    """Return the user's own keys, without their secrets."""
    mine = select(ApiKey).where(ApiKey.user_id == who.user_id).order_by(col(ApiKey.created_at))
    with rt.sessions() as session:
        return [
            ApiKeyView(id=key.id, name=key.name, created_at=key.created_at.isoformat())
            for key in session.exec(mine).all()
        ]


def revoke_api_key(rt: Runtime, who: Who, key_id: str) -> None:
    """Make a key useless from now on; raises NotFound for one that is not the user's."""
    mine = select(ApiKey).where(ApiKey.id == key_id, ApiKey.user_id == who.user_id)
    with rt.sessions.begin() as session:
        found = session.exec(mine).first()
        if found is None:
            raise NotFound(key=key_id)
        session.delete(found)


def me(rt: Runtime, who: Who) -> MeView:
    """Return the signed-in user as the screens show them."""
    with rt.sessions() as session:
        user = _user(session, who)
        return MeView(
            user_id=user.id,
            email="" if user.email == FIRST_ADMIN else user.email,
            name=user.name,
            role=who.role,
            locale=user.locale,
            credits=ledger.available(session, who.workspace_id),
            has_password=bool(user.password_hash),
        )


def set_password(rt: Runtime, who: Who, email: str, password: str, *, keep: str = "") -> None:
    """Choose e-mail and password; raises InvalidInput naming what is wrong with them.

    Ends every other session of the user (all but the one with the token `keep`) and their links.
    """
    with rt.sessions.begin() as session:
        user = _user(session, who)
        address = _email(email) if email else user.email
        others = select(User.id).where(User.email == address, User.id != user.id)
        if session.exec(others).first() is not None:
            raise InvalidInput("error.email.taken", email=address)
        user.email = address
        user.password_hash = hash_password(password, address)
        session.exec(delete(OneTimeLink).where(col(OneTimeLink.user_id) == user.id))
        session.exec(
            delete(SignIn).where(
                col(SignIn.user_id) == user.id, col(SignIn.token_hash) != digest(keep)
            )
        )


def set_locale(rt: Runtime, who: Who, locale: str) -> None:
    """Remember the language of the screens; raises InvalidInput for one that we do not have."""
    if locale not in i18n.LOCALES:
        raise InvalidInput("error.locale.unknown", locale=locale)
    with rt.sessions.begin() as session:
        _user(session, who).locale = locale


def _must_not_guess(rt: Runtime, session: Session, subject: str, address: str) -> None:
    """Raise TooMany when this subject, or its address as a whole, failed too often lately."""
    lately = rt.clock.now() - _ATTEMPT_WINDOW
    session.exec(delete(Attempt).where(col(Attempt.at) < lately))
    failed = select(func.count()).select_from(Attempt)
    of_subject = failed.where(Attempt.subject == subject)
    of_address = failed.where(col(Attempt.subject).startswith(f"{address} ", autoescape=True))
    if (
        session.exec(of_subject).one() >= _ATTEMPTS
        or session.exec(of_address).one() >= _ATTEMPTS_OF_ADDRESS
    ):
        raise TooMany("error.sign_in.too_many", retry_after=int(_ATTEMPT_WINDOW.total_seconds()))


def _email(text: str) -> str:
    address = text.strip().lower()
    if len(address) > 254 or not _EMAIL.fullmatch(address):
        raise InvalidInput("error.email.unusable", email=address[:80])
    return address


def _add_user(rt: Runtime, session: Session, email: str, role: Role, shared: str = "") -> User:
    """Add a user to the workspace `shared`, or to one of their own."""
    if session.exec(select(User.id).where(User.email == email)).first() is not None:
        raise InvalidInput("error.email.taken", email=email)
    now = rt.clock.now()
    user, workspace = User(email=email, created_at=now), Workspace(name=email, created_at=now)
    session.add_all([user] if shared else [user, workspace])
    session.flush()
    session.add(Member(user_id=user.id, workspace_id=shared or workspace.id, role=role))
    session.flush()
    return user


def _workspace_of(session: Session, email: str) -> str:
    """Return the workspace of the user with this e-mail; raises NotFound."""
    user = session.exec(select(User).where(User.email == email)).first()
    if user is None:
        raise NotFound(user=email)
    return _member(session, user).workspace_id


def _add_link(rt: Runtime, session: Session, user: User) -> str:
    token = new_token()
    expires = rt.clock.now() + _LINK
    session.add(OneTimeLink(token_hash=digest(token), user_id=user.id, expires_at=expires))
    return token


def _add_session(rt: Runtime, session: Session, user_id: str) -> str:
    token = new_token()
    expires = rt.clock.now() + _SESSION
    session.add(SignIn(token_hash=digest(token), user_id=user_id, expires_at=expires))
    return token


def _member(session: Session, user: User) -> Member:
    return session.exec(select(Member).where(Member.user_id == user.id)).one()


def _who(session: Session, user_id: str) -> Who:
    member = session.exec(select(Member).where(Member.user_id == user_id)).first()
    if member is None:
        raise NotSignedIn
    return Who(user_id=user_id, workspace_id=member.workspace_id, role=Role(member.role))


def _user(session: Session, who: Who) -> User:
    user = session.get(User, who.user_id)
    if user is None:
        raise NotFound(user=who.user_id)
    return user
