"""Which step next: the order in which one machine walks a graph."""

from collections.abc import Collection, Iterable, Mapping

from studio.domain.plan import Plan
from studio.domain.steps import Step, StepKind

_WARM = {
    StepKind.SPEAK: "voice",
    StepKind.CUE: "music",
    StepKind.STILL: "picture",
    StepKind.PREVIEW: "picture",
    StepKind.SHOT: "picture",
    StepKind.TRANSITION: "picture",
}


def warm_part(step: Step) -> str:
    """Return which models a process has warm after this step."""
    return _WARM.get(step.kind, "assembly")


def missing(plan: Plan, has: Collection[str], targets: Iterable[str]) -> dict[str, Step]:
    """Return the steps that `targets` need and that are not in `has`, inputs before users.

    A step behind an artefact that exists is not needed, even when it is missing itself.
    """
    wanted: dict[str, Step] = {}
    todo = list(targets)
    while todo:
        key = todo.pop()
        if key in has or key in wanted:
            continue
        wanted[key] = plan.step(key)
        # What is no step is a file of the creator's: it is there.
        todo += [one for one in plan.step(key).inputs if one in plan.by_key]
    return {step.key: step for step in plan.steps if step.key in wanted}


def urgency(steps: Mapping[str, Step]) -> dict[str, float]:
    """Return for each step the weight of the longest chain from it to the end of the film."""
    users: dict[str, list[str]] = {key: [] for key in steps}
    for step in steps.values():
        for key in set(step.inputs) & steps.keys():
            users[key].append(step.key)
    chain: dict[str, float] = {}
    for step in reversed(list(steps.values())):
        chain[step.key] = step.weight + max((chain[user] for user in users[step.key]), default=0.0)
    return chain


def choose(
    ready: Iterable[Step], chain: Mapping[str, float], warm: str, others: Collection[str] = ()
) -> Step:
    """Return the step to start, by a process that is `warm` for something, beside `others`.

    It stays with the models that it has, prefers loading what no other process has loaded (memory),
    and takes the most urgent step of these.
    """

    def worth(step: Step) -> tuple[bool, bool, float]:
        part = warm_part(step)
        return part == warm, part not in others, chain[step.key]

    return max(ready, key=worth)
