"""Sends mail over SMTP: `smtp://USER:PASSWORD@HOST:587/?from=studio@example.org`, or `smtps://`."""

import smtplib
from email.message import EmailMessage
from email.utils import formatdate
from urllib.parse import parse_qs, unquote, urlsplit

_PATIENCE = 20


class SmtpMail:
    """Opens a connection for each mail: mails are few."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or "localhost"
        self._port = parts.port
        self._user, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        self._is_tls = parts.scheme == "smtps"
        self._sender = parse_qs(parts.query).get("from", [f"studio@{self._host}"])[0]

    def send(self, to: str, subject: str, text: str, mail_id: str) -> None:
        """Hand the mail to the server; raises OSError when it does not take it."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._sender, to, subject
        message["Date"] = formatdate()
        message["Message-ID"] = f"<{mail_id}@{self._sender.partition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text)
        with self._connected() as server:
            if self._user:
                server.login(self._user, self._password)
            server.send_message(message)

    def _connected(self) -> smtplib.SMTP:
        if self._is_tls:
            return smtplib.SMTP_SSL(self._host, self._port or 465, timeout=_PATIENCE)
        server = smtplib.SMTP(self._host, self._port or 587, timeout=_PATIENCE)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls()
        return server
