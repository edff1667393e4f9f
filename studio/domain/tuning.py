"""The pitch that chanting voices and the ragas under them share."""

SA = 130.8128
"""Hz of the tonic of every raga and chant: C below middle C, where a man's voice rests."""
