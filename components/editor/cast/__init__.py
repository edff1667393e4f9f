"""The cast, the places and the looks of a film: what many shots share, tried before it is changed."""
