"""The list of pages for search engines, made from what the pages say of themselves.

MkDocs' own list gives the day of the build as the day of every page's last change, which is not true
and makes two builds of one text differ.
"""

import gzip
import re
from pathlib import Path
from xml.sax.saxutils import quoteattr

_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">')
_TWINS = re.compile(r'<link rel="alternate " hreflang="([^"]+)" href="([^"]+)">')
_HIDDEN = '<meta name="robots" content="noindex">'
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
"""


def entries(site: Path) -> dict[str, dict[str, str]]:
    """Each page that may be listed, by its address: the addresses of its languages."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        html = file.read_text("utf-8").partition("</head>")[0]
        canonical = _CANONICAL.search(html)
        if canonical and _HIDDEN not in html:
            found[canonical[1]] = dict(_TWINS.findall(html))
    return found


def write(site: Path, site_url: str) -> None:
    """Write sitemap.xml, the same compressed, and robots.txt, which says where it is."""
    urls = []
    for address, twins in sorted(entries(site).items()):
        links = "".join(
            f'    <xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(where)}/>\n'
            for language, where in twins.items()
        )
        urls.append(f"  <url>\n    <loc>{address}</loc>\n{links}  </url>\n")
    text = (_HEAD + "".join(urls) + "</urlset>\n").encode()
    (site / "sitemap.xml").write_bytes(text)
    (site / "sitemap.xml.gz").write_bytes(gzip.compress(text, mtime=0))
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {site_url}sitemap.xml\n"
    (site / "robots.txt").write_text(robots, "utf-8")
