"""Words that say when it is."""

from studio.domain.film import TimeOfDay
from studio.domain.script.words.lexicon import Lexicon

TIMES = Lexicon(
    {
        TimeOfDay.DAWN: """dawn, daybreak, sunrise, first light, early morning, magic hour, cockcrow, break of day,
            भोर, सवेरा, सूर्योदय, तड़के, प्रातःकाल, விடியல், அதிகாலை, ఉదయించే, ভোর, aube, amanecer, alba,
            madrugada, amanhecer, morgendämmerung, рассвет, فجر, 夜明け, 黎明, 새벽""",
        TimeOfDay.DAY: """day, daytime, morning, noon, midday, afternoon, daylight, mid-morning,
            दिन, सुबह, दोपहर, प्रातः, सबेरे, காலை, மதியம், பகல், ఉదయం, మధ్యాహ్నం, সকাল, দুপুর, सकाळ, दुपार,
            jour, matin, midi, día, mañana, mediodía, giorno, mattina, dia, manhã, tag, morgen, mittag,
            день, утро, نهار, صباح, 朝, 昼, 日, 早上, 中午, 아침, 낮""",
        TimeOfDay.DUSK: """dusk, sunset, twilight, evening, sundown, nightfall, gloaming, golden hour,
            शाम, संध्या, सन्ध्या, साँझ, सांझ, सूर्यास्त, गोधूलि, மாலை, அந்தி, సాయంత్రం, সন্ধ্যা, संध्याकाळ,
            soir, crépuscule, atardecer, tarde, sera, tramonto, entardecer, abend, dämmerung, вечер,
            закат, مساء, 夕方, 傍晚, 黄昏, 저녁""",
        TimeOfDay.NIGHT: """night, midnight, nighttime, moonlight, late night, starlight, moonlit,
            रात, रात्रि, आधी रात, இரவு, రాత్రి, রাত, रात्री, nuit, minuit, noche, medianoche, notte, noite,
            nacht, mitternacht, ночь, полночь, ليل, 夜, 深夜, 晚上, 밤""",
    }
)

SAME = Lexicon({True: "continuous, same, same time, moments later, later, cont'd, आगे, जारी, suite"})
"""In a heading: the time of the scene before."""

JUMPS = Lexicon(
    {
        True: """next day, next morning, next evening, next night, following day, following morning, days later,
        weeks later, months later, years later, later that, that night, that evening, that morning,
        one day, one morning, one evening, one night, when evening, when night, when morning, at last night,
        flashback, अगले दिन, अगली सुबह, दूसरे दिन, उस रात, उसी रात, उस शाम, एक दिन, सालों बाद, कुछ दिन बाद,
        बरसों बाद, le lendemain, al día siguiente, il giorno dopo, no dia seguinte, am nächsten tag"""
    }
)
"""Phrases that leave time out between what was told and what comes."""
