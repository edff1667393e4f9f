"""What a change of a film does to what was made of it, known from the keys of its plan before and after."""

from studio.domain.plan import Plan, ShotSteps


def made_of(shot: ShotSteps) -> frozenset[str]:
    """Return the keys of what must exist for a shot to be ready: its picture in motion, its lines."""
    return frozenset((shot.shot, *shot.speaks))


def touched(before: Plan, after: Plan) -> tuple[str, ...]:
    """Return the shots that are in both plans and would be made otherwise, in the order of `after`."""
    return tuple(
        shot_id
        for shot_id, shot in after.shots.items()
        if shot_id in before.shots and made_of(shot) != made_of(before.shots[shot_id])
    )
