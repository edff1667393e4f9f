"""Every sample that travels with the studio becomes a film at one click."""

import pytest

from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.runtime import Runtime
from studio.services import films, samples


@pytest.mark.parametrize("sample", samples.SAMPLES)
def test_a_sample_becomes_a_film_of_ones_own(
    rt: Runtime, asha: Who, ravi: Who, sample: str
) -> None:
    film = samples.use(rt, asha, sample)
    assert films.look(rt, asha, film).shots
    assert films.list_films(rt, ravi) == []


def test_another_file_is_no_sample(rt: Runtime, asha: Who) -> None:
    with pytest.raises(NotFound):
        samples.use(rt, asha, "../../pyproject.toml")
