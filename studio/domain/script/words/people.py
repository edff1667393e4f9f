"""Words for persons, with the age and gender that they carry."""

from studio.domain.film import Age, Gender
from studio.domain.script.words.lexicon import Lexicon, word_set

_C, _Y, _A, _O = Age.CHILD, Age.YOUNG, Age.ADULT, Age.OLD
_F, _M, _N = Gender.FEMALE, Gender.MALE, Gender.NEUTRAL

ROLES = Lexicon(
    {
        (
            _O,
            _F,
        ): """grandmother, grandma, granny, old woman, old lady, crone, witch, dadi, nani, paati, ajji,
            दादी, नानी, बुढ़िया, वृद्धा, बूढ़ी औरत, பாட்டி, అమ్మమ్మ, ঠাকুমা, आजी, grand-mère, abuela, nonna, avó,
            großmutter, oma, бабушка, جدة, 奶奶, 祖母, おばあさん, 할머니""",
        (
            _O,
            _M,
        ): """grandfather, grandpa, old man, elder, hermit, wizard, sage, dadaji, nanaji, baba, thatha, rishi,
            sadhu, दादा, दादाजी, नाना, नानाजी, बूढ़ा, बूढ़े, बुज़ुर्ग, ऋषि, साधु, தாத்தா, తాత, দাদু, आजोबा,
            grand-père, abuelo, nonno, avô, großvater, opa, дедушка, جد, 爷爷, 祖父, おじいさん, 할아버지""",
        (
            _A,
            _F,
        ): """woman, mother, mom, mum, mama, amma, aunt, auntie, queen, lady, wife, housewife, nurse, priestess,
            milkmaid, seamstress, widow, maharani, rani, goddess, fairy, actress, waitress, stepmother,
            माँ, मां, माता, औरत, स्त्री, महिला, रानी, पत्नी, चाची, मौसी, बुआ, देवी, अम्मा, आई, அம்மா, பெண்,
            ராணி, అమ్మ, రాణి, মা, রানী, mère, femme, reine, madre, mujer, reina, donna, regina, mãe, mulher,
            rainha, mutter, frau, königin, мать, мама, женщина, королева, أم, ملكة, 母亲, 妈妈, 女王, 母, 女""",
        (
            _A,
            _M,
        ): """man, father, dad, papa, appa, uncle, king, gentleman, husband, farmer, fisherman, woodcutter,
            blacksmith, priest, monk, knight, soldier, policeman, sheriff, butler, emperor, maharaja, raja, god,
            brother-in-law, shopkeeper, merchant, boatman, postman, milkman, hunter, huntsman, woodsman, miller,
            पिता, पिताजी, बाप, आदमी, पुरुष, राजा, पति, चाचा, मामा, किसान, पंडित, पुजारी, सैनिक, व्यापारी,
            लकड़हारा, लकड़हारे, शिकारी, मछुआरा, दुकानदार, बाबा, அப்பா, ராஜா, விவசாயி, మాంత్రికుడు, తండ్రి, రాజు,
            రైతు, বাবা, রাজা, কৃষক, बाबा, वडील, शेतकरी, père, homme, roi, padre, hombre, rey, uomo, pai, homem,
            rei, re, vater, mann, könig, отец, папа, король, мужик, أب, ملك, 父亲, 爸爸, 国王, 父, 王""",
        (
            _Y,
            _F,
        ): """girl, young woman, sister, daughter, princess, bride, maiden, teenage girl, didi, young lady, beti,
            युवती, बहन, बेटी, राजकुमारी, दुल्हन, दीदी, மகள், கன்னி, కూతురు, యువతి, বোন, মেয়ে, मुलगी, बहीण,
            jeune femme, sœur, princesse, hermana, princesa, sorella, principessa, irmã, schwester,
            prinzessin, сестра, принцесса, девушка, أميرة, 公主, 姐姐, 妹妹, 姫""",
        (
            _Y,
            _M,
        ): """young man, brother, son, prince, groom, lad, youth, teenage boy, apprentice, squire, bhaiya, beta,
            युवक, भाई, बेटा, राजकुमार, भैया, नौजवान, மகன், இளைஞன், కొడుకు, యువకుడు, ভাই, ছেলে, भाऊ,
            jeune homme, frère, prince, hermano, príncipe, fratello, principe, irmão, bruder, prinz, брат,
            принц, юноша, أمير, 王子, 哥哥, 弟弟""",
        (
            _C,
            _F,
        ): """little girl, small girl, schoolgirl, young girl, baby girl, granddaughter, little sister, लड़की,
            बच्ची, छोटी लड़की, नन्ही, पोती, சிறுமி, பாப்பா, పాప, బాలిక, fille, fillette, petite fille, niña,
            bambina, menina, mädchen, девочка, فتاة, 女孩, 小女孩, 少女, 소녀""",
        (
            _C,
            _M,
        ): """boy, little boy, small boy, schoolboy, young boy, baby boy, grandson, little brother, लड़का,
            लड़के, बच्चा, बच्चे, बालक, छोटा लड़का, पोता, சிறுவன், பையன், బాలుడు, పిల్లవాడు, garçon, petit garçon,
            niño, bambino, menino, junge, мальчик, ولد, 男孩, 小男孩, 少年, 소년""",
        (
            _C,
            _N,
        ): "child, kid, baby, infant, toddler, orphan, pupil, enfant, criança, kind, ребёнок, طفل, 孩子, 子供, 아이",
        (_O, _N): "ancient one, old one, elderly, aged",
        (
            _A,
            _N,
        ): """traveller, traveler, teacher, doctor, guard, guru, stranger, driver, captain, pilot, sailor, cook, chef,
            baker, tailor, potter, weaver, gardener, shepherd, poet, painter, singer, musician, storyteller,
            detective, officer, judge, thief, robber, pirate, servant, worker, engineer, scientist, professor,
            student, librarian, waiter, barista, clown, dancer, astronaut, magician, villager, neighbour, neighbor,
            beggar, pilgrim, friend, यात्री, मुसाफ़िर, मुसाफिर, राहगीर, शिक्षक, गुरु, गुरुजी, डॉक्टर, चोर, कुम्हार,
            दर्ज़ी, माली, मित्र, ஆசிரியர், పంతులు, voyageur, viajero, viaggiatore, viajante, wanderer, путник,
            مسافر, 老师, 旅人, 先生""",
    }
)

