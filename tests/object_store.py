"""A server on this machine that speaks S3, and keeps a list of what it was asked."""

import logging
import re
from contextlib import contextmanager

KEYS = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "y", "AWS_DEFAULT_REGION": "us-east-1"}
ASKED = re.compile(r'"?(?:\x1b\[\d+m)*([A-Z]+) /bucket/([^ ?]*)')


class Asked(logging.Handler):
    """Keeps (method, name) of every request for an object."""

    def __init__(self):
        super().__init__()
        self.requests = []

    def emit(self, record):
        if found := ASKED.search(record.getMessage()):
            self.requests.append(found.groups())

    def puts(self):
        return sorted(name for method, name in self.requests if method == "PUT")


@contextmanager
def served():
    """Serve a bucket called `bucket`; yield the environment that leads there and what it is asked."""
    from moto.server import ThreadedMotoServer
    from s3fs import S3FileSystem

    asked, log = Asked(), logging.getLogger("werkzeug")
    log.addHandler(asked)
    log.setLevel("INFO")
    log.propagate = log.disabled = False
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        address = "http://{}:{}".format(*server.get_host_and_port())
        system = S3FileSystem(key="x", secret="y", endpoint_url=address, skip_instance_cache=True)
        system.mkdir("bucket")
        yield KEYS | {"AWS_ENDPOINT_URL": address}, asked
    finally:
        server.stop()
        log.removeHandler(asked)


def stored(environment, run):
    """Return what lies in the bucket below a name: {name: bytes}."""
    from s3fs import S3FileSystem

    system = S3FileSystem(
        key="x",
        secret="y",
        endpoint_url=environment["AWS_ENDPOINT_URL"],
        skip_instance_cache=True,
        use_listings_cache=False,
    )
    return {name.removeprefix(f"bucket/{run}/"): system.cat_file(name) for name in system.find(f"bucket/{run}")}
