"""Files in a bucket of Amazon S3, or of a server that speaks its language."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from studio.domain.errors import NotFound

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_CHUNK = 1 << 20
_ABSENT = {"404", "NoSuchKey", "NotFound"}


class S3Blobs:
    """The Blobs port on a bucket that exists. boto3 finds the credentials as it always does."""

    def __init__(self, bucket: str, endpoint_url: str = "") -> None:
        self._bucket = bucket
        self._client: S3Client = boto3.client(
            "s3",
            endpoint_url=endpoint_url or None,
            config=Config(
                signature_version="s3v4",
                retries={"max_attempts": 4, "mode": "standard"},
                s3={"addressing_style": "path"} if endpoint_url else {},
            ),
        )

    def put(self, key: str, source: BinaryIO) -> int:
        """Store the stream's content, in parts when it is large, and return its size in bytes."""
        counted = _Counted(source)
        self._client.upload_fileobj(cast("BinaryIO", counted), self._bucket, key)
        return counted.size

    def fetch(self, key: str, target: Path) -> None:
        """Copy the content to `target`."""
        with _known(key):
            self._client.download_file(self._bucket, key, str(target))

    def read(self, key: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield the bytes [start, end) in chunks."""
        # S3 has no words for an empty range: it answers with an error.
        size = self.size(key)
        stop = size if end is None else min(end, size)
        if stop <= start:
            return iter(())
        with _known(key):
            answer = self._client.get_object(
                Bucket=self._bucket, Key=key, Range=f"bytes={start}-{stop - 1}"
            )
        return iter(answer["Body"].iter_chunks(_CHUNK))

    def size(self, key: str) -> int:
        with _known(key):
            return self._client.head_object(Bucket=self._bucket, Key=key)["ContentLength"]

    def exists(self, key: str) -> bool:
        try:
            self.size(key)
        except NotFound:
            return False
        return True

    def delete(self, key: str) -> None:
        """Remove it; nothing happens when it is not there."""
        self._client.delete_object(Bucket=self._bucket, Key=key)

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield every key that begins with `prefix`, in order."""
        pages = self._client.get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=self._bucket, Prefix=prefix):
            for entry in page.get("Contents", []):
                yield entry.get("Key", "")


class _Counted:
    """A stream that remembers how much was read of it."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.size = 0

    def read(self, amount: int = -1) -> bytes:
        chunk = self._source.read(amount)
        self.size += len(chunk)
        return chunk


@contextmanager
def _known(key: str) -> Iterator[None]:
    """Turn S3's words for "no such key" into NotFound."""
    try:
        yield
    except ClientError as error:
        details: dict[str, Any] = dict(error.response.get("Error", {}))
        if details.get("Code") in _ABSENT:
            raise NotFound(key=key) from error
        raise
