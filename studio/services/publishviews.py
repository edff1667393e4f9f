"""What the sheet of publishing shows: what was kept of it, or what the film itself suggests."""

from dataclasses import replace

from sqlmodel import Session, col, select

from studio import i18n
from studio.db.tables import FilmRow, Publication
from studio.domain.access import Role, Who
from studio.domain.film import NARRATOR, Film
from studio.domain.formats import aspect_of
from studio.domain.publications import OUT, PublicationStatus
from studio.domain.publishing import (
    fitting_description,
    fitting_tags,
    fitting_title,
    rows,
    spread,
    stamps,
    with_chapters,
)
from studio.domain.readiness import Check, checks
from studio.runtime import Runtime
from studio.services import media
from studio.services.standing import Finished
from studio.views.publishing import (
    CheckView,
    PublicationView,
    PublishView,
    StillView,
)

STILLS = 4
_OPENING = 300
"""Characters of the film's first words that a description begins with."""
_VIDEO = "https://youtu.be/"


def sheet(rt: Runtime, session: Session, who: Who, row: FilmRow, made: Finished) -> PublishView:
    """Return everything that the sheet shows of a film."""
    newest = newest_of(session, row.id)
    kept = newest if newest is not None and newest.status not in OUT else None
    view = _suggested(row, made) if kept is None else _kept(row, made, kept)
    standing = replace(made.standing, consent=view.consent)
    view.stills = _stills(rt, made, view.thumbnail)
    view.checks = [_check(one) for one in checks(standing)]
    view.may_edit = who.role is not Role.REVIEWER
    if newest is not None:
        view.publication = publication(newest)
    return view


def newest_of(session: Session, film_id: str) -> Publication | None:
    """Return the publication of a film that was begun last."""
    wanted = select(Publication).where(Publication.film_id == film_id)
    return session.exec(wanted.order_by(col(Publication.created_at).desc()).limit(1)).first()


def publication(row: Publication) -> PublicationView:
    """Return how a publication is doing; a draft is nothing that happens."""
    if row.status == PublicationStatus.DRAFT:
        return PublicationView()
    return PublicationView(
        id=row.id,
        film_id=row.film_id,
        status=row.status,
        title=row.title,
        percent=int(100 * row.sent / row.size) if row.size else 0,
        url=_VIDEO + row.video_id if row.video_id else "",
        publish_at=row.publish_at.isoformat() if row.publish_at else "",
        error=row.error_code,
        params={name: str(value) for name, value in row.error_params.items()},
        warnings=list(row.warnings),
    )


def languages(made: Finished) -> list[str]:
    """Return the languages of the captions that the finished film has."""
    return [made.film.language] if made.captioned else []


def _base(row: FilmRow, made: Finished) -> PublishView:
    return PublishView(
        film_id=row.id,
        all_languages=languages(made),
        chapters=rows(made.chapters),
        seconds=made.seconds,
        size=made.size,
        version=made.standing.version,
        aspect=aspect_of(made.film.format),
    )


def _kept(row: FilmRow, made: Finished, kept: Publication) -> PublishView:
    stand = tuple(int(one.start) for one in made.chapters)
    written = stamps(kept.description)
    return replace(
        _base(row, made),
        title=kept.title,
        description=kept.description,
        tags=", ".join(kept.tags),
        thumbnail=kept.thumbnail if kept.thumbnail in made.states else "",
        privacy=kept.privacy,
        publish_at=kept.publish_at.isoformat() if kept.publish_at else "",
        says_ai=kept.says_ai,
        consent=kept.consent,
        languages=[one for one in languages(made) if one in kept.languages],
        saved_at=kept.changed_at.isoformat(),
        chapters_differ=bool(written) and written != stand,
    )


def _suggested(row: FilmRow, made: Finished) -> PublishView:
    film = made.film
    cast = [one.name for one in film.cast if one.id != NARRATOR]
    return replace(
        _base(row, made),
        title=fitting_title(film.title),
        description=_description(made),
        tags=", ".join(fitting_tags([film.title, *cast])),
        languages=languages(made),
    )


def _description(made: Finished) -> str:
    """Return first words, author, chapters and where it was made, in the film's own language."""
    film = made.film

    def say(code: str, **values: object) -> str:
        return i18n.sentence(f"publish.text.{code}", values, film.language)

    author = say("author", author=film.author) if film.author else ""
    begins = " ".join(part for part in (_opening(film), author) if part)
    whole = with_chapters(begins, say("chapters"), made.chapters)
    return fitting_description("\n\n".join(part for part in (whole, say("made")) if part))


def _opening(film: Film) -> str:
    """Return the first words that are spoken, or what is seen first."""
    spoken = (line.text for shot in film.shots for line in shot.lines)
    seen = (shot.description for shot in film.shots)
    text = next((one for one in (*spoken, *seen) if one.strip()), "").strip()
    return text if len(text) <= _OPENING else text[:_OPENING].rpartition(" ")[0] + "…"


def _stills(rt: Runtime, made: Finished, chosen: str) -> list[StillView]:
    """Return the poster and stills from all over the film; the chosen one is always among them."""
    painted = [
        StillView(shot.id, made.states[shot.id].still_url, f"{number}.{place}")
        for number, scene in enumerate(made.film.scenes, 1)
        for place, shot in enumerate(scene.shots, 1)
        if made.states[shot.id].still_url
    ]
    poster = [StillView("", media.url(rt, made.key, "poster.jpg"))] if made.key else []
    some = [painted[at] for at in spread(len(painted), STILLS - len(poster))]
    mine = [one for one in painted if one.id == chosen and one not in some]
    return [*poster, *(some[: len(some) - len(mine)]), *mine]


def _check(one: Check) -> CheckView:
    return CheckView(
        one.kind, one.verdict, one.why, one.count, one.price, list(one.names), list(one.numbers)
    )
