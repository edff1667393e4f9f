"""Which mammal is put together how."""

from gpu_worker.video.painter.people.creatures.beast import Beast
from gpu_worker.video.painter.people.creatures.mask import Mask

BEASTS: dict[str, Beast] = {
    "fox": Beast("#e8732e", paw="#3a2026", inner="#5a2a2a", head="fox", ears="pointed", tail="brush",
                 muzzle="fox", mask=Mask(iris="#c9822a", apart=30)),
    "wolf": Beast("#7d7f8a", "#e4e0da", "#5a5a66", "#4a4450", head="fox", ears="pointed", tail="brush",
                  tip="#d8d4d0", muzzle="fox", size=1.12, mask=Mask(iris="#c9a83a", apart=30)),
    "dog": Beast("#c98f52", "#fff0d8", inner="#7a4a2a", head="dog", ears="flop", tail="wag",
                 mask=Mask(iris="#5a3418", mouth_y=42)),
    "cat": Beast("#d99a4e", "#fff2de", inner="#e09a90", head="cat", tail="thin", tip="#fff2de",
                 extras=("whiskers",), size=0.82,
                 mask=Mask(iris="#6f9a3a", apart=30, mouth_y=33, mouth=1.15, eye=13.5)),
    "lion": Beast("#e0a24a", "#f6dfae", inner="#b8763a", ears="small_round", tail="tuft",
                  tip="#8a4a22", extras=("mane",), size=1.3, wide=1.1,
                  mask=Mask(iris="#8a5a1a", mouth_y=39, mouth=1.5, shut="#6a3a18")),
    "tiger": Beast("#e58a35", "#fff0dc", inner="#5a3a2a", ears="small_round", tail="tuft",
                   tip="#2a1c1c", extras=("stripes", "whiskers"), size=1.25, wide=1.08,
                   mask=Mask(iris="#b8862a", mouth_y=39, mouth=1.45)),
    "mouse": Beast("#a39a9c", "#ece4de", inner="#e8aaa4", ears="big_round", tail="thin",
                   tip="#e0b0a8", extras=("whiskers",), size=0.5, neck=190,
                   mask=Mask(iris="#3a2420", eye=14, mouth_y=36, mouth=1.15)),
    "rabbit": Beast("#cbb8a4", "#fbf2e4", inner="#e8b0a8", ears="tall", tail="stub", tip="#fff6ea",
                    extras=("whiskers",), size=0.68,
                    mask=Mask(iris="#6a3a2a", eye=14, mouth_y=36, mouth=1.1)),
    "squirrel": Beast("#b8683a", "#f6e2c4", inner="#7a3a24", ears="pointed", tail="brush",
                      tip="#d88a52", size=0.55, mask=Mask(eye=14, mouth_y=36, mouth=1.1)),
    "monkey": Beast("#8a5a38", "#e8bf94", inner="#e0a884", ears="big_round", tail="thin",
                    tip="#8a5a38", muzzle="face", size=0.92, mask=Mask(
                        apart=22, mouth_y=38, mouth=1.5, iris="#4a2a18")),
    "bear": Beast("#7a5034", "#c89a68", inner="#a8764a", ears="small_round", tail="stub",
                  tip="#7a5034", size=1.25, wide=1.25, mask=Mask(mouth_y=39, eye=11, apart=25)),
    "cow": Beast("#efe4d4", "#f8f0e2", "#6a5248", "#e0a898", head="long", ears="side", tail="tuft",
                 tip="#6a4a38", muzzle="broad", extras=("horns",), size=1.35, wide=1.22, neck=216,
                 mask=Mask(apart=27, eye_y=-14, mouth_y=64, mouth=1.6, snout=20, iris="#3a2418")),
    "buffalo": Beast("#4a444c", "#6a626a", "#2f2a32", "#8a7a80", head="long", ears="side",
                     tail="tuft", tip="#2a242a", muzzle="broad", extras=("curled",), size=1.4,
                     wide=1.3, neck=216, mask=Mask(
                         apart=27, eye_y=-14, mouth_y=64, mouth=1.6, snout=20, shut="#20181c")),
    "goat": Beast("#d8cdbc", "#f4ece0", "#5a4a40", "#d8a898", head="long", ears="side", tail="stub",
                  muzzle="blaze", extras=("curled",), size=0.95, neck=214,
                  mask=Mask(apart=26, eye_y=-14, mouth_y=62, mouth=1.25, snout=20, iris="#a8822a")),
    "sheep": Beast("#f2ead8", "#fff8ea", "#4a4048", "#d8a898", head="long", ears="side", tail="stub",
                   muzzle="blaze", extras=("mane",), mane="#f6efdf", size=0.95, wide=1.3, neck=206,
                   mask=Mask(apart=26, eye_y=-14, mouth_y=62, mouth=1.25, snout=20)),
    "horse": Beast("#9a6238", "#f0e0c8", "#3a2a24", "#6a4028", head="long", ears="pointed",
                   tail="tuft", tip="#3a241c", muzzle="blaze", size=1.45, neck=232, mask=Mask(
                       apart=27, eye_y=-14, mouth_y=64, mouth=1.5, snout=20)),
    "deer": Beast("#b87a48", "#f6e4c8", "#4a3028", "#e0b08c", head="long", ears="side", tail="stub",
                  muzzle="blaze", extras=("antlers",), size=1.15, neck=226, mask=Mask(
                      apart=27, eye_y=-14, eye=13, mouth_y=62, mouth=1.25, snout=20)),
    "elephant": Beast("#8f8c9c", "#a8a4b2", "#6e6b7c", "#c09aa0", head="broad", ears="fan",
                      tail="tuft", tip="#5a5664", muzzle="none", extras=("trunk", "tusks"), size=1.75,
                      wide=1.38, neck=206, mask=Mask(
                          apart=33, eye_y=-14, eye=10.5, mouth_y=40, mouth=1.15, iris="#4a3424")),
    "animal": Beast("#b98a5e", "#f4e2c4", inner="#8a5a3c", ears="small_round", tail="wag",
                    mask=Mask(eye=13.5, mouth_y=38)),
}  # fmt: skip

ALIASES: dict[str, str] = {
    "puppy": "dog", "hound": "dog", "kitten": "cat", "lioness": "lion", "rat": "mouse",
    "hare": "rabbit", "bunny": "rabbit", "ape": "monkey", "bull": "cow", "ox": "cow", "calf": "cow",
    "lamb": "sheep", "ram": "sheep", "donkey": "horse", "mule": "horse", "pony": "horse",
    "jackal": "wolf", "leopard": "tiger", "panther": "tiger", "stag": "deer", "hyena": "wolf",
}  # fmt: skip
