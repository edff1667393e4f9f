"""The word for a stop, apart from the contract so that a light process can use it without numpy."""


class Cancelled(Exception):
    """The user asked to stop; raised between units of work by `Context.step`."""
