"""`plan SCRIPT`: the graph of a film and its price, nothing made."""

import json

from studio.cli import scripts
from studio.domain.film import Aspect, Captions, Film
from studio.domain.formats import sized
from studio.domain.plan import Plan
from studio.domain.plan import plan as compile_plan


def plan(
    script: scripts.Script,
    look: scripts.Look = "painted",
    language: scripts.Language = "auto",
    music: scripts.Music = "auto",
    size: scripts.Size = "1280x720",
    aspect: scripts.Shape = Aspect.LANDSCAPE,
    captions: scripts.CaptionsAt = Captions.BURNT,
    engine: scripts.Engines = None,
    as_json: scripts.AsJson = False,
) -> None:
    """Show what a film would take: scenes, shots, steps, price."""
    film = scripts.load(script, look, language, music, sized(size, aspect, captions))
    graph = compile_plan(film, scripts.chosen_engines(engine or []))
    if as_json:
        print(json.dumps(_report(film, graph), indent=1, ensure_ascii=False))
    else:
        _tell(film, graph)


def _tell(film: Film, graph: Plan) -> None:
    print(
        f"{film.title}: {len(film.scenes)} scenes, {len(film.shots)} shots, "
        f"about {graph.seconds:.0f} s of film, {len(graph.steps)} steps, {_price(graph)} credits"
    )
    for scene in film.scenes:
        print(f"\n{scene.title}  ({scene.setting.place}, {scene.setting.time})")
        for shot in scene.shots:
            print(f"  {shot.framing}, {shot.camera}: {shot.description}")
            for line in shot.lines:
                print(f"    {film.character(line.character).name}: {line.text}")


def _report(film: Film, graph: Plan) -> dict[str, object]:
    steps = [
        {
            "key": step.key,
            "kind": step.kind,
            "engine": step.engine,
            "subject": step.subject,
            "inputs": step.inputs,
            "weight": round(step.weight, 2),
            "credits": step.credits,
        }
        for step in graph.steps
    ]
    return {
        "title": film.title,
        "seconds": graph.seconds,
        "credits": _price(graph),
        "steps": steps,
    }


def _price(graph: Plan) -> int:
    return sum(step.credits for step in graph.steps)
