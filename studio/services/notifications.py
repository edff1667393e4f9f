"""What a user is told when a long render ends: in the page, and by mail when nobody saw it there.

A row is written in the transaction that ends the render; the keeper tells it after the commit.
"""

from datetime import timedelta

from sqlmodel import Session, col, select, update

from studio import i18n
from studio.db.tables import FilmRow, Member, Notification, Render, User
from studio.domain.access import Who
from studio.domain.renders import RenderStatus
from studio.ports import Mail
from studio.runtime import Runtime
from studio.services import preferences
from studio.services.accounts import FIRST_ADMIN
from studio.views.account import NotificationView

LONG = timedelta(seconds=10)
"""A render that took less is watched to its end by whoever ordered it."""
UNSEEN = timedelta(seconds=30)
"""How long a notification waits to be seen in the page before it is mailed."""
_TRIES = 5
_KEPT = 30
_KINDS = {RenderStatus.DONE: "render_done", RenderStatus.FAILED: "render_failed"}


def note_end(rt: Runtime, session: Session, render: Render) -> None:
    """Write down that a render ended, for everybody of its workspace, if it was a long one."""
    kind, now = _KINDS.get(RenderStatus(render.status)), rt.clock.now()
    if kind is None or render.is_draft or now - render.created_at < LONG:
        return
    title = session.get_one(FilmRow, render.film).title
    members = select(User).join(Member).where(Member.workspace_id == render.workspace_id)
    for user in session.exec(members).all():
        mailed = rt.mail is not None and preferences.of(user).mail and user.email != FIRST_ADMIN
        session.add(
            Notification(
                user_id=user.id,
                about=f"render:{render.id}",
                kind=kind,
                film_id=render.film,
                title=title,
                created_at=now,
                mail_due=now + UNSEEN if mailed else None,
            )
        )


def newest(rt: Runtime, who: Who) -> list[NotificationView]:
    """Return the user's newest notifications, the newest first."""
    mine = (
        select(Notification)
        .where(Notification.user_id == who.user_id)
        .order_by(col(Notification.created_at).desc())
        .limit(_KEPT)
    )
    with rt.sessions() as session:
        return [
            NotificationView(
                id=one.id,
                kind=one.kind,
                film_id=one.film_id,
                title=one.title,
                at=one.created_at.isoformat(),
                seen=one.seen_at is not None,
            )
            for one in session.exec(mine).all()
        ]


def see(rt: Runtime, who: Who) -> None:
    """Note that the user saw all that there is; what was not mailed yet is not mailed any more."""
    with rt.sessions.begin() as session:
        session.execute(
            update(Notification)
            .where(col(Notification.user_id) == who.user_id, col(Notification.seen_at).is_(None))
            .values(seen_at=rt.clock.now(), mail_due=None)
        )


def show(rt: Runtime, who: Who) -> None:
    """Note that what there is was shown on a page that the user looks at: it needs no mail."""
    with rt.sessions.begin() as session:
        session.execute(
            update(Notification)
            .where(
                col(Notification.user_id) == who.user_id, col(Notification.mail_due).is_not(None)
            )
            .values(mail_due=None)
        )


def tell(rt: Runtime) -> int:
    """Tell open screens of what is new; return how many notifications that were."""
    untold = (
        select(Notification)
        .where(col(Notification.told_at).is_(None))
        .with_for_update(skip_locked=True)
    )
    with rt.sessions.begin() as session:
        fresh = session.exec(untold).all()
        for one in fresh:
            one.told_at = rt.clock.now()
        users = {one.user_id for one in fresh}
    for user_id in sorted(users):
        rt.events.publish(f"user:{user_id}", {"kind": "notification"})
    return len(fresh)


def send_mail(rt: Runtime) -> int:
    """Mail what is due and return how many mails went out.

    The row stays locked while its mail is sent, so that two keepers never send the same; a mail keeps
    its own id, by which a mailbox knows it if the machine dies between sending and noting.
    """
    if rt.mail is None:
        return 0
    due = select(Notification.id).where(col(Notification.mail_due) <= rt.clock.now())
    with rt.sessions() as session:
        ids = session.exec(due).all()
    return sum(_send(rt, rt.mail, one) for one in ids)


def _send(rt: Runtime, mail: Mail, notification_id: str) -> bool:
    wanted = (
        select(Notification)
        .where(Notification.id == notification_id, col(Notification.mail_due).is_not(None))
        .with_for_update(skip_locked=True)
    )
    with rt.sessions.begin() as session:
        one = session.exec(wanted).first()
        if one is None:
            return False
        user = session.get_one(User, one.user_id)
        link = f"{rt.settings.public_url}/films/{one.film_id}"
        values: dict[str, object] = {"title": one.title, "link": link}
        subject, text = (
            i18n.sentence(f"mail.{one.kind}.{part}", values, user.locale)
            for part in ("subject", "text")
        )
        try:
            mail.send(user.email, subject, text, one.id)
        except OSError:
            one.mail_tries += 1
            later = rt.clock.now() + timedelta(minutes=2**one.mail_tries)
            one.mail_due = later if one.mail_tries < _TRIES else None
            return False
        one.mail_due = None
        return True
