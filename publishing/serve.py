"""`make serve`: MkDocs' own server, strict, on port 8000 or the next free one."""

import socket
import subprocess
import sys

_FIRST, _LAST = 8000, 8099


def free_port(first: int = _FIRST, last: int = _LAST) -> int:
    """The first port of the range that nothing on this machine listens on; exits if there is none."""
    for port in range(first, last + 1):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) != 0:
                return port
    sys.exit(f"No free port between {first} and {last}.")


def main() -> int:
    port = free_port()
    if port != _FIRST:
        print(f"== Port {_FIRST} is taken")
    print(f"== Building; then Welsh at http://127.0.0.1:{port}/, English at /en/", flush=True)
    # --livereload is said because newer versions of click take the option's default for "off".
    command = ["mkdocs", "serve", "--strict", "--livereload", "-a", f"127.0.0.1:{port}"]
    try:
        return subprocess.run([sys.executable, "-m", *command], check=False).returncode
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
