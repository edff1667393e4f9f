"""Animals and things that speak, with the same eyes, mouths and feelings as people."""
