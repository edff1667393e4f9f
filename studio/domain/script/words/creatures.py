"""Animals and things that may act and speak in a story: their English name from the script's word."""

from studio.domain.film import Being, Gender
from studio.domain.script.words.lexicon import Lexicon

_ANIMALS = {
    "crow": "crow, raven, rook, कौआ, कौवा, कौए, कौवे, காகம், காக்கா, కాకి, কাক, कावळा, corbeau, cuervo, corvo, krähe, rabe, ворона, غراب, 乌鸦, 烏, 鴉, カラス, 까마귀",
    "sparrow": "sparrow, चिड़िया, गौरैया, चिड़िया रानी, குருவி, పిచ్చుక, চড়ুই, moineau, gorrión, passero, spatz, воробей, 麻雀",
    "bird": "bird, पक्षी, परिंदा, பறவை, పక్షి, পাখি, oiseau, pájaro, uccello, pássaro, vogel, птица, عصفور, 小鸟, 鳥, 새가",
    "parrot": "parrot, तोता, तोते, கிளி, చిలుక, টিয়া, perroquet, loro, pappagallo, papagaio, папагай, 鹦鹉",
    "peacock": "peacock, मोर, மயில், నెమలి, ময়ূর, paon, pavo real, pavone, pavão, pfau, павлин, 孔雀",
    "owl": "owl, उल्लू, ஆந்தை, గుడ్లగూబ, পেঁচা, hibou, búho, gufo, coruja, eule, сова, 猫头鹰, フクロウ",
    "dove": "dove, pigeon, कबूतर, புறா, పావురం, পায়রা, colombe, paloma, colomba, pomba, taube, голубь, 鸽子",
    "swan": "swan, हंस, அன்னம், హంస, হাঁস, cygne, cisne, cigno, schwan, лебедь, 天鹅",
    "crane": "heron, stork, बगुला, बगुले, சாரஸ், కొంగ, বক, grue, grulla, cicogna, цапля, 鹤",
    "hen": "hen, chicken, मुर्गी, கோழி, కోడి, মুরগি, poule, gallina, galinha, henne, курица, 母鸡",
    "rooster": "rooster, cockerel, मुर्गा, सेवल, coq, gallo, galo, hahn, петух, 公鸡",
    "duck": "duck, duckling, बत्तख, வாத்து, బాతు, canard, pato, anatra, ente, утка, 鸭子",
    "eagle": "eagle, hawk, falcon, kite bird, चील, गरुड़, बाज़, கழுகு, గద్ద, ঈগল, aigle, águila, aquila, águia, adler, орёл, 鹰",
    "fox": "fox, लोमड़ी, நரி, నక్క, শিয়াল, कोल्हा, renard, zorro, volpe, raposa, fuchs, лиса, ثعلب, 狐狸, 狐, 여우",
    "jackal": "jackal, सियार, गीदड़, chacal",
    "wolf": "wolf, भेड़िया, भेड़िये, ஓநாய், తోడేలు, নেকড়ে, loup, lobo, lupo, wolf, волк, ذئب, 狼, 늑대",
    "lion": "lion, lioness, शेर, सिंह, சிங்கம், సింహం, সিংহ, león, leone, leão, löwe, лев, أسد, 狮子, ライオン, 사자",
    "tiger": "tiger, tigress, बाघ, चीता, புலி, పులి, বাঘ, tigre, тигр, نمر, 老虎, 虎, 호랑이",
    "bear": "bear, भालू, கரடி, ఎలుగుబంటి, ভালুক, ours, oso, orso, urso, bär, медведь, دب, 熊, 곰이",
    "elephant": "elephant, हाथी, யானை, ఏనుగు, হাতি, éléphant, elefante, elefant, слон, فيل, 大象, 象, 코끼리",
    "monkey": "monkey, ape, बंदर, बन्दर, वानर, குரங்கு, కోతి, বানর, माकड, singe, mono, scimmia, macaco, affe, обезьяна, قرد, 猴子, 猿, 원숭이",
    "deer": "deer, stag, doe, fawn, हिरण, हिरन, मृग, மான், జింక, হরিণ, cerf, ciervo, cervo, hirsch, олень, غزال, 鹿, 사슴",
    "rabbit": "rabbit, hare, bunny, खरगोश, முயல், కుందేలు, খরগোশ, ससा, lapin, lièvre, conejo, liebre, coniglio, lepre, coelho, lebre, hase, заяц, кролик, أرنب, 兔子, 兎, ウサギ, 토끼",
    "mouse": "mouse, mice, rat, चूहा, चूहे, எலி, ఎలుక, ইঁদুর, उंदीर, souris, ratón, topo, rato, maus, мышь, فأر, 老鼠, ネズミ, 쥐가",
    "squirrel": "squirrel, chipmunk, गिलहरी, அணில், ఉడుత, কাঠবিড়ালি, écureuil, ardilla, scoiattolo, esquilo, eichhörnchen, белка, 松鼠",
    "hedgehog": "hedgehog, porcupine, साही, hérisson, erizo, riccio, igel, ёж, 刺猬",
    "cat": "cat, kitten, बिल्ली, பூனை, పిల్లి, বিড়াল, मांजर, chat, gato, gatta, gatto, katze, кот, кошка, قطة, 猫, 고양이",
    "dog": "dog, puppy, hound, कुत्ता, कुत्ते, நாய், కుక్క, কুকুর, कुत्रा, chien, perro, cane, cachorro, hund, собака, пёс, كلب, 小狗, 狗, 犬, 강아지",
    "cow": "cow, bull, ox, calf, buffalo, गाय, बैल, बछड़ा, भैंस, பசு, மாடு, ఆవు, গরু, vache, bœuf, vaca, toro, mucca, bue, kuh, ochse, корова, بقرة, 奶牛, 牛",
    "horse": "horse, pony, mare, foal, घोड़ा, घोड़े, குதிரை, గుర్రం, ঘোড়া, cheval, caballo, cavallo, cavalo, pferd, лошадь, конь, حصان, 马, 馬, 말이",
    "donkey": "donkey, ass, mule, गधा, गधे, கழுதை, గాడిద, গাধা, âne, burro, asino, esel, осёл, حمار, 驴",
    "goat": "goat, kid goat, बकरी, ஆடு, మేక, ছাগল, chèvre, cabra, capra, ziege, коза, ماعز, 山羊",
    "sheep": "sheep, lamb, ram, भेड़, मेमना, செம்மறி, గొర్రె, mouton, agneau, oveja, cordero, pecora, agnello, ovelha, schaf, lamm, овца, خروف, 羊",
    "pig": "pig, piglet, boar, सूअर, பன்றி, పంది, শূকর, cochon, cerdo, maiale, porco, schwein, свинья, 猪, 豚",
    "camel": "camel, ऊँट, ஒட்டகம், ఒంటె, উট, chameau, camello, cammello, camelo, kamel, верблюд, جمل, 骆驼",
    "tortoise": "tortoise, turtle, कछुआ, कछुए, ஆமை, తాబేలు, কচ্ছপ, कासव, tortue, tortuga, tartaruga, schildkröte, черепаха, سلحفاة, 乌龟, 亀, カメ, 거북이",
    "frog": "frog, toad, मेंढक, தவளை, కప్ప, ব্যাঙ, बेडूक, grenouille, rana, rã, sapo, frosch, лягушка, ضفدع, 青蛙, カエル, 개구리",
    "crocodile": "crocodile, alligator, मगरमच्छ, मगर, முதலை, మొసలి, কুমির, cocodrilo, coccodrillo, crocodilo, krokodil, крокодил, تمساح, 鳄鱼",
    "snake": "snake, serpent, cobra, साँप, सांप, नाग, பாம்பு, పాము, সাপ, serpiente, serpente, schlange, змея, ثعبان, 蛇",
    "fish": "fish, मछली, மீன், చేప, মাছ, poisson, pez, pesce, peixe, fisch, рыба, سمكة, 鱼, 魚",
    "ant": "ant, चींटी, எறும்பு, చీమ, পিঁপড়া, मुंगी, fourmi, hormiga, formica, formiga, ameise, муравей, نملة, 蚂蚁, アリ, 개미",
    "grasshopper": "grasshopper, cricket, cicada, टिड्डा, झींगुर, வெட்டுக்கிளி, మిడత, cigale, cigarra, cicala, grille, стрекоза, 蚱蜢, 蟋蟀",
    "bee": "bee, honeybee, bumblebee, मधुमक्खी, भौंरा, தேனீ, తేనెటీగ, মৌমাছি, abeille, abeja, ape regina, abelha, biene, пчела, نحلة, 蜜蜂",
    "butterfly": "butterfly, moth, तितली, பட்டாம்பூச்சி, సీతాకోకచిలుక, প্রজাপতি, papillon, mariposa, farfalla, borboleta, schmetterling, бабочка, فراشة, 蝴蝶, 蝶, 나비",
    "spider": "spider, मकड़ी, சிலந்தி, సాలీడు, araignée, araña, ragno, aranha, spinne, паук, 蜘蛛",
    "snail": "snail, घोंघा, நத்தை, నత్త, escargot, caracol, lumaca, schnecke, улитка, 蜗牛",
}
_THINGS = {
    "sun": "sun, सूरज, सूर्य, சூரியன், సూర్యుడు, সূর্য, सूर्यदेव, soleil, sol, sole, sonne, солнце, شمس, 太阳, 太陽, 해님",
    "moon": "moon, चाँद, चांद, चंद्रमा, நிலா, சந்திரன், చంద్రుడు, চাঁদ, चंद्र, lune, luna, lua, mond, луна, قمر, 月亮, お月様, 달님",
    "wind": "wind, north wind, south wind, east wind, west wind, breeze, हवा, पवन, காற்று, గాలి, বাতাস, वारा, vent, viento, vento, ветер, ريح, 北风, 風, 바람",
    "star": "star, तारा, सितारा, நட்சத்திரம், నక్షత్రం, তারা, étoile, estrella, stella, estrela, stern, звезда, نجمة, 星星, 星, 별이",
    "cloud": "cloud, बादल, மேகம், మేఘం, মেঘ, nuage, nube, nuvola, nuvem, wolke, облако, سحابة, 云朵, 雲",
    "tree": "tree, oak, banyan, willow, पेड़, वृक्ष, बरगद, மரம், చెట్టు, গাছ, झाड, arbre, chêne, árbol, albero, árvore, baum, дерево, شجرة, 大树, 木, 나무",
    "flower": "flower, rose, lotus, sunflower, daisy, फूल, गुलाब, कमल, பூ, పువ్వు, ফুল, fleur, flor, fiore, blume, цветок, زهرة, 花",
    "river": "river, stream, brook, नदी, ஆறு, நதி, నది, নদী, rivière, río, fiume, fluss, река, نهر, 小河, 川",
    "mountain": "mountain, पहाड़, पर्वत, மலை, కొండ, পাহাড়, montagne, montaña, montagna, montanha, berg, гора, جبل, 大山, 山",
    "sea": "sea, ocean, समुद्र, सागर, கடல், సముద్రం, সমুদ্র, mer, mar, mare, meer, море, بحر, 大海, 海",
    "lamp": "lamp, lantern, candle, दीपक, दीया, दीप, விளக்கு, దీపం, প্রদীপ, lampe, lámpara, lampada, лампа, مصباح, 灯",
    "robot": "robot, android, रोबोट, ரோபோ, రోబో, রোবট, робот, روبوت, 机器人, ロボット, 로봇",
    "kite": "kite, पतंग, பட்டம், గాలిపటం, ঘুড়ি, पतंगा, cerf-volant, cometa, aquilone, papagaio de papel, drachen, змей, 风筝, 凧, 연이",
    "clock": "clock, घड़ी, கடிகாரம், గడియారం, horloge, reloj, orologio, relógio, uhr, часы, ساعة, 时钟",
    "pot": "pot, pitcher, घड़ा, घड़े, मटका, मटके, பானை, కుండ, হাঁড়ি, cruche, jarra, brocca, pote, krug, горшок, جرة, 水罐",
    "stone": "stone, rock, pebble, पत्थर, கல், రాయి, পাথর, pierre, piedra, pietra, pedra, stein, камень, حجر, 石头, 石",
    "teapot": "teapot, kettle, théière, tetera, teiera, чайник, 茶壶",
}