GIVEN_NAMES = Lexicon(
    {
        _F: """lakshmi, laxmi, meera, mira, radha, sita, gita, geeta, priya, anjali, kavya, asha, usha, lata, maya, nisha,
            pooja, puja, rani, rekha, ritu, sunita, uma, parvati, savitri, saraswati, durga, kamala, kamla, padma,
            ananya, aditi, diya, ishita, kiara, tara, leela, leila, malati, nandini, revathi, shanti, shreya, sarita,
            deepa, divya, gauri, indira, janaki, jaya, kalyani, lalita, madhuri, meenakshi, valli, selvi, kavitha,
            mary, anna, anne, ann, alice, emma, olivia, sophia, sarah, jane, kate, lucy, grace, emily, charlotte, ella,
            mia, lily, rose, ruby, clara, julia, laura, helen, maria, marie, eva, nora, ada, agnes, violet, daisy,
            margaret, elizabeth, susan, linda, rachel, rebecca, hannah, chloe, zoe, juliet, ophelia, dorothy,
            sofia, lucia, carmen, elena, isabel, giulia, francesca, camille, claire, amélie, natasha, olga, yuki, mei,
            fatima, aisha, layla, zainab, लक्ष्मी, मीरा, राधा, सीता, गीता, प्रिया, कमला, आशा, रानी, पूजा, सुनीता,
            गौरी, मुन्नी, सावित्री, अनन्या, दिया, तारा, लता, माया, शांति, गुड़िया, மீனா, லட்சுமி, రాధ, సీత, রাধা, মীরা""",
        _M: """arjun, arjuna, ram, rama, krishna, krishnan, raj, raju, ravi, rohan, rahul, amit, anil, ajay, vijay, vikram,
            sanjay, suresh, ramesh, mahesh, ganesh, gopal, govind, hari, kabir, karan, kiran, manoj, mohan, naveen,
            nikhil, prakash, rajesh, sachin, shankar, shiva, siddharth, sunil, varun, vivek, aditya, aarav, dev,
            bala, murugan, kumar, selvam, karthik, mani, senthil, gopi, chandu, birbal, akbar, tenali, dhruv, ishaan,
            john, james, jack, tom, peter, paul, george, henry, william, robert, david, daniel, michael, thomas, ben,
            sam, max, leo, oliver, harry, charlie, arthur, edward, frank, fred, joe, luke, mark, mike, nick, oscar,
            philip, richard, romeo, hamlet, simon, steve, theo, tim, victor, walter, adam, alan, bob, brian, carl,
            juan, pedro, carlos, diego, marco, luigi, giovanni, pierre, jean, louis, hans, ivan, boris, ahmed, ali,
            omar, hassan, hiroshi, taro, wei, अर्जुन, राम, श्याम, मोहन, सोहन, रवि, राजू, कृष्ण, गोपाल, रोहन, कबीर,
            विक्रम, बीरबल, अकबर, मुन्ना, हरि, रामू, किशन, सूरज, दीपक, கண்ணன், முருகன், రాము, కృష్ణ, রাম, কৃষ্ণ""",
    }
)

PRONOUNS = Lexicon(
    {
        _F: "she, her, hers, herself, elle, ella, lei, ela, sie, она, её, 她, 彼女",
        _M: "he, him, his, himself, il, él, lui, ele, er, он, его, 他, 彼",
    }
)
NEUTER_PRONOUNS = word_set("it its itself")
SINGULAR_PRONOUNS = Lexicon(
    {
        True: "he, she, it, him, his, her, its, itself, himself, herself, वह, वो, उसने, उसे, उसकी, उसका, उसके, elle, él, ella, lui, lei, ele, ela, он, она, 他, 她, 彼, 彼女"
    }
)
PLURAL_PRONOUNS = Lexicon(
    {
        True: """they, the two, both, them, together, family, वे, दोनों, उन्होंने, ils, elles, ellos, ellas, loro,
    eles, elas, они, 他们, 她们, 彼ら"""
    }
)

AGE_WORDS = Lexicon(
    {
        _C: "little, small, tiny, child, boy, girl, छोटा, छोटी, छोटे, नन्हा, नन्ही, petit, petite, pequeño, pequeña, piccolo",
        _Y: "young, teenage, teenager, teen, youthful, युवा, जवान, jeune, joven, giovane, jovem, jung",
        _O: """old, elderly, aged, ancient, wrinkled, grey-haired, gray-haired, white-haired, stooped, बूढ़ा, बूढ़ी, बूढ़े,
        वृद्ध, vieux, vieille, viejo, vieja, vecchio, vecchia, velho, velha, alt, alte, старый, старая, 老""",
    }
)


def age_of_years(years: int) -> Age:
    """Return the age that somebody of so many years has."""
    if years < 13:
        return _C
    if years < 26:
        return _Y
    return _A if years < 60 else _O
