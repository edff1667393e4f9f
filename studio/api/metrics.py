"""What Prometheus reads at /metrics."""

from collections.abc import Iterable, Iterator, Mapping

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from studio.api.asking import Rt
from studio.services.figures import Figures, figures

router = APIRouter(include_in_schema=False)
_registry = CollectorRegistry()
_seconds = Histogram(
    "studio_request_seconds",
    "Seconds that requests took.",
    ("method", "route", "status"),
    registry=_registry,
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)


def count(method: str, route: str, status: int, seconds: float) -> None:
    """Count a request; `route` is the pattern of its path, "" for a page or a file of one."""
    _seconds.labels(method, route or "page", str(status)).observe(seconds)


@router.get("/metrics")
def metrics(rt: Rt) -> Response:
    """Give every figure in Prometheus' text format."""
    now = CollectorRegistry()
    now.register(_Table(figures(rt)))
    text = generate_latest(_registry) + generate_latest(now)
    return Response(text, media_type=CONTENT_TYPE_LATEST)


class _Table(Collector):
    """The figures of the database as gauges."""

    def __init__(self, read: Figures) -> None:
        self._read = read

    def collect(self) -> Iterator[Metric]:
        read = self._read
        yield _gauge("studio_renders", "Renders.", ["status"], _rows(read.renders))
        yield _gauge("studio_steps", "Steps.", ["queue", "status"], read.steps.items())
        waited = "Age of the oldest step that waits."
        yield _gauge("studio_queue_age_seconds", waited, ["queue"], _rows(read.oldest))
        yield _gauge("studio_workers", "Workers heard of lately.", ["queue"], _rows(read.workers))
        yield _gauge("studio_credits", "Credits by account.", ["account"], _rows(read.accounts))
        off = "Sum of the whole ledger: 0 when it is right."
        yield _gauge("studio_ledger_sum", off, [], [((), sum(read.accounts.values()))])


_Rows = Iterable[tuple[tuple[str, ...], float]]


def _rows(values: Mapping[str, float]) -> _Rows:
    return [((name,), value) for name, value in values.items()]


def _gauge(name: str, meaning: str, labels: list[str], rows: _Rows) -> Metric:
    gauge = GaugeMetricFamily(name, meaning, labels=labels)
    for label, value in rows:
        gauge.add_metric(label, value)
    return gauge
