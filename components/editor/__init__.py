"""The parts of the editor's one screen."""
