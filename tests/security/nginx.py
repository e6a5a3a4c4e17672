"""A real nginx with the site's own file; run as a program, installs one where that is allowed."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.security.hosts import Certificate, answers, free_port

_SETTINGS = """
{user}
pid {work}/pid; error_log {work}/errors; daemon off; worker_processes 1;
events {{}}
http {{
  types {{ text/html html; text/css css; application/javascript js; application/json json; }}
  access_log off;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fast;
  uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_certificate {certificate.file};
    ssl_certificate_key {certificate.key};
    error_page 497 =301 https://$host:$server_port$request_uri;
    root {site};
    include {site}/headers/nginx.conf;
  }}
}}
"""


def find() -> str | None:
    """Path of nginx, also where only root's path has it."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


@contextmanager
def serving(site: Path, work: Path, certificate: Certificate) -> Iterator[str]:
    """Serve `site` over TLS; yields host and port. Plain requests are sent to the safe address."""
    program, port = find(), free_port()
    assert program is not None
    settings = work / "nginx.conf"
    settings.write_text(
        _SETTINGS.format(
            # Root's nginx would otherwise read as somebody to whom the tests' folders are closed.
            user="user root;" if os.geteuid() == 0 else "",
            work=work,
            site=site,
            certificate=certificate,
            port=port,
        ),
        "utf-8",
    )
    host = subprocess.Popen([program, "-c", str(settings)], stderr=subprocess.PIPE, text=True)
    try:
        while not answers(port):
            assert host.poll() is None, host.stderr and host.stderr.read()
            time.sleep(0.05)
        yield f"127.0.0.1:{port}"
    finally:
        host.terminate()
        host.wait()


def install() -> None:
    """Install nginx by the machine's packages; without root the tests read its file themselves."""
    if not (shutil.which("apt-get") and os.geteuid() == 0):
        print("== No nginx: the tests serve by its file themselves")
        return
    print("== Installing nginx for the tests of headers", flush=True)
    quiet = {"stdout": subprocess.DEVNULL}
    subprocess.run(["apt-get", "update", "-qq"], check=True, **quiet)
    subprocess.run(
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", "nginx-light", "openssl"],
        check=True,
        # It is started by the tests alone, on a port of their own.
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"},
        **quiet,
    )


if __name__ == "__main__":
    if not find():
        install()
