"""Fixtures of services."""

from tests.runtimes import asha, film_id, ravi, rt

__all__ = ["asha", "film_id", "ravi", "rt"]
