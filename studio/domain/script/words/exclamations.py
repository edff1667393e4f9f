"""Words inside a line that tell how it is meant."""

from studio.domain.film import Emotion
from studio.domain.script.words.lexicon import Lexicon

EXCLAMATIONS = Lexicon(
    {
        Emotion.SURPRISED: """wow, whoa, oh my, goodness, good heavens, seriously, what, impossible, अरे, ओह, अच्छा,
            vraiment, неужели, ماذا, 什么, えっ, 哎呀""",
        Emotion.HAPPY: """hooray, hurrah, hurray, yay, lovely, wonderful, beautiful, thank you, thanks, welcome, congratulations,
            bravo, delicious, great, perfect, yes, वाह, शाबाश, धन्यवाद, बहुत अच्छा, हुर्रे, ஆஹா, நன்றி, ధన్యవాదాలు, ভালো,
            merci, génial, gracias, qué bien, grazie, bravissimo, obrigado, obrigada, danke, wunderbar, спасибо, ура,
            شكرا, 谢谢, 太好了, ありがとう""",
        Emotion.SAD: """alas, sorry, goodbye, farewell, i give up, miss you, lost, gone forever, हाय, अफ़सोस, माफ़ करो, क्षमा, अलविदा,
            pardon, adieu, hélas, lo siento, adiós, scusa, addio, desculpa, adeus, leider, прости, прощай, увы, آسف, 对不起, 再见""",
        Emotion.ANGRY: """how dare, argh, ugh, get out, go away, shut up, enough, liar, thief, fool, stupid, nonsense, बेवकूफ, चुप,
            मूर्ख, निकल जाओ, va-t'en, idiot, imbécile, fuera, tonto, basta, stupido, raus, dummkopf, дурак, прочь, غبي, 滚, 笨蛋""",
        Emotion.AFRAID: """help, save me, watch out, look out, run, danger, monster, ghost, बचाओ, मदद, भागो, डर, au secours, socorro, ayuda,
            aiuto, hilfe, помогите, النجدة, 救命, 助けて""",
    }
)
