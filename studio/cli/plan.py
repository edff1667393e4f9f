"""`plan SCRIPT`: the graph of a film and its price, nothing made."""

import json
from pathlib import Path
from typing import Annotated

import typer

from studio.cli.film import chosen_engines, load
from studio.domain.film import Aspect, Captions
from studio.domain.formats import sized
from studio.domain.plan import plan as compile_plan


def plan(
    script: Annotated[Path, typer.Argument(help="A script: Fountain, “Name: line” or prose.")],
    look: Annotated[str, typer.Option(help="The style of the pictures.")] = "painted",
    language: Annotated[str, typer.Option(help="auto, or a tag such as en or hi.")] = "auto",
    music: Annotated[str, typer.Option(help="auto, western, raga or none.")] = "auto",
    size: Annotated[str, typer.Option(help="Width x height of a landscape film.")] = "1280x720",
    aspect: Annotated[Aspect, typer.Option(help="The shape of the picture.")] = Aspect.LANDSCAPE,
    captions: Annotated[
        Captions, typer.Option(help="In the picture, or beside it.")
    ] = Captions.BURNT,
    engine: Annotated[list[str] | None, typer.Option(help="KIND=NAME, may be repeated.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the graph as JSON.")] = False,
) -> None:
    """Show what a film would take: scenes, shots, steps, price."""
    made = load(script, look, language, music, sized(size, aspect, captions))
    graph = compile_plan(made, chosen_engines(engine or []))
    price = sum(step.credits for step in graph.steps)
    if not as_json:
        print(f"{made.title}: {len(made.scenes)} scenes, {len(made.shots)} shots, ", end="")
        print(f"about {graph.seconds:.0f} s of film, {len(graph.steps)} steps, {price} credits")
        for scene in made.scenes:
            print(f"\n{scene.title}  ({scene.setting.place}, {scene.setting.time})")
            for shot in scene.shots:
                print(f"  {shot.framing}, {shot.camera}: {shot.description}")
                for line in shot.lines:
                    print(f"    {made.character(line.character).name}: {line.text}")
        return
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
    report = {"title": made.title, "seconds": graph.seconds, "credits": price, "steps": steps}
    print(json.dumps(report, indent=1, ensure_ascii=False))
