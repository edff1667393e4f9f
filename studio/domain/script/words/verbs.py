"""Words that tie quoted speech to who says it."""

from studio.domain.script.words.lexicon import Lexicon, word_set

SPEECH_VERBS = Lexicon(
    {
        True: """said, says, say, asked, asks, replied, replies, answered, answers, cried, cries, shouted, shouts, whispered,
        whispers, murmured, murmurs, muttered, mutters, sighed, sighs, laughed, laughs, giggled, giggles, chuckled,
        exclaimed, exclaims, called, calls, thought, thinks, wondered, wonders, added, adds, continued, continues,
        began, begged, begs, pleaded, promised, warned, warns, whimpered, growled, growls, roared, roars, snapped,
        screamed, yelled, told, sang, sings, chanted, announced, declared, insisted, agreed, boasted, croaked,
        squeaked, chirped, hissed, barked, grumbled, moaned, sobbed, wept, stammered, observed, remarked, responded,
        returned, smiled, grinned, teased, repeated, suggested, admitted, confessed, explained, squealed, hooted,
        purred, gasped, breathed, bellowed, protested, retorted, spoke, mumbled, demanded, ordered, commanded,
        कहा, कहता, कहती, कहते, बोला, बोली, बोले, पूछा, पूछी, सोचा, सोची, चिल्लाया, चिल्लाई, चिल्लाए, फुसफुसाया, फुसफुसाई,
        पुकारा, हँसा, हँसी, मुस्कुराया, मुस्कुराई, समझाया, बताया, गाया, दहाड़ा, गुर्राया, उत्तर दिया, जवाब दिया, म्हणाला, म्हणाली,
        विचारले, म्हणाले, என்றான், என்றாள், என்றது, என்றார், கூறினான், கூறினாள், கேட்டான், கேட்டாள், கேட்டது, சொன்னான்,
        சொன்னாள், சொன்னது, అన్నాడు, అంది, చెప్పాడు, చెప్పింది, అడిగాడు, అడిగింది, বলল, বললেন, জিজ্ঞাসা করল,
        dit, demanda, répondit, cria, murmura, soupira, s'écria, pensa, ajouta, chuchota, reprit, demande, répond,
        dijo, preguntó, respondió, contestó, gritó, exclamó, susurró, pensó, suspiró, añadió, murmuró, rió,
        disse, chiese, rispose, esclamò, gridò, sussurrò, pensò, sospirò, aggiunse, domandò, perguntou, respondeu,
        exclamou, gritou, sussurrou, pensou, suspirou, sagte, fragte, rief, antwortete, flüsterte, dachte,
        seufzte, lachte, schrie, meinte, erwiderte, сказал, сказала, спросил, спросила, ответил, ответила,
        крикнул, крикнула, воскликнул, воскликнула, прошептал, прошептала, подумал, подумала, вздохнул, вздохнула,
        قال, قالت, سأل, سألت, أجاب, أجابت, صاح, صاحت, همس, همست, 说道, 说, 說, 问道, 问, 問, 喊道, 喊, 叫道, 回答,
        言った, 言いました, 尋ねた, 答えた, 叫んだ, 思った, 말했다, 물었다, 대답했다, 외쳤다"""
    }
)
SPEECH_VERBS_BEFORE_QUOTE = Lexicon(
    {
        True: "said, asked, cried, replied, answered, कहा, बोला, बोली, पूछा, सोचा, dit, dijo, disse, sagte, сказал, قال"
    }
)

STOPS_OF_NAMES = word_set(
    """at in on to with from and but as when while who that which then for of by into over under after
    before softly quietly loudly again back out up down very so because if until without through
    one day last again he she they it we you i his her its their him them this these those there
    here now not no smiling laughing crying sighing weeping turning looking nodding shaking
    trembling running walking avec dans en et sur pour à con por e y mit und in auf zu с и в на"""
)
"""Words at which the name of a speaker ends: "said the old man | with a smile"."""

PRONOUN_SPEAKERS = word_set(
    """he she it they i we वह वो उसने उन्होंने मैंने il elle ils él ella lui lei ele ela er sie он она
    они هو هي 他 她 彼 彼女"""
)
