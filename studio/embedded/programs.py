"""Where the server programs are: in a wheel, else on the system."""

import shutil
from importlib.util import find_spec
from pathlib import Path

from studio.domain.errors import MachineLacks


def package(name: str) -> Path | None:
    """Return the folder of an installed package, without importing it."""
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0])


def system(*names: str) -> Path:
    """Return the first of `names` on the PATH; raises MachineLacks."""
    for name in names:
        found = shutil.which(name)
        if found:
            return Path(found).resolve()
    raise MachineLacks("error.machine.no_program", program=names[0])
