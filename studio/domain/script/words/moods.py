"""Words that colour the music of a scene."""

from studio.domain.film import Mood
from studio.domain.script.words.lexicon import Lexicon

MOODS = Lexicon(
    {
        Mood.CALM: """calm, quiet, peaceful, gentle, gently, softly, still, slowly, rest, sleep, silence, silent, breeze,
            gentleness, शांत, शान्त, धीरे, धीरे-धीरे, आराम, calme, doucement, tranquilo, calma, tranquillo, ruhig,
            спокойно, тихо, هادئ, 安静, 静か""",
        Mood.JOYFUL: """happy, happily, joy, joyful, laugh, laughs, laughed, laughing, smile, smiles, smiled, celebrate,
            celebration, festival, harvest, dance, dances, danced, dancing, sing, bright, lovely, wonderful, cheer,
            cheered, bountiful, delight, delighted, delicious, खुश, खुशी, खुशी-खुशी, हँसी, हँसा, हँसे, मुस्कुराया,
            मुस्कुराई, त्योहार, नाच, वाह, மகிழ்ச்சி, சிரித்தான், ఆనందం, নবান্ন, আনন্দ, joie, heureux, rire,
            alegría, feliz, gioia, felice, alegria, freude, glücklich, lachte, радость, весело, فرح, سعيد, 高兴, 笑""",
        Mood.SAD: """sad, sadly, cry, cries, cried, weep, weeps, wept, tears, alone, lonely, lost, died, dead, death,
            goodbye, farewell, sorrow, sorrowful, grief, miss, sighed, mourn, broken, दुखी, दुःख, दुख, उदास, रोया, रोई,
            रोने, आँसू, आंसू, अकेला, अकेली, சோகம், அழுதான், బాధ, দুঃখ, triste, pleurait, lágrimas, lacrime, traurig,
            weinte, грустно, печаль, слёзы, حزين, 悲, 哭, 泣""",
        Mood.TENSE: """afraid, fear, danger, dangerous, run, chase, scream, screams, shout, thunder, trapped, attack,
            knife, gun, blood, cliff, chasm, falls, perilous, peril, perils, threat, hurry, panic, suddenly, growl, growled, roar,
            roared, डर, डरा, खतरा, भागा, भागो, तूफ़ान, चीख, பயம், భయం, ভয়, peur, danger, miedo, peligro, paura,
            pericolo, medo, perigo, angst, gefahr, страх, опасность, خوف, خطر, 怕, 危险, 危険""",
        Mood.HEROIC: """hero, brave, bravely, courage, courageous, victory, win, wins, won, battle, king, army, triumph,
            triumphant, strong, stronger, strength, conquer, summit, champion, वीर, बहादुर, साहस, जीत, विजय, मेहनत, राजा,
            வீரம், వీరుడు, বীর, courage, héros, victoire, valiente, victoria, coraggio, vittoria, coragem,
            mut, held, sieg, герой, победа, شجاع, نصر, 勇, 胜利, 勝""",
        Mood.MYSTERIOUS: """mystery, mysterious, secret, strange, dark, darkness, shadow, shadows, ghost, whisper, whispers,
            whispered, magic, unknown, fog, mist, moonlight, cave, riddle, silent type, ancient, hidden, रहस्य, जादू, अँधेरा,
            अंधेरा, छाया, भूत, மர்மம், రహస్యం, রহস্য, mystère, sombre, misterio, oscuro, mistero, buio, mistério,
            geheimnis, dunkel, тайна, тёмный, سر, ظلام, 神秘, 黑暗, 謎""",
        Mood.DEVOTIONAL: """temple, prayer, pray, prays, prayed, praying, shrine, bless, blessing, blessed, verse, chant,
            chanting, hymn, puja, aarti, mantra, thanks, give thanks, god, gods, lord, holy, sacred, altar, incense,
            मंदिर, मन्दिर, पूजा, प्रार्थना, भगवान, ईश्वर, देव, देवी, आरती, मंत्र, श्लोक, भजन, आशीर्वाद, கோயில், பிரார்த்தனை,
            దేవుడు, ఆలయం, মন্দির, পূজা, prière, oración, preghiera, oração, gebet, молитва, صلاة, دعاء, 祈, 神""",
        Mood.PLAYFUL: """play, plays, played, playing, playful, joke, jokes, tease, funny, giggle, giggles, giggled, silly,
            jump, jumps, hop, hops, kite, game, trick, tricks, wink, chuckle, chuckled, cheery, mischief, खेल, खेलने,
            शरारत, पतंग, मज़ाक, मज़ा, விளையாட்டு, ఆట, খেলা, jouer, drôle, jugar, juego, broma, gioco, scherzo,
            brincar, spielen, lustig, играть, игра, لعب, 玩, 遊""",
    }
)
