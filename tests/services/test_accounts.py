"""Links, passwords, sessions: what is stored, for how long, and what it lets in."""

import pytest
from sqlalchemy import text

from studio.domain.access import Role
from studio.domain.errors import InvalidInput, NotSignedIn, TooMany
from studio.runtime import Runtime
from studio.services import accounts, ledger
from tests.factories import user

PASSWORD = "a river is wide"
HERE = "127.0.0.1"


def test_the_first_admin_comes_in_with_a_thousand_credits(rt: Runtime) -> None:
    session = accounts.redeem_link(rt, accounts.first_admin_link(rt))
    me = accounts.me(rt, accounts.who(rt, session))
    assert (me.role, me.credits, me.has_password, me.email) == (Role.ADMIN, 1000, False, "")
    assert ledger.verify(rt) == []


def test_every_start_gives_a_link_until_the_admin_has_a_password(rt: Runtime) -> None:
    first, second = accounts.first_admin_link(rt), accounts.first_admin_link(rt)
    assert first != second
    who = accounts.who(rt, accounts.redeem_link(rt, second))
    assert accounts.me(rt, who).credits == 1000  # granted once
    accounts.set_password(rt, who, "boss@example.org", PASSWORD)
    assert accounts.first_admin_link(rt) == ""
    with pytest.raises(NotSignedIn):
        accounts.redeem_link(rt, first)  # an older link is no way around the password


def test_a_link_lasts_a_day(rt: Runtime) -> None:
    token = accounts.create_user(rt, "new@example.org", "creator")
    rt.clock.pass_by(hours=25)  # type: ignore[attr-defined]
    with pytest.raises(NotSignedIn):
        accounts.redeem_link(rt, token)


def test_a_session_lasts_thirty_days_from_its_last_use(rt: Runtime) -> None:
    session = accounts.redeem_link(rt, accounts.create_user(rt, "new@example.org", "creator"))
    for _ in range(3):
        rt.clock.pass_by(days=20)  # type: ignore[attr-defined]
        accounts.who(rt, session)
    rt.clock.pass_by(days=31)  # type: ignore[attr-defined]
    with pytest.raises(NotSignedIn):
        accounts.who(rt, session)


def test_a_new_password_ends_the_other_sessions(rt: Runtime) -> None:
    one = accounts.redeem_link(rt, accounts.create_user(rt, "new@example.org", "creator"))
    who = accounts.who(rt, one)
    accounts.set_password(rt, who, "new@example.org", PASSWORD, keep=one)
    other = accounts.sign_in(rt, "new@example.org", PASSWORD, HERE)
    accounts.set_password(rt, who, "new@example.org", "another long one", keep=one)
    assert accounts.who(rt, one) == who
    with pytest.raises(NotSignedIn):
        accounts.who(rt, other)


def test_the_database_alone_lets_nobody_in(rt: Runtime) -> None:
    link = accounts.create_user(rt, "new@example.org", "creator")
    session = accounts.redeem_link(rt, link)
    who = accounts.who(rt, session)
    key = accounts.create_api_key(rt, who, "mine")
    accounts.set_password(rt, who, "new@example.org", PASSWORD, keep=session)
    with rt.sessions() as db:
        stored = " ".join(
            str(row)
            for table in ("users", "sessions", "one_time_links", "api_keys")
            for row in db.connection().execute(text(f"SELECT * FROM {table}"))
        )
    for secret in (link, session, key, PASSWORD):
        assert secret not in stored


def test_one_address_cannot_try_the_doors_of_everybody(rt: Runtime) -> None:
    for number in range(60):
        with pytest.raises((NotSignedIn, TooMany)):
            accounts.sign_in(rt, f"user{number}@example.org", "wrong", HERE)
    with pytest.raises(TooMany):
        accounts.sign_in(rt, "fresh@example.org", "wrong", HERE)
    with pytest.raises(NotSignedIn):
        accounts.sign_in(rt, "fresh@example.org", "wrong", "10.0.0.9")


def test_an_email_belongs_to_one_user(rt: Runtime) -> None:
    user(rt, "asha@example.org")
    ravi = user(rt, "ravi@example.org")
    with pytest.raises(InvalidInput) as refused:
        accounts.set_password(rt, ravi, "Asha@example.org", PASSWORD)
    assert refused.value.code == "error.email.taken"
    with pytest.raises(InvalidInput):
        accounts.create_user(rt, " ASHA@example.org", "creator")
    for wrong in ("asha", "a@b", "a b@c.de", "a@" + "b" * 300 + ".de"):
        with pytest.raises(InvalidInput):
            accounts.create_user(rt, wrong, "creator")
    with pytest.raises(InvalidInput):
        accounts.create_user(rt, "new@example.org", "emperor")


def test_the_language_is_remembered(rt: Runtime) -> None:
    asha = user(rt, "asha@example.org")
    accounts.set_locale(rt, asha, "hi")
    assert accounts.me(rt, asha).locale == "hi"
    with pytest.raises(InvalidInput):
        accounts.set_locale(rt, asha, "xx")
