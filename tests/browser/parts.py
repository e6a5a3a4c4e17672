"""The parts of which a page's script is joined, each by itself: readers never get them so."""

import http.server
from urllib.parse import urlsplit

from publishing import scripts

# Where a host of tests has them; the site has no such folder.
_PLACE = "assets/parts/"
# From a calculator's Welsh page.
FOLDER = f"../../{_PLACE}"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Answers for a site's folder, and for the parts as if they stood in it; writes no log."""

    def translate_path(self, path: str) -> str:
        _before, found, part = urlsplit(path).path.partition(_PLACE)
        return str(scripts.SOURCES / part) if found else super().translate_path(path)

    def log_message(self, *_arguments: object) -> None:
        pass
