"""The drawn characters: people by age, culture and dress, animals and things that speak."""
