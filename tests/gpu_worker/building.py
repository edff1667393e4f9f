"""Build whole films of tests in this process: every step of the plan, in order, in folders by key."""

from pathlib import Path

from gpu_worker.assembly.store import FolderStore
from gpu_worker.contract import Context
from gpu_worker.perform import Facts, perform
from studio.domain.film import Film
from studio.domain.plan import Plan, plan
from studio.domain.steps import Step, StepKind


class Build:
    """Artefacts under `root`, made when missing; `facts` by key of what was made this time."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.store = FolderStore(root / "store")

    def folder(self, key: str) -> Path:
        return self.root / key

    def film(self, film: Film) -> tuple[Plan, dict[str, Facts]]:
        """Make what is missing for `film`; return its plan and the facts of what was made."""
        planned = plan(film)
        return planned, {
            step.key: self.step(step)
            for step in planned.steps
            if step.kind != StepKind.STILL and not self.folder(step.key).exists()
        }

    def step(self, step: Step) -> Facts:
        """Make one step whose inputs exist."""
        folder = self.folder(step.key)
        folder.mkdir(parents=True)
        context = Context(folder, lambda _: None, lambda: False)
        inputs = [self.folder(key) for key in step.inputs]
        return perform(step.request, step.kind, step.engine, inputs, context, self.store)
