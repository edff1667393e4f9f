"""The end of a long render is told once: in the page, and by mail when nobody saw it there."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from studio.adapters.smtp_mail import SmtpMail
from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import accounts, notifications, preferences, renders, steps
from tests.factories import Hands, Heard, work_off
from tests.fakes.mailbox import Mailbox


@pytest.fixture
def mailing(rt: Runtime, mailbox: Mailbox) -> Runtime:
    return replace(rt, mail=SmtpMail(mailbox.url))


def clock(rt: Runtime) -> Hands:
    assert isinstance(rt.clock, Hands)
    return rt.clock


def rendered(rt: Runtime, who: Who, film_id: str, seconds: float = 60, key: str = "one") -> None:
    """Render the film in `seconds`, then let the keeper's time pass."""
    renders.start(rt, who, film_id, key)
    clock(rt).pass_by(seconds=seconds)
    work_off(rt)
    clock(rt).pass_by(seconds=notifications.UNSEEN.total_seconds() + 1)


def test_a_long_render_is_told_to_its_own_people_once(
    rt: Runtime, asha: Who, ravi: Who, film_id: str
) -> None:
    rendered(rt, asha, film_id)
    assert [notifications.tell(rt), notifications.tell(rt)] == [1, 0]
    [told] = notifications.newest(rt, asha)
    assert (told.kind, told.film_id, told.seen) == ("render_done", film_id, False)
    assert notifications.newest(rt, ravi) == []
    assert isinstance(rt.events, Heard)
    channels = [channel for channel, _ in rt.events.messages if channel.startswith("user:")]
    assert channels == [f"user:{asha.user_id}"]
    notifications.see(rt, asha)
    assert notifications.newest(rt, asha)[0].seen


def test_a_short_render_and_a_cancelled_one_are_not_told(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    render = renders.start(rt, asha, film_id, "first").render_id
    clock(rt).pass_by(seconds=60)
    renders.cancel(rt, asha, render)
    rendered(rt, asha, film_id, seconds=2)
    assert notifications.newest(rt, asha) == []


def test_a_failure_is_told_as_one(rt: Runtime, asha: Who, film_id: str) -> None:
    renders.start(rt, asha, film_id, "one")
    clock(rt).pass_by(seconds=60)
    step = steps.claim(rt, "worker", "cpu")
    assert step is not None
    steps.fail(rt, "worker", step.attempt, step.id, "error.engine.failed", {}, retry=False)
    assert [one.kind for one in notifications.newest(rt, asha)] == ["render_failed"]


def test_the_mail_goes_out_once_though_two_keepers_send(
    mailing: Runtime, mailbox: Mailbox, asha: Who, film_id: str
) -> None:
    rendered(mailing, asha, film_id)
    with ThreadPoolExecutor(4) as keepers:
        sent = list(keepers.map(lambda _: notifications.send_mail(mailing), range(4)))
    assert sum(sent) == 1
    [mail] = mailbox.mails
    assert mail["To"] == "asha@example.org"
    assert f"/films/{film_id}" in mail.get_content()


def test_the_mail_speaks_the_users_language(
    mailing: Runtime, mailbox: Mailbox, asha: Who, film_id: str
) -> None:
    accounts.set_locale(mailing, asha, "hi")
    rendered(mailing, asha, film_id)
    notifications.send_mail(mailing)
    assert "तैयार" in mailbox.mails[0]["Subject"]


@pytest.mark.parametrize("seen", [notifications.see, notifications.show])
def test_what_was_seen_in_the_page_is_not_mailed(
    mailing: Runtime, mailbox: Mailbox, asha: Who, film_id: str, seen
) -> None:
    rendered(mailing, asha, film_id)
    seen(mailing, asha)
    assert notifications.send_mail(mailing) == 0
    assert mailbox.mails == []


def test_who_wants_no_mail_gets_none(
    mailing: Runtime, mailbox: Mailbox, asha: Who, film_id: str
) -> None:
    preferences.change(mailing, asha, {"mail": False})
    rendered(mailing, asha, film_id)
    assert notifications.send_mail(mailing) == 0
    assert mailbox.mails == []


def test_a_server_that_refuses_is_asked_again_later_and_not_for_ever(
    mailing: Runtime, mailbox: Mailbox, asha: Who, film_id: str
) -> None:
    rendered(mailing, asha, film_id)
    mailbox.is_full = True
    assert [notifications.send_mail(mailing), notifications.send_mail(mailing)] == [0, 0]
    mailbox.is_full = False
    clock(mailing).pass_by(minutes=3)
    assert notifications.send_mail(mailing) == 1
    mailbox.is_full = True
    rendered(mailing, asha, film_id, key="two")
    for _ in range(6):
        notifications.send_mail(mailing)
        clock(mailing).pass_by(hours=2)
    mailbox.is_full = False
    assert notifications.send_mail(mailing) == 0
