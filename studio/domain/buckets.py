"""Token buckets: how often somebody may do something."""


class Bucket:
    """One bucket a caller: `rate` a second go in, at most `burst` lie in it, each act takes one."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate, self._burst = rate, burst
        self._levels: dict[str, tuple[float, float]] = {}

    def take(self, caller: str, now: float) -> bool:
        """Take one for `caller` at `now` (seconds); False when the bucket is empty."""
        level, last = self._levels.get(caller, (self._burst, now))
        level = min(self._burst, level + (now - last) * self._rate)
        if len(self._levels) > 10_000:
            self._levels.clear()
        self._levels[caller] = (max(level - 1, 0), now)
        return level >= 1
