"""The right side of the editor: what the selected shot is made of."""
