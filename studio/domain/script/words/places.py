"""Words that name a place."""

from studio.domain.film import Place
from studio.domain.script.words.lexicon import Lexicon

PLACES = Lexicon(
    {
        Place.MOUNTAINS: """mountain, mount, hill, hilltop, peak, summit, cliff, ridge, foothills, valley,
            canyon, chasm, saddle, crest, crag, slope, pass, volcano, alps, himalaya, himalayas, cave,
            पहाड़, पर्वत, पहाड़ी, चोटी, घाटी, हिमालय, டமலை, மலை, కొండ, পাহাড়, डोंगर, montagne, montaña,
            montagna, montanha, berg, гора, горы, جبل, 山, 峰, 산""",
        Place.FOREST: """forest, wood, woods, jungle, grove, thicket, woodland, rainforest, bamboo grove,
            जंगल, वन, अरण्य, காடு, అడవి, বন, forêt, bosque, selva, foresta, bosco, floresta, wald, лес,
            غابة, 森, 林, 숲""",
        Place.MEADOW: """meadow, field, pasture, plain, prairie, grassland, farmland, paddy field, rice field,
            hillside, farm, खेत, मैदान, चरागाह, வயல், పొలం, মাঠ, prairie, prado, campo, prato, wiese,
            feld, поле, луг, حقل, 野, 田, 들판""",
        Place.RIVER: """river, stream, brook, creek, riverbank, river bank, lake, pond, waterfall, ghat,
            bridge, well, canal, नदी, तालाब, झील, घाट, झरना, कुआँ, कुएँ, नदी किनारे, ஆறு, நதி, ஆற்றங்கரை,
            నది, নদী, rivière, fleuve, río, fiume, rio, fluss, bach, see, река, озеро, نهر, 川, 河, 湖, 강""",
        Place.SEA_SHORE: """sea, seashore, sea shore, shore, beach, ocean, coast, harbour, harbor, port, island,
            pier, lighthouse, bay, dock, boat, ship, समुद्र, सागर, तट, கடல், கடற்கரை, సముద్రం, সমুদ্র,
            mer, plage, mar, playa, mare, spiaggia, praia, meer, strand, море, берег, بحر, 海, 浜, 바다""",
        Place.VILLAGE: """village, hamlet, hut, cottage, barn, farmhouse, farmyard, village square, well house,
            गाँव, गांव, झोपड़ी, चौपाल, கிராமம், ఊరు, గ్రామం, গ্রাম, गाव, village, aldea, pueblo, villaggio,
            aldeia, dorf, деревня, قرية, 村, 마을""",
        Place.CITY: """city, town, street, market, bazaar, square, alley, avenue, downtown, station, subway,
            metro, airport, shop, store, parking, parking lot, rooftop, skyscraper, plaza, boulevard,
            marketplace, bus stop, शहर, नगर, बाज़ार, बाजार, सड़क किनारे, गली, स्टेशन, நகரம், சந்தை, నగరం,
            শহর, ville, rue, ciudad, calle, città, cidade, rua, stadt, straße, город, улица, مدينة,
            市, 街, 城, 도시""",
        Place.DESERT: """desert, dune, sand dune, oasis, wasteland, sahara, thar, रेगिस्तान, मरुस्थल,
            பாலைவனம், ఎడారి, মরুভূমি, désert, desierto, deserto, wüste, пустыня, صحراء, 砂漠, 沙漠, 사막""",
        Place.HOME: """home, house, room, living room, bedroom, kitchen, hall, hallway, parlour, parlor, study,
            apartment, flat, office, cabin, attic, cellar, classroom, school, library, hospital, cafe,
            restaurant, diner, bar, tavern, inn, hearth, workshop, studio, laboratory, lab, palace, castle,
            court, throne room, farmhouse kitchen, veranda, window seat, घर, कमरा, कमरे, रसोई, आँगन,
            महल, दरबार, विद्यालय, वीट, வீடு, ఇల్లు, বাড়ি, maison, chambre, cuisine, casa, cocina,
            habitación, cucina, stanza, quarto, cozinha, haus, zimmer, küche, дом, комната, кухня, بيت,
            غرفة, 家, 部屋, 房, 屋, 집""",
        Place.TEMPLE: """temple, shrine, mandir, ashram, monastery, altar, gopuram, pagoda, mosque, church,
            cathedral, chapel, gurdwara, मंदिर, मन्दिर, देवालय, आश्रम, கோயில், கோவில், గుడి, ఆలయం,
            মন্দির, temple, templo, tempio, église, iglesia, chiesa, igreja, kirche, tempel, храм,
            церковь, معبد, مسجد, 寺, 神社, 庙, 절""",
        Place.NIGHT_SKY: """night sky, starry sky, outer space, space, moon, orbit, galaxy, heavens, sky,
            आकाश, आसमान, अंतरिक्ष, வானம், ఆకాశం, আকাশ, ciel, cielo, céu, himmel, небо, سماء, 空, 宇宙, 하늘""",
        Place.ROAD: """road, path, trail, lane, highway, track, crossroads, crossroad, fork, wayside, roadside,
            footpath, रास्ता, रास्ते, सड़क, राह, मार्ग, पगडंडी, சாலை, பாதை, దారి, রাস্তা, route, chemin,
            camino, carretera, strada, sentiero, estrada, caminho, weg, дорога, طريق, 道, 路, 길""",
        Place.GARDEN: """garden, orchard, park, vineyard, backyard, yard, courtyard garden, greenhouse, lawn,
            बगीचा, बगीचे, बाग, बाग़, उपवन, बग़ीचे, தோட்டம், తోట, বাগান, jardin, jardín, giardino, jardim,
            verger, garten, park, сад, парк, حديقة, 庭, 园, 園, 정원""",
    }
)

INTERIORS = frozenset({Place.HOME})
"""Places that are rooms unless the heading says EXT."""

INSIDE = Lexicon(
    {True: "inside, indoors, interior, int, अंदर, भीतर, உள்ளே, intérieur, interior, interno, innen"}
)
OUTSIDE = Lexicon(
    {
        True: """outside, outdoors, exterior, ext, window outside, courtyard, rooftop, terrace, veranda, porch,
        backyard, बाहर, आँगन, आंगन, छत, வெளியே, extérieur, esterno, draußen"""
    }
)
HEAD_FIRST = frozenset({"fr", "es", "it", "pt", "ar"})
"""Languages whose noun phrases begin with the thing itself: "forêt de la montagne" is a forest."""

ARRIVALS = Lexicon(
    {
        True: """arrived, arrive, arrives, reached, reach, reaches, came to, come to, comes to, got to,
        entered, enters, returned, returns, went home, back at, back home, meanwhile, far away,
        पहुँचा, पहुँची, पहुँचे, पहुंचा, पहुंची, पहुंचे, लौटा, लौटी, लौटे, वापस, arriva, arrivèrent,
        llegó, llegaron, arrivò, chegou, erreichte, kam nach, пришёл, пришла, вернулся"""
    }
)
"""Words that bring somebody to another place."""
