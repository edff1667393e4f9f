"""Mail reaches a real server, and a server that is away is an OSError."""

import socket

import pytest

from studio.adapters.smtp_mail import SmtpMail
from tests.fakes.mailbox import Mailbox


def test_a_mail_arrives_as_it_was_written(mailbox: Mailbox) -> None:
    SmtpMail(mailbox.url).send(
        "asha@example.org", "“नदी” तैयार है", "यहाँ देखें: http://x/films/1", "one"
    )
    [mail] = mailbox.mails
    assert mail["To"] == "asha@example.org"
    assert mail["From"] == "studio@example.org"
    assert mail["Subject"] == "“नदी” तैयार है"
    assert mail["Message-ID"] == "<one@example.org>"
    assert mail.get_content().strip() == "यहाँ देखें: http://x/films/1"


def test_a_server_that_is_away_is_told() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with pytest.raises(OSError, match="refused"):
        SmtpMail(f"smtp://127.0.0.1:{port}").send("a@example.org", "x", "y", "two")
