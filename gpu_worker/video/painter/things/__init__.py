"""The vocabulary of things: trees, clouds, houses, lamps; all made with the brush."""
