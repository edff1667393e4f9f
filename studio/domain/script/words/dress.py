"""Words for what somebody wears, in English as the painter reads them."""

from studio.domain.script.words.lexicon import Lexicon

DRESS = Lexicon(
    {
        word: f"{word}, {others}".rstrip(", ")
        for word, others in {
            "saree": "sari, साड़ी, புடவை, சேலை, చీర, শাড়ি, साडी",
            "kurta": "कुर्ता, कुरता, குர்தா",
            "dhoti": "धोती, வேட்டி, పంచె, ধুতি",
            "salwar": "सलवार",
            "lehenga": "लहंगा, घाघरा",
            "cloak": "cape, mantle, manteau, capa, mantello, umhang, плащ, عباءة, 斗篷",
            "robe": "robes, gown, चोगा, toga",
            "coat": "overcoat, raincoat, कोट, abrigo, cappotto, casaco, mantel, пальто, معطف, 外套",
            "suit": "tuxedo, सूट, costume",
            "uniform": "वर्दी, uniforme, uniforma, форма",
            "dress": "frock, skirt, vestido, kleid, платье, فستان, 裙子",
            "hoodie": "sweatshirt, sweater, jumper",
            "jacket": "जैकेट, veste, chaqueta, giacca, jacke, куртка",
            "shirt": "t-shirt, कमीज़, कमीज, chemise, camisa, camicia, hemd, рубашка",
            "armour": "armor, कवच, armure, armadura",
            "rags": "rag, चिथड़े, haillons",
            "apron": "tablier, delantal",
            "hijab": "headscarf, حجاب",
            "turban": "पगड़ी, தலைப்பாகை, తలపాగా, पगडी",
            "crown": "मुकुट, ताज, couronne, corona, krone, корона, تاج",
            "hat": "टोपी, chapeau, sombrero, cappello, chapéu, hut, шляпа, قبعة, 帽子",
            "cap": "casquette, gorra",
            "hood": "capuche, capucha",
            "jasmine": "गजरा, चमेली, மல்லிகை",
            "glasses": "spectacles, चश्मा, lunettes, gafas, occhiali, brille, очки, نظارات",
            "scarf": "shawl, दुपट्टा, शॉल, écharpe, bufanda, sciarpa",
            "monk": "",
        }.items()
    }
)

COLOURS = Lexicon(
    {
        word: f"{word}, {others}".rstrip(", ")
        for word, others in {
            "red": "scarlet, crimson, लाल, rouge, rojo, rosso, vermelho, rot, красный, أحمر",
            "blue": "नीला, नीली, bleu, azul, blu, blau, синий, أزرق",
            "green": "हरा, हरी, vert, verde, grün, зелёный, أخضر",
            "yellow": "पीला, पीली, jaune, amarillo, giallo, amarelo, gelb, жёлтый, أصفر",
            "white": "सफ़ेद, सफेद, blanc, blanco, bianco, branco, weiß, белый, أبيض",
            "black": "काला, काली, noir, negro, nero, preto, schwarz, чёрный, أسود",
            "orange": "saffron, केसरिया, naranja, arancione, laranja",
            "purple": "violet, बैंगनी, morado, viola, roxo, lila",
            "pink": "गुलाबी, rosado, rosa",
            "gold": "golden, सुनहरा, सुनहरी, doré, dorado, dorato, dourado",
            "brown": "भूरा, भूरी, marron, marrón, marrone, marrom, braun",
            "grey": "gray, silver, gris, grigio, cinza, grau, серый",
        }.items()
    }
)
