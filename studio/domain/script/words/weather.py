"""Words that say what the sky does."""

from studio.domain.film import Weather
from studio.domain.script.words.lexicon import Lexicon

WEATHERS = Lexicon(
    {
        Weather.CLEAR: """sunny, sunshine, sunlit, sunlight, cloudless, clear sky, blue sky, shone, धूप, ensoleillé,
            soleado, soleggiato, ensolarado, sonnig, солнечно""",
        Weather.CLOUD: """cloud, cloudy, overcast, clouds, grey sky, gray sky, बादल, மேகம், మేఘం, মেঘ, nuage, nuageux,
            nube, nuvola, nuvem, wolke, облако, тучи, 雲, 云, 구름""",
        Weather.RAIN: """rain, rains, rainy, rained, raining, drizzle, downpour, storm, thunderstorm, thunder,
            monsoon, shower, lightning, raindrop, pouring, बारिश, वर्षा, तूफ़ान, तूफान, बरसात, बूँदें, மழை, వర్షం,
            বৃষ্টি, पाऊस, pluie, orage, lluvia, tormenta, pioggia, tempesta, chuva, regen, gewitter,
            дождь, гроза, مطر, 雨, 비가""",
        Weather.SNOW: """snow, snowy, snowing, snowfall, snowflake, blizzard, frost, snowstorm, बर्फ, बर्फ़, हिमपात,
            பனிப்பொழிவு, neige, nieve, neve, schnee, снег, ثلج, 雪, 눈이""",
        Weather.FOG: """fog, foggy, mist, misty, haze, hazy, कोहरा, कुहासा, धुंध, மூடுபனி, কুয়াশা, brouillard, brume,
            niebla, nebbia, névoa, nebel, туман, ضباب, 霧, 雾, 안개""",
        Weather.WIND: """wind, windy, gust, breeze, gale, blew, blows, हवा, आँधी, आंधी, पवन, காற்று, గాలి, বাতাস, वारा,
            vent, viento, vento, ветер, ريح, رياح, 風, 风, 바람""",
    }
)

OVER = Lexicon(
    {
        True: """is gone, are gone, has passed, had passed, is over, was over, stopped, has stopped, cleared, clears, ends, ended,
        थम, थमी, थमा, रुक, रुकी, छँट, s'arrête, s'est arrêtée, paró, cesó, smise, parou, hörte auf, кончился, закончился"""
    }
)
"""Words that end a weather: "the storm is gone"."""
