"""Tables of words: what the words of a script say about places, times, people and moods."""
