"""All tables: read this file to know the data. Times are UTC; ids are random hexadecimal."""

# pyright: reportAssignmentType=false
# (SQLModel declares __tablename__ as a descriptor; a plain name is what its manual says to write)

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import BigInteger, Column, DateTime, Index, Text, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlmodel import Field, SQLModel


def new_id() -> str:
    """Return a fresh id: 32 hexadecimal characters, not to be guessed."""
    return uuid4().hex


def _texts() -> Column[list[str]]:
    return Column(ARRAY(Text), nullable=False)


def _moment(*, nullable: bool = False, index: bool = False) -> Column[datetime]:
    return Column(DateTime(timezone=True), nullable=nullable, index=index)


class User(SQLModel, table=True):
    __tablename__ = "users"

    id: str = Field(default_factory=new_id, primary_key=True)
    email: str = Field(unique=True)
    name: str = ""
    password_hash: str = ""
    locale: str = "en"
    preferences: dict[str, Any] = Field(
        default_factory=dict, sa_column=Column(JSONB, nullable=False, server_default="{}")
    )
    created_at: datetime = Field(sa_column=_moment())


class Workspace(SQLModel, table=True):
    """Owns films and credits. Every user has one; more may come to share it."""

    __tablename__ = "workspaces"

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str = ""
    created_at: datetime = Field(sa_column=_moment())


class Member(SQLModel, table=True):
    __tablename__ = "members"

    user_id: str = Field(foreign_key="users.id", primary_key=True)
    workspace_id: str = Field(foreign_key="workspaces.id", primary_key=True)
    role: str


class SignIn(SQLModel, table=True):
    """A signed-in browser. The token itself is only in its cookie; here is its digest."""

    __tablename__ = "sessions"

    token_hash: str = Field(primary_key=True)
    user_id: str = Field(foreign_key="users.id", index=True)
    expires_at: datetime = Field(sa_column=_moment(index=True))


class OneTimeLink(SQLModel, table=True):
    __tablename__ = "one_time_links"

    token_hash: str = Field(primary_key=True)
    user_id: str = Field(foreign_key="users.id", index=True)
    expires_at: datetime = Field(sa_column=_moment())
    used_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))


class ApiKey(SQLModel, table=True):
    __tablename__ = "api_keys"

    token_hash: str = Field(primary_key=True)
    id: str = Field(default_factory=new_id, unique=True)
    user_id: str = Field(foreign_key="users.id", index=True)
    name: str = ""
    created_at: datetime = Field(sa_column=_moment())


class Attempt(SQLModel, table=True):
    """A failed sign-in, counted by subject (an address with an e-mail) for a while."""

    __tablename__ = "attempts"

    id: str = Field(default_factory=new_id, primary_key=True)
    subject: str = Field(index=True)
    at: datetime = Field(sa_column=_moment(index=True))


class FilmRow(SQLModel, table=True):
    """A film: `document` is a studio.domain.film.Film; each edit raises `revision`."""

    __tablename__ = "films"

    id: str = Field(default_factory=new_id, primary_key=True)
    workspace_id: str = Field(foreign_key="workspaces.id", index=True)
    title: str
    document: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    revision: int = 1
    created_at: datetime = Field(sa_column=_moment())
    updated_at: datetime = Field(sa_column=_moment(index=True))
    deleted_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))


class FilmEdit(SQLModel, table=True):
    """A row of history: what a command changed in a film (studio.domain.changes.Changes).

    `kind` is "edit", "undo" or "redo". Edits with equal `step` are taken back together; it is empty
    for an edit that changed nothing. `undo_of` names the step that an undo or redo is of; `undone` says
    that an edit is taken back, or an undo done again. `kept` are texts that were replaced unseen.
    """

    __tablename__ = "film_edits"
    __table_args__ = (Index("edits_of_author", "film_id", "user_id", "revision"),)

    film_id: str = Field(foreign_key="films.id", primary_key=True)
    id: str = Field(primary_key=True)
    user_id: str = Field(foreign_key="users.id", index=True)
    revision: int
    kind: str
    step: str = ""
    undo_of: str = ""
    undone: bool = False
    name: str
    label: str = ""
    subject: str = ""
    at: datetime = Field(sa_column=_moment())
    changes: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    kept: list[dict[str, str]] = Field(
        default_factory=list, sa_column=Column(JSONB, nullable=False)
    )


