"""Double entry: whatever is done in whatever order, nothing appears and nothing is lost."""

from collections import Counter

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from studio.domain import ledger
from studio.domain.errors import InvalidInput, NotEnoughCredits
from studio.domain.ledger import Account

AMOUNT = st.integers(0, 10_000)


class Books(RuleBasedStateMachine):
    """Grants, holds, settlements and releases of several renders, mixed."""

    def __init__(self) -> None:
        super().__init__()
        self.balances: Counter[Account] = Counter()
        self.holds: list[int] = []

    def book(self, entries: tuple[ledger.Entry, ...]) -> None:
        assert sum(entry.amount for entry in entries) == 0
        for entry in entries:
            self.balances[entry.account] += entry.amount

    @rule(amount=AMOUNT)
    def grant(self, amount: int) -> None:
        self.book(ledger.grant(amount))

    @rule(amount=AMOUNT)
    def hold(self, amount: int) -> None:
        available = self.balances[Account.AVAILABLE]
        if amount > available:
            with pytest.raises(NotEnoughCredits) as refused:
                ledger.hold(amount, available)
            assert refused.value.params == {"have": available, "need": amount}
        else:
            self.book(ledger.hold(amount, available))
            self.holds.append(amount)

    @precondition(lambda self: self.holds)
    @rule(data=st.data())
    def close(self, data: st.DataObject) -> None:
        held = self.holds.pop(data.draw(st.integers(0, len(self.holds) - 1)))
        used = data.draw(st.integers(0, held))
        self.book(ledger.settle(used))
        self.book(ledger.release(held - used))

    @invariant()
    def nothing_appears_and_nothing_is_overdrawn(self) -> None:
        assert sum(self.balances.values()) == 0
        assert self.balances[Account.HELD] == sum(self.holds)
        for account in (Account.AVAILABLE, Account.HELD, Account.SPENT):
            assert self.balances[account] >= 0


TestBooks = Books.TestCase


@pytest.mark.parametrize("move", [ledger.grant, ledger.settle, ledger.release])
def test_negative_amounts_are_refused(move) -> None:
    with pytest.raises(InvalidInput):
        move(-1)


def test_nothing_is_no_entry() -> None:
    assert ledger.grant(0) == ()
