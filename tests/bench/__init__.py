"""Benchmarks, apart from the tests: they print figures and judge nothing.

Each module has `run(arguments) -> Iterable[Figure]`; `python3 -m studio bench NAME` prints them.
"""
