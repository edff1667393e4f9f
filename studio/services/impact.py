"""Before a change is made: which shots it would outdate, and what making them again would cost."""

from collections.abc import Sequence

from studio.domain import edits
from studio.domain.access import Who
from studio.domain.impact import made_of, touched
from studio.domain.plan import plan
from studio.runtime import Runtime
from studio.services.commands import read, resolved
from studio.services.known import facts_of
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.views.film import ImpactView


def of(rt: Runtime, who: Who, film_id: str, batch: Sequence[object]) -> ImpactView:
    """Return what the commands of a batch would do to the shots; nothing is changed or made.

    Raises NotFound, and what would refuse the commands.
    """
    commands = read(batch)
    found = [(one.name, resolved(rt, who, one)) for one in commands]
    with rt.sessions() as session:
        film, before = planned(owned_film(session, who, film_id))
        then = film
        for name, args in found:
            then = edits.apply(then, name, args)
        if then == film or not then.shots:
            return ImpactView()
        after = plan(then)
        changed = touched(before, after)
        keys = {key for shot in changed for key in made_of(before.shots[shot])}
        keys |= {key for shot in changed for key in made_of(after.shots[shot])}
        made = facts_of(session, keys).keys()
    outdated = [
        shot
        for shot in changed
        if made_of(before.shots[shot]) <= made and not made_of(after.shots[shot]) <= made
    ]
    missing = {key for shot in outdated for key in made_of(after.shots[shot])} - made
    return ImpactView(
        changed=list(changed),
        outdated=outdated,
        credits=sum(after.step(key).credits for key in missing),
    )
