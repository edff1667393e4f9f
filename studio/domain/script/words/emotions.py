"""Words that say how a line is spoken."""

from studio.domain.film import Delivery, Emotion
from studio.domain.script.words.lexicon import Lexicon

EMOTIONS = Lexicon(
    {
        Emotion.HAPPY: """happy, happily, warmly, warm, cheerful, cheerfully, cheery, smiling, smile, smiles, smiled, laugh,
            laughs, laughed, laughing, giggle, giggles, giggled, giggling, joyful, joyfully, merrily, excited, excitedly,
            delighted, brightly, proudly, grinning, grins, grinned, beaming, chuckles, chuckled, chuckling, fondly, lovingly,
            tenderly, amused, playfully, खुश, खुशी से, ख़ुशी से, हँसकर, हँसते हुए, हँसा, हँसी, मुस्कुराकर, मुस्कुराते हुए, मुस्कुराया,
            मुस्कुराई, प्यार से, उत्साह से, चहककर, சிரித்து, மகிழ்ச்சியாக, நகைத்து, నవ్వుతూ, ఆనందంగా, হেসে, आनंदाने, हसत,
            rit, riant, souriant, joyeusement, riendo, alegre, sonriendo, rió, ridendo, sorridendo, rise, rindo,
            sorrindo, riu, lachend, lachte, lächelnd, lächelte, fröhlich, смеясь, радостно, улыбаясь, засмеялся,
            засмеялась, ضاحكا, مبتسما, 笑, 开心, 嬉し""",
        Emotion.SAD: """sad, sadly, sigh, sighs, sighed, sighing, crying, weeping, wept, sobbing, sobbed, sobs, tearful,
            tearfully, mournfully, gloomily, heartbroken, sorrowfully, moaned, moans, wearily, tired, exhausted, disappointed, resigned,
            दुखी, उदास, उदासी से, दुख से, दुःख से, रोते हुए, रोकर, आह भरकर, सिसकते हुए, சோகமாக, அழுது, బాధగా, ఏడుస్తూ,
            কেঁদে, दुःखाने, रडत, triste, tristement, soupira, pleurant, tristemente, suspiró, llorando, sospirò,
            piangendo, suspirou, chorando, traurig, seufzte, weinend, грустно, печально, вздохнул, вздохнула, плача,
            بحزن, باكيا, 哭, 叹, 悲し""",
        Emotion.ANGRY: """angry, angrily, furious, furiously, annoyed, irritated, snaps, snapped, growls, growled, growling, snarled,
            petulant, petulantly, scolding, scolded, sternly, harshly, bitterly, fuming, grumbled, grumbles, outraged,
            गुस्से से, गुस्से में, गुस्सा, क्रोध से, क्रोधित, नाराज़, डाँटकर, दहाड़ा, गुर्राया, கோபமாக, கோபத்துடன், కోపంగా, রেগে,
            रागाने, en colère, furieux, fâché, enojado, furioso, enfadado, arrabbiato, zangado, wütend, zornig, böse,
            сердито, злобно, зарычал, غاضبا, 生气, 怒""",
        Emotion.AFRAID: """afraid, scared, frightened, terrified, nervous, nervously, trembling, trembled, shaking, fearful, fearfully,
            anxious, anxiously, worried, panicked, stammered, stammers, timidly, quavering, डरकर, डरते हुए, डर से, घबराकर,
            घबराया, काँपते हुए, चिंतित, பயந்து, భయంగా, ভয়ে, घाबरून, effrayé, tremblant, apeuré, inquiet, asustado,
            asustada, temblando, nervioso, spaventato, tremando, assustado, tremendo, ängstlich, zitternd,
            испуганно, дрожа, خائفا, 害怕, 怯""",
        Emotion.SURPRISED: """surprised, astonished, amazed, shocked, startled, wide-eyed, incredulous, stunned, gasps, gasped, gasping,
            in wonder, awestruck, wonderingly, puzzled, disbelief, हैरान, हैरानी से, आश्चर्य से, चौंककर, अचरज से, ஆச்சரியமாக,
            ఆశ్చర్యంగా, অবাক, आश्चर्याने, surpris, étonné, stupéfait, sorprendido, asombrado, sorpreso, stupito,
            surpreso, espantado, überrascht, erstaunt, удивлённо, изумлённо, مندهشا, 惊, 驚""",
        Emotion.WHISPER: """whisper, whispers, whispered, whispering, murmur, murmurs, murmured, murmuring, softly, quietly, under his breath,
            under her breath, hushed, sotto voce, mutters, muttered, low voice, breathed, फुसफुसाकर, फुसफुसाया, फुसफुसाई, धीरे से,
            धीमे से, मन ही मन, கிசுகிசுத்து, மெதுவாக, గుసగుసగా, ফিসফিস করে, हळूच, chuchota, murmura, murmurant,
            tout bas, susurró, murmuró, en voz baja, sussurrò, mormorò, sottovoce, sussurrou, murmurou, flüsterte,
            flüsternd, leise, шёпотом, прошептал, прошептала, тихо, هامسا, همس, 低声, 小声, ささや""",
        Emotion.SHOUT: """shout, shouts, shouted, shouting, yell, yells, yelled, yelling, scream, screams, screamed, screaming, loudly,
            calling, calls out, called out, bellowed, bellows, roared, roars, hollers, at the top, चिल्लाकर, चिल्लाया, चिल्लाई,
            ज़ोर से, जोर से, पुकारा, पुकारकर, चीखकर, கத்தி, உரக்க, అరుస్తూ, గట్టిగా, চিৎকার করে, ओरडून, cria, hurla, criant,
            gritó, gritando, gritò, urlò, gritou, rief, schrie, schreiend, laut, крикнул, крикнула, закричал,
            закричала, громко, صارخا, صاح, 大喊, 喊, 叫""",
    }
)

DELIVERIES = Lexicon(
    {
        Delivery.THINK: """thought, thinks, thinking, wondered, wonders, to himself, to herself, to itself, thoughts, सोचा, सोचते हुए, सोचने,
            सोची, मन में, मन ही मन, நினைத்தான், நினைத்தது, நினைத்தாள், అనుకున్నాడు, అనుకుంది, ভাবল, মনে মনে, pensa,
            pensó, pensò, pensou, dachte, подумал, подумала, فكر, 心想, 想道, 思った""",
        Delivery.CHANT: """chanting, chants, chanted, chant, singing, sings, sang, sung, reciting, recites, recited, praying, prays, prayed,
            hymn, verse, मंत्र, श्लोक, गाते हुए, गाकर, गाया, गाई, भजन, जाप, जपते हुए, पाठ करते हुए, பாடி, மந்திரம், పాడుతూ,
            మంత్రం, গেয়ে, chantant, chanta, récitant, cantando, cantó, recitando, cantò, cantou, singend, sang,
            напевая, запел, поёт, منشدا, 唱, 歌""",
    }
)
