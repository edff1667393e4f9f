"""Credits of a workspace: every change is one balanced transaction with a key of its own."""

from collections.abc import Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from studio.db.tables import LedgerEntry, Member, Transaction, User, Workspace
from studio.domain import ledger as rules
from studio.domain.access import Who
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.ledger import Account, Kind
from studio.runtime import Runtime


def balance(rt: Runtime, who: Who) -> int:
    """Return the credits that the workspace can spend now."""
    with rt.sessions() as session:
        return available(session, who.workspace_id)


def grant(rt: Runtime, email: str, amount: int, reason: str, key: str) -> None:
    """Give credits to the workspace of the user with this e-mail; the same key never grants twice.

    Raises NotFound("error.user.unknown") and InvalidInput for an amount below one.
    """
    if amount < 1:
        raise InvalidInput("error.ledger.negative", amount=amount)
    with rt.sessions.begin() as session:
        user = session.exec(select(User).where(User.email == email.strip().lower())).first()
        if user is None:
            raise NotFound("error.user.unknown", email=email)
        member = session.exec(select(Member).where(Member.user_id == user.id)).one()
        book(rt, session, member.workspace_id, Kind.GRANT, rules.grant(amount), key, reason=reason)


def verify(rt: Runtime) -> list[str]:
    """Return a sentence for every sum that is off: none when the books are right."""
    with rt.sessions() as session:
        amount = func.sum(LedgerEntry.amount)
        crooked = session.exec(
            select(LedgerEntry.transaction_id, amount)
            .group_by(col(LedgerEntry.transaction_id))
            .having(amount != 0)
        ).all()
        overdrawn = session.exec(
            select(LedgerEntry.workspace_id, LedgerEntry.account, amount)
            .where(LedgerEntry.account != Account.GRANTED)
            .group_by(col(LedgerEntry.workspace_id), col(LedgerEntry.account))
            .having(amount < 0)
        ).all()
    return [
        f"transaction {one}: its entries add up to {total}, not 0" for one, total in crooked
    ] + [
        f"workspace {workspace}: account {account} stands at {total}"
        for workspace, account, total in overdrawn
    ]


def available(session: Session, workspace_id: str) -> int:
    """Return what the account "available" of a workspace adds up to."""
    return account(session, workspace_id, Account.AVAILABLE)


def account(session: Session, workspace_id: str, name: Account) -> int:
    """Return the balance of one account of a workspace."""
    total = select(func.coalesce(func.sum(LedgerEntry.amount), 0)).where(
        LedgerEntry.workspace_id == workspace_id, LedgerEntry.account == name
    )
    return int(session.exec(total).one())


def hold(rt: Runtime, session: Session, workspace_id: str, render_id: str, amount: int) -> None:
    """Set credits aside for a render, in the caller's transaction; raises NotEnoughCredits."""
    # Two renders that start at once must not both see the same balance.
    session.exec(select(Workspace).where(Workspace.id == workspace_id).with_for_update()).one()
    entries = rules.hold(amount, available(session, workspace_id))
    book(rt, session, workspace_id, Kind.HOLD, entries, f"hold:{render_id}", render_id)


def close(
    rt: Runtime, session: Session, workspace_id: str, render_id: str, held: int, used: int
) -> None:
    """Settle `used` of the `held` credits of a render and release the rest."""
    settled, rest = rules.settle(used), rules.release(held - used)
    book(rt, session, workspace_id, Kind.SETTLE, settled, f"settle:{render_id}", render_id)
    book(rt, session, workspace_id, Kind.RELEASE, rest, f"release:{render_id}", render_id)


def book(
    rt: Runtime,
    session: Session,
    workspace_id: str,
    kind: Kind,
    entries: Sequence[rules.Entry],
    key: str,
    render_id: str | None = None,
    *,
    reason: str = "",
) -> None:
    """Write one transaction with its entries, unless its key was booked before."""
    seen = select(Transaction.id).where(Transaction.key == key)
    if not entries or session.exec(seen).first() is not None:
        return
    transaction = Transaction(
        key=key,
        workspace_id=workspace_id,
        render_id=render_id,
        kind=kind,
        reason=reason,
        at=rt.clock.now(),
    )
    session.add(transaction)
    session.flush()
    session.add_all(
        LedgerEntry(
            transaction_id=transaction.id,
            workspace_id=workspace_id,
            account=entry.account,
            amount=entry.amount,
        )
        for entry in entries
    )
    session.flush()
