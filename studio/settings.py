"""The only reader of the environment. Every setting of the studio is listed here."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decided. Empty strings mean: use the embedded part."""

    database_url: str = ""
    redis_url: str = ""
    s3_bucket: str = ""
    s3_endpoint_url: str = ""
    public_url: str = "http://127.0.0.1:8000"
    secret_key: str = ""
    smtp_url: str = ""
    models_dir: str = ""
    data_dir: Path = Path()
    """Where one machine keeps its database, media and secrets; `Path()`: the platform's folder."""
    log_level: str = "INFO"
    upload_quota_mb: int = 5000
    """How much the uploads of one workspace may hold together."""


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from `environment` (default: this process's own)."""
    source = os.environ if environment is None else environment
    return Settings(
        database_url=source.get("DATABASE_URL", ""),
        redis_url=source.get("REDIS_URL", ""),
        s3_bucket=source.get("S3_BUCKET", ""),
        s3_endpoint_url=source.get("S3_ENDPOINT_URL", ""),
        public_url=source.get("PUBLIC_URL", "http://127.0.0.1:8000"),
        secret_key=source.get("SECRET_KEY", ""),
        smtp_url=source.get("SMTP_URL", ""),
        models_dir=source.get("MODELS_DIR", ""),
        data_dir=Path(source.get("STUDIO_DATA", "")),
        log_level=source.get("LOG_LEVEL", "INFO"),
        upload_quota_mb=int(source.get("UPLOAD_QUOTA_MB", "5000")),
    )
