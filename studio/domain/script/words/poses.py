"""Verbs that move a body."""

from studio.domain.film import Pose
from studio.domain.script.words.lexicon import Lexicon

POSES = Lexicon(
    {
        Pose.SIT: """sit, sits, sat, sitting, seated, kneel, kneels, knelt, kneeling, crouch, crouches, crouched, squats, rest,
            rests, rested, resting, perched, perches, collapse, collapses, collapsed, sleeps, slept, sleeping, asleep, lies,
            बैठा, बैठी, बैठे, बैठता, बैठती, बैठकर, बैठ, लेटा, लेटी, सोया, உட்கார்ந்து, కూర్చుని, বসে, बसला, बसली,
            assis, assise, s'assoit, sentado, sentada, se sentó, seduto, seduta, sitzt, saß, сидит, сидел, сидела,
            جالس, جلس, 坐, 座""",
        Pose.WALK_IN: """walk, walks, walked, walking, enter, enters, entered, entering, run, runs, ran, running, come, comes, came,
            coming, arrive, arrives, arrived, hike, hikes, hiked, shuffle, shuffles, shuffled, crawl, crawls, crawled,
            climb, climbs, climbed, stroll, strolls, strolled, march, marches, marched, stumble, stumbles, stumbled, rush,
            rushes, rushed, hurry, hurries, hurried, approach, approaches, approached, step, steps, stepped, wander, wanders, wandered,
            follow, follows, followed, return, returns, returned, flew, flies, fly, hop, hops, hopped, trot, trots, trotted, crept, creeps,
            leave, leaves, left, skips, skipped, dashes, dashed, races, raced, strides, strode, limps, limped,
            चला, चली, चले, चलता, चलती, चलते, आया, आई, आए, आता, आती, आते, दौड़ा, दौड़ी, दौड़ता, दौड़ती, दौड़कर, भागा, भागी, उड़ा, उड़ी,
            उड़, पहुँचा, पहुँची, पहुँचे, लौटा, लौटी, நடந்து, வந்தான், வந்தாள், ஓடி, నడుస్తూ, వచ్చాడు, వచ్చింది, এল, হেঁটে,
            चालत, आला, आली, धावत, marche, entre, arrive, court, arriva, entra, camina, caminó, entró, corre, corrió, llega, llegó,
            cammina, entrò, arrivò, anda, entrou, chegou, geht, ging, kommt, kam, läuft, lief, идёт, шёл, шла, вошёл, вошла,
            пришёл, пришла, бежит, يمشي, دخل, جاء, 走, 来, 跑, 歩""",
        Pose.GESTURE: """point, points, pointed, pointing, wave, waves, waved, waving, gesture, gestures, gestured, shrug, shrugs,
            shrugged, bow, bows, bowed, raise, raises, raised, hold up, holds, held, offer, offers, offered, give, gives, gave, hand,
            hands, handed, reach, reaches, reached, clap, claps, clapped, salute, salutes, beckon, beckons, beckoned, hug, hugs, hugged,
            embrace, embraces, touch, touches, touched, throw, throws, threw, blew, blows, shake, shakes, shook, light, lights, lit, folds her hands,
            दिखाया, इशारा, हाथ हिलाया, हाथ जोड़े, जोड़कर, उठाया, उठाई, डाले, डाला, डाली, காட்டி, చూపిస్తూ,
            দেখিয়ে, दाखवत, montre, tend, salue, señala, señaló, saluda, indica, saluta, aponta, acena, zeigt, winkt, zeigte,
            показывает, махнул, машет, يشير, 指, 挥""",
        Pose.STAND: """stand, stands, stood, standing, rise, rises, rose, gets up, got up, stop, stops, stopped, खड़ा, खड़ी, खड़े, उठा, उठी,
            நின்று, నిలబడి, দাঁড়িয়ে, उभा, उभी, debout, de pie, in piedi, de pé, steht, stand auf, стоит, встал, встала,
            واقف, 站, 立""",
    }
)
