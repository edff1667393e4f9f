"""A scene under a heading that its creator changed."""

from dataclasses import replace

from studio.domain.film import Scene
from studio.domain.script.headings import calm, read_heading
from studio.domain.script.stage import place_named, place_seed


def resettled(scene: Scene, before: str, after: str, language: str) -> Scene:
    """Return the scene with what differs between two headings; all else of its setting stays."""
    old, new = read_heading(before), read_heading(after)
    setting = scene.setting
    if new.name and new.name != old.name:
        place = place_named(new.name, language, inside=bool(new.interior)) or setting.place
        setting = replace(setting, name=new.name, place=place)
    if new.time and new.time != old.time:
        setting = replace(setting, time=new.time)
    if new.interior is not None and new.interior != old.interior:
        setting = replace(setting, interior=new.interior)
    elsewhere = (setting.place, setting.interior) != (scene.setting.place, scene.setting.interior)
    if elsewhere:
        setting = replace(
            setting, seed=place_seed(setting.place, setting.name, interior=setting.interior)
        )
    was = {scene.title.casefold(), " ".join(scene.title.split()).casefold()}
    title = calm(new.name) if old.name.casefold() in was and new.name else scene.title
    return replace(scene, setting=setting, title=title)