class Render(SQLModel, table=True):
    """One request to build a film (`is_draft`: only stills, free), or those of its `shots` alone.

    `film_key` is the last step, empty when only a part is built. A sound that is heard before there is a
    film has no `film_id`.
    """

    __tablename__ = "renders"
    __table_args__ = (Index("render_once", "film_id", "request_key", unique=True),)

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: str | None = Field(foreign_key="films.id", index=True)
    workspace_id: str = Field(foreign_key="workspaces.id", index=True)
    request_key: str
    is_draft: bool = False
    status: str
    film_key: str = ""
    shots: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(Text), nullable=False, server_default="{}")
    )
    held: int = 0
    charged: int = 0
    error_code: str = ""
    error_params: dict[str, Any] = Field(
        default_factory=dict, sa_column=Column(JSONB, nullable=False)
    )
    created_at: datetime = Field(sa_column=_moment(index=True))
    started_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    ended_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))

    @property
    def film(self) -> str:
        """The id of its film, "" without one."""
        return self.film_id or ""


class StepRow(SQLModel, table=True):
    """A step of a render, with its lease: `owner` holds attempt number `attempt` until `lease_until`.

    `made` says that this render made it (and pays for it); a reused step is done, too, but not made.
    """

    __tablename__ = "steps"
    __table_args__ = (
        Index(
            "steps_in_turn",
            "queue",
            text("priority DESC"),
            "position",
            postgresql_where=text("status = 'queued'"),
        ),
        Index("steps_running", "lease_until", postgresql_where=text("status = 'running'")),
        Index("steps_of_render", "render_id", "status"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    render_id: str = Field(foreign_key="renders.id")
    film_id: str
    position: int
    key: str = Field(index=True)
    kind: str
    engine: str
    request: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    inputs: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    subject: str = ""
    queue: str
    priority: int
    status: str
    owner: str = ""
    attempt: int = 0
    lease_until: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    woken_at: datetime = Field(sa_column=_moment())
    progress: float = 0.0
    weight: float = 1.0
    credits: int = 0
    made: bool = False
    seconds: float = 0.0
    error_code: str = ""
    error_params: dict[str, Any] = Field(
        default_factory=dict, sa_column=Column(JSONB, nullable=False)
    )


class Artefact(SQLModel, table=True):
    """A result that exists: its files lie in the blob store under its key."""

    __tablename__ = "artefacts"

    key: str = Field(primary_key=True)
    kind: str
    facts: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    size: int = 0
    made_at: datetime = Field(sa_column=_moment())


class Take(SQLModel, table=True):
    """A rendered version of a shot; a draft has only a still. Not made before `made_at`.

    `snapshot` is a studio.domain.takes.Snapshot. `number` counts the takes of a shot as they were made.
    """

    __tablename__ = "takes"
    __table_args__ = (Index("takes_of_shot", "film_id", "shot_id"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: str = Field(foreign_key="films.id")
    shot_id: str
    number: int = 0
    shot_key: str = Field(default="", index=True)
    still_key: str = Field(index=True)
    speech_keys: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    engine: str
    seed: int
    is_draft: bool = False
    snapshot: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    render_id: str = Field(foreign_key="renders.id", index=True)
    made_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    changed_at: datetime = Field(sa_column=_moment())


class Note(SQLModel, table=True):
    """What somebody says about a frame of a shot, or about those from `frame` to `end_frame`.

    `drawing` holds strokes over the picture (studio.domain.drawing). An answer is a note, too: to the one
    of `reply_to`, at its frame.
    """

    __tablename__ = "notes"
    __table_args__ = (Index("notes_of_shot", "film_id", "shot_id"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: str = Field(foreign_key="films.id")
    shot_id: str
    frame: int
    end_frame: int | None = None
    reply_to: str | None = Field(default=None, foreign_key="notes.id", index=True)
    text: str
    drawing: list[dict[str, Any]] = Field(
        default_factory=list, sa_column=Column(JSONB, nullable=False)
    )
    author_id: str = Field(foreign_key="users.id", index=True)
    created_at: datetime = Field(sa_column=_moment())
    changed_at: datetime = Field(sa_column=_moment())
    done_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))


class Approval(SQLModel, table=True):
    """The newest word on a shot: `status` "approved" or "changes", for what it was with `shot_key`."""

    __tablename__ = "approvals"

    film_id: str = Field(foreign_key="films.id", primary_key=True)
    shot_id: str = Field(primary_key=True)
    status: str
    shot_key: str
    by_id: str = Field(foreign_key="users.id", index=True)
    at: datetime = Field(sa_column=_moment())


class Transaction(SQLModel, table=True):
    """One balanced movement of credits; `key` makes a repeat impossible."""

    __tablename__ = "transactions"

    id: str = Field(default_factory=new_id, primary_key=True)
    key: str = Field(unique=True)
    workspace_id: str = Field(foreign_key="workspaces.id", index=True)
    render_id: str | None = Field(default=None, foreign_key="renders.id", index=True)
    kind: str
    reason: str = ""
    at: datetime = Field(sa_column=_moment(index=True))


class LedgerEntry(SQLModel, table=True):
    __tablename__ = "entries"
    __table_args__ = (Index("entries_of_account", "workspace_id", "account"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    transaction_id: str = Field(foreign_key="transactions.id", index=True)
    workspace_id: str = Field(foreign_key="workspaces.id")
    account: str
    amount: int


class Upload(SQLModel, table=True):
    """A file that a user gave us: a script at `blob_key`, media as the artefact `key`."""

    __tablename__ = "uploads"

    id: str = Field(default_factory=new_id, primary_key=True)
    workspace_id: str = Field(foreign_key="workspaces.id", index=True)
    name: str
    kind: str
    size: int
    blob_key: str = ""
    key: str = Field(default="", index=True)
    facts: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSONB, nullable=False))
    created_at: datetime = Field(sa_column=_moment())


class Incoming(SQLModel, table=True):
    """An upload on its way: what has arrived of its `size` bytes is a file in this machine's scratch.

    `upload_id` is what became of it; the row is kept a while for who lost the answer.
    """

    __tablename__ = "incoming"

    id: str = Field(default_factory=new_id, primary_key=True)
    workspace_id: str = Field(foreign_key="workspaces.id", index=True)
    name: str
    size: int
    upload_id: str = ""
    expires_at: datetime = Field(sa_column=_moment(index=True))


class Answer(SQLModel, table=True):
    """What a POST with this Idempotency-Key was answered, to answer the same again."""

    __tablename__ = "answers"

    workspace_id: str = Field(foreign_key="workspaces.id", primary_key=True)
    route: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    request_digest: str
    answer: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    at: datetime = Field(sa_column=_moment(index=True))


class Worker(SQLModel, table=True):
    """A worker process that was heard of."""

    __tablename__ = "workers"

    name: str = Field(primary_key=True)
    queue: str
    doing: str = ""
    seen_at: datetime = Field(sa_column=_moment())


class Notification(SQLModel, table=True):
    """Something that a user is told once. `mail_due`: when it is mailed unless it was seen; none: never."""

    __tablename__ = "notifications"
    __table_args__ = (Index("notification_once", "user_id", "about", unique=True),)

    id: str = Field(default_factory=new_id, primary_key=True)
    user_id: str = Field(foreign_key="users.id")
    about: str
    kind: str
    film_id: str
    title: str
    created_at: datetime = Field(sa_column=_moment(index=True))
    told_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    seen_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    mail_due: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    mail_tries: int = 0


class Publication(SQLModel, table=True):
    """A film on its way to a video platform: what is written beside it, and how far it is.

    `thumbnail` is the shot whose still it is, "" for the film's poster. A film has one that is not out
    yet. `film_key` is the version that goes out, `session` the sealed address of its upload, of which
    `sent` bytes have arrived; `done` names what else was handed over, `warnings` what was refused of it.
    Somebody works on it at `due_at` or later: `owner` holds attempt `attempt` until `lease_until`.
    """

    __tablename__ = "publications"
    __table_args__ = (
        Index("publications_of_film", "film_id", "created_at"),
        Index("publications_due", "due_at", postgresql_where=text("due_at IS NOT NULL")),
        Index(
            "one_publication_at_a_time",
            "film_id",
            unique=True,
            postgresql_where=text("status NOT IN ('scheduled', 'published')"),
        ),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    film_id: str = Field(foreign_key="films.id")
    workspace_id: str = Field(foreign_key="workspaces.id", index=True)
    by_id: str = Field(foreign_key="users.id", index=True)
    status: str
    title: str
    description: str
    tags: list[str] = Field(sa_column=_texts())
    thumbnail: str = ""
    privacy: str
    publish_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    says_ai: bool = True
    languages: list[str] = Field(sa_column=_texts())
    consent: bool = False
    film_key: str = ""
    session: str = ""
    sent: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    size: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    video_id: str = ""
    done: list[str] = Field(default_factory=list, sa_column=_texts())
    warnings: list[str] = Field(default_factory=list, sa_column=_texts())
    owner: str = ""
    attempt: int = 0
    tries: int = 0
    lease_until: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    due_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    error_code: str = ""
    error_params: dict[str, Any] = Field(
        default_factory=dict, sa_column=Column(JSONB, nullable=False)
    )
    created_at: datetime = Field(sa_column=_moment())
    changed_at: datetime = Field(sa_column=_moment())
    ended_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))


class Channel(SQLModel, table=True):
    """The channel to which a workspace publishes; `refresh` is a sealed token that opens it."""

    __tablename__ = "channels"

    workspace_id: str = Field(foreign_key="workspaces.id", primary_key=True)
    channel_id: str
    title: str
    refresh: str
    by_id: str = Field(foreign_key="users.id", index=True)
    revoked: bool = False
    connected_at: datetime = Field(sa_column=_moment())
