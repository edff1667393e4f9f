"""Rules of the credit ledger: double entry in whole credits, nothing is ever changed or deleted.

Every transaction moves credits between accounts, so its entries add up to zero. A workspace has three
accounts (available, held, spent); what is granted comes out of the studio's own.
"""

from dataclasses import dataclass
from enum import StrEnum

from studio.domain.errors import InvalidInput, NotEnoughCredits


class Account(StrEnum):
    AVAILABLE = "available"
    HELD = "held"
    SPENT = "spent"
    GRANTED = "granted"
    """The studio's source of credits: its balance is minus all that was ever granted."""


class Kind(StrEnum):
    GRANT = "grant"
    HOLD = "hold"
    SETTLE = "settle"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Entry:
    """`amount` credits added to `account` (negative: taken from it)."""

    account: Account
    amount: int


def grant(amount: int) -> tuple[Entry, ...]:
    """Give `amount` credits to a workspace."""
    return _move(Account.GRANTED, Account.AVAILABLE, amount)


def hold(amount: int, available: int) -> tuple[Entry, ...]:
    """Set `amount` aside; raises NotEnoughCredits when fewer are available."""
    if amount > available:
        raise NotEnoughCredits(have=available, need=amount)
    return _move(Account.AVAILABLE, Account.HELD, amount)


def settle(amount: int) -> tuple[Entry, ...]:
    """Take `amount` of the held credits for what was made."""
    return _move(Account.HELD, Account.SPENT, amount)


def release(amount: int) -> tuple[Entry, ...]:
    """Give `amount` of the held credits back."""
    return _move(Account.HELD, Account.AVAILABLE, amount)


def _move(source: Account, target: Account, amount: int) -> tuple[Entry, ...]:
    if amount < 0:
        raise InvalidInput("error.ledger.negative", amount=amount)
    return (Entry(source, -amount), Entry(target, amount)) if amount else ()
