"""From a clone and a bare Python to an environment with every locked package.

These modules use the standard library alone: nothing else is there yet when they run.
"""
