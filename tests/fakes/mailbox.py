"""A real little SMTP server that keeps what it is given."""

from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass
class Mailbox:
    """`mails` are those that were taken; while `is_full` none is."""

    url: str = ""
    is_full: bool = False
    mails: list[EmailMessage] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd calls it so
        """Take a mail."""
        if self.is_full:
            return "452 no room"
        content = envelope.content
        assert isinstance(content, bytes)
        self.mails.append(message_from_bytes(content, EmailMessage, policy=policy.default))
        return "250 taken"


def opened(port: int) -> tuple[Mailbox, Controller]:
    """Return a mailbox and what stops its server."""
    mailbox = Mailbox(f"smtp://127.0.0.1:{port}/?from=studio@example.org")
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    return mailbox, controller