CREATURES = Lexicon(
    {(Being.ANIMAL, species): words for species, words in _ANIMALS.items()}
    | {(Being.THING, species): words for species, words in _THINGS.items()}
)
ANIMALS = Lexicon({species: words for species, words in _ANIMALS.items()})  # noqa: C416

GENDERED = Lexicon(
    {
        Gender.FEMALE: """lioness, tigress, hen, cow, mare, doe, चिड़िया, गौरैया, लोमड़ी, मुर्गी, गिलहरी, बिल्ली, गाय, बकरी,
            मछली, चींटी, मधुमक्खी, तितली, मकड़ी, हवा, नदी, பசு, poule, chèvre, vache, fourmi, cigale, tortue,
            lune, gallina, cabra, vaca, hormiga, luna, rana, zorra, gatta, formica, lisa, лиса, курица,
            коза, кошка, луна, река""",
        Gender.MALE: """rooster, cockerel, bull, stag, ram, कौआ, कौवा, कौए, कौवे, तोता, मोर, उल्लू, कबूतर, हंस, मुर्गा, शेर, सिंह,
            बाघ, भालू, हाथी, बंदर, बन्दर, हिरण, हिरन, खरगोश, चूहा, चूहे, कुत्ता, कुत्ते, बैल, घोड़ा, घोड़े, गधा, गधे,
            ऊँट, कछुआ, कछुए, मेंढक, मगरमच्छ, साँप, सूरज, सूर्य, चाँद, बादल, पेड़, पहाड़, सियार, बगुला,
            corbeau, renard, loup, lion, soleil, vent, zorro, lobo, león, sol, viento, lupo, leone, sole,
            vento, corvo, wolf, fuchs, волк, заяц, медведь, ветер""",
    }
)
