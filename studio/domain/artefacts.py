"""Where an artefact's files lie in the blob store."""


def blob_prefix(key: str) -> str:
    """Return what the names of all files of the artefact with `key` begin with."""
    return f"artefacts/{key[:2]}/{key}/"


def blob_key(key: str, name: str) -> str:
    """Return the blob key of the file `name` of the artefact with `key`."""
    return blob_prefix(key) + name
