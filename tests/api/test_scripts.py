"""Scripts over HTTP: a film's own as text and files, others' read before anything is made."""

from pathlib import Path

from studio.domain.access import Who
from studio.runtime import Runtime
from studio.services import films
from tests.adapters.documents import docx, pdf
from tests.api.conftest import Api

SAMPLE = Path(__file__).parents[2] / "assets" / "samples" / "the-keepers-lamp.fountain"


def test_the_script_of_a_film_says_what_its_rows_belong_to(
    rt: Runtime, asha: Who, api: Api
) -> None:
    film = films.create(rt, asha, SAMPLE.read_text())
    script = api(asha).get(f"/api/v1/films/{film}/script").json()
    rows = script["text"].split("\n")
    shots = films.look(rt, asha, film).shots
    for span in script["spans"]:
        first = rows[span["row"]]
        if span["kind"] == "heading":
            assert first.startswith(("INT.", "EXT."))
        if span["kind"] == "action":
            assert first == shots[span["shot"]].description
        if span["line"]:
            words = {line.id: line.text for line in shots[span["shot"]].lines}
            assert rows[span["row"] + span["rows"] - 1] == words[span["line"]]


def test_a_script_is_saved_for_other_programs(rt: Runtime, asha: Who, ravi: Who, api: Api) -> None:
    film = films.create(rt, asha, SAMPLE.read_text())
    fountain = api(asha).get(f"/api/v1/films/{film}/script.fountain")
    assert fountain.text.startswith("Title: The Keeper's Lamp\n")
    assert "attachment" in fountain.headers["content-disposition"]
    fdx = api(asha).get(f"/api/v1/films/{film}/script.fdx")
    assert '<Paragraph Type="Scene Heading"><Text>EXT. LIGHTHOUSE SHORE - NIGHT' in fdx.text
    assert api(asha).get(f"/api/v1/films/{film}/script.exe").status_code == 404
    assert api(ravi).get(f"/api/v1/films/{film}/script.fdx").status_code == 404


def test_a_file_is_read_and_nothing_is_made(rt: Runtime, asha: Who, api: Api) -> None:
    content = docx([("Normal", "INT. MILL - NIGHT"), ("Normal", "ANNA"), ("Normal", "Hello.")])
    client = api(asha)
    answer = client.post(
        "/api/v1/scripts/read", content=content, headers={"Idempotency-Key": "one"}
    )
    found = answer.json()
    assert (found["form"], found["summary"]["scenes"]) == ("docx", 1)
    assert found["summary"]["characters"] == ["Anna"]
    assert "ANNA\nHello." in found["script"]
    assert films.list_films(rt, asha) == []
    refused = client.post(
        "/api/v1/scripts/read", content=pdf([]), headers={"Idempotency-Key": "two"}
    )
    assert (refused.status_code, refused.json()["code"]) == (422, "error.script.no_text")


def test_two_who_write_at_once_lose_nothing(rt: Runtime, asha: Who, ravi: Who, api: Api) -> None:
    film = films.create(rt, asha, SAMPLE.read_text())
    client = api(asha)
    seen = client.get(f"/api/v1/films/{film}/script").json()["text"]
    one = {"text": seen.replace("Thunder rolls.", "Thunder cracks."), "base": seen}
    other = {"text": seen.replace("Look. Something", "Look! Something"), "base": seen}
    client.put(f"/api/v1/films/{film}/script", json=one)
    both = client.put(f"/api/v1/films/{film}/script", json=other).json()["text"]
    assert "Thunder cracks." in both
    assert "Look! Something" in both
    empty = client.put(f"/api/v1/films/{film}/script", json={"text": " "})
    assert (empty.status_code, empty.json()["code"]) == (422, "error.script.empty")
    assert client.get(f"/api/v1/films/{film}/script").json()["text"] == both
    assert api(ravi).put(f"/api/v1/films/{film}/script", json=one).status_code == 404
