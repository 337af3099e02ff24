"""A measured figure beside its baseline and its limit."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """Seconds taken, seconds of the baseline in the same run, and the limit.

    The limit is in seconds, or a ratio to the baseline where `limit_is_ratio`.
    """

    name: str
    seconds: float
    baseline: float
    limit: float
    limit_is_ratio: bool = False

    @property
    def ratio(self) -> float:
        """How many times the baseline was taken."""
        return self.seconds / self.baseline

    @property
    def within(self) -> bool:
        """Whether the limit is kept."""
        return (self.ratio if self.limit_is_ratio else self.seconds) <= self.limit

    def __str__(self) -> str:
        limit = f"{self.limit:.2f} times" if self.limit_is_ratio else _time(self.limit)
        return (
            f"{self.name:<36} {_time(self.seconds):>10}  baseline {_time(self.baseline):>10}  "
            f"ratio {self.ratio:>9.2f}  limit {limit:>10}  {'ok' if self.within else 'OVER'}"
        )


@dataclass(frozen=True)
class Memory:
    """The largest number of bytes in use, beside its limit."""

    name: str
    size: int
    limit: int

    @property
    def within(self) -> bool:
        """Whether the limit is kept."""
        return self.size <= self.limit

    def __str__(self) -> str:
        return (
            f"{self.name:<36} {self.size / 1024**2:>7.0f} MB  "
            f"limit {self.limit / 1024**2:.0f} MB  {'ok' if self.within else 'OVER'}"
        )


@dataclass(frozen=True)
class Bytes:
    """A number of bytes, beside its limit."""

    name: str
    size: int
    limit: int

    @property
    def within(self) -> bool:
        """Whether the limit is kept."""
        return self.size <= self.limit

    def __str__(self) -> str:
        kept = "ok" if self.within else "OVER"
        return f"{self.name:<36} {self.size:>7,} bytes  limit {self.limit:,} bytes  {kept}"


def _time(seconds: float) -> str:
    if seconds >= 1e-3:
        return f"{seconds * 1e3:.1f} ms"
    return f"{seconds * 1e6:.2f} us"
