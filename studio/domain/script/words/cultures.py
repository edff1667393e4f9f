"""Words that place a story in India, or in the West, with how strongly they say so."""

from collections import Counter

from studio.domain.film import Culture
from studio.domain.script.words.lexicon import Lexicon

CULTURES = Lexicon(
    {
        (
            Culture.INDIAN,
            1.0,
        ): """saree, sari, kurta, dhoti, lungi, salwar, kolam, rangoli, pongal, diwali, deepavali, holi,
            onam, puja, pooja, aarti, namaste, namaskar, vanakkam, namaskaram, amma, appa, dadi, nani, nana,
            dadaji, baba, didi, bhaiya, beta, beti, veena, sitar, tabla, mridangam, tanpura, raga, mandir,
            gopuram, ghat, ganga, ganges, ashram, sadhu, rickshaw, auto-rickshaw, chai, dosa, idli, roti, samosa,
            chapati, diya, banyan, peepal, neem, bindi, kohl, mehendi, raja, rani, maharaja, maharani, monsoon,
            krishna, rama, sita, shiva, ganesha, ganesh, hanuman, durga, saraswati, india, indian, delhi,
            mumbai, chennai, kolkata, varanasi, kerala, tamil nadu, punjab, rajasthan, jaipur, madurai,
            bengaluru, hyderabad, himalaya, himalayas, rupee, sanskrit, hindi, tamil, upanishad, gita,
            panchayat, sarpanch""",
        (
            Culture.INDIAN,
            0.4,
        ): "guru, temple, lotus, jasmine, marigold, mango, elephant, tiger, peacock, palm, yoga, verse",
        (
            Culture.WESTERN,
            1.0,
        ): """church, cathedral, castle, knight, christmas, easter, london, paris, new york, rome, berlin,
            diner, pub, tavern, saloon, cowboy, sheriff, pizza, baguette, tuxedo, piano, violin, hamburger,
            america, england, europe, monk, princess, pumpkin""",
        (
            Culture.WESTERN,
            0.4,
        ): "cloak, scarf, meadow, cottage, mister, missus, sir, madam, coffee, bicycle",
    }
)

_INDIC = (0x0900, 0x0DFF)


def indian_writing(text: str) -> bool:
    """Whether `text` is mainly in a writing of India, from Devanagari to Malayalam."""
    letters = {char: times for char, times in Counter(text).items() if char.isalpha()}
    indic = sum(times for char, times in letters.items() if _INDIC[0] <= ord(char) <= _INDIC[1])
    return 2 * indic > sum(letters.values())


def leaning(text: str) -> float:
    """Return how strongly `text` speaks of India: above 0 more than of the West, each word once."""
    said: dict[str, float] = {}
    for hit in CULTURES.hits(text):
        culture, weight = hit.value
        said[hit.word.lower()] = weight if culture == Culture.INDIAN else -weight
    return sum(said.values()) + (2.0 if indian_writing(text) else 0.0)
