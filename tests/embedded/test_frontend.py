"""The pages are built once for each state of their sources."""

from pathlib import Path

import pytest

from studio.domain.errors import MachineLacks
from studio.embedded import frontend
from studio.embedded.folder import DataFolder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("pages", "state", "assets/i18n"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "pages" / "films.py").write_text("one")
    (tmp_path / ".web").mkdir()
    return tmp_path


def tool(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def test_the_digest_follows_the_sources_and_not_what_the_build_makes(project: Path) -> None:
    before = frontend.digest(project)
    (project / "assets" / "i18n" / "en.json").write_text("{}")
    assert frontend.digest(project) == before
    (project / "pages" / "films.py").write_text("two")
    assert frontend.digest(project) != before


def test_a_build_is_done_once(project: Path, data_folder: DataFolder) -> None:
    tools = project / "tools"
    tool(tools, "npm", "echo https://registry.example/")
    tool(tools, "reflex", 'echo "$NPM_CONFIG_REGISTRY $*" >> built')
    for _ in range(2):
        frontend.build(project, data_folder, tools, {"PATH": "/bin:/usr/bin"})
    assert (project / "built").read_text().splitlines() == [
        "https://registry.example/ export --frontend-only --no-zip"
    ]
    assert frontend.is_built(project)
    (project / "pages" / "new.py").write_text("new")
    assert not frontend.is_built(project)


def test_a_failed_build_names_its_log_and_is_tried_again(
    project: Path, data_folder: DataFolder
) -> None:
    tools = project / "tools"
    tool(tools, "npm", "exit 0")
    tool(tools, "reflex", "echo no such component; exit 1")
    with pytest.raises(MachineLacks) as caught:
        frontend.build(project, data_folder, tools, {"PATH": "/bin:/usr/bin"})
    assert "no such component" in Path(str(caught.value.params["log"])).read_text()
    assert not frontend.is_built(project)
