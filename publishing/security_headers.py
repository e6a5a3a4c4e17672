"""The site's headers as the hosts that councils use read them: nginx, Apache, IIS, `_headers`.

Each file is whole: copied beside the site, or included, it needs no other setting. Files whose
address changes with their contents are kept for ever; all others are asked about at each visit.
"""

import re
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

YEAR = "public, max-age=31536000, immutable"
ASK = "no-cache"
# Named by contents or by version: a digest of eight or more, or Pyodide's folder.
KEPT = re.compile(r"assets/pyodide/\d|[.-][0-9a-f]{8,}\.(?:min\.)?[a-z0-9.]+$")
# What the oldest hosts still in use do not know or name otherwise; a script of another type than
# a script's is refused, and so is WebAssembly that should start while it arrives.
TYPES = {
    "mjs": "text/javascript",
    "wasm": "application/wasm",
    "woff2": "font/woff2",
    "webmanifest": "application/manifest+json",
    "ics": "text/calendar",
}
# A year is what browsers' own lists ask for; subdomains are the host's owner's to decide about.
_HEADERS = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        f"{feature}=()"
        for feature in [
            "accelerometer",
            "bluetooth",
            "camera",
            "display-capture",
            "geolocation",
            "gyroscope",
            "hid",
            "microphone",
            "midi",
            "payment",
            "publickey-credentials-get",
            "screen-wake-lock",
            "serial",
            "usb",
            "xr-spatial-tracking",
        ]
    ),
}
_ABOUT = "Made by the build from the site's own pages; do not edit."


def headers(policy: str) -> dict[str, str]:
    """Every header that a page is sent with, but for how long it may be kept."""
    return {"Content-Security-Policy": policy, **_HEADERS}


def kept(site: Path) -> list[str]:
    """Addresses, from the site's root, of the files that never change under one address."""
    files = (file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())
    return sorted(file for file in files if KEPT.search(file))


def nginx(policy: str, base: str) -> str:
    """For `include` in a `server` block. nginx drops these headers where a location adds its own."""
    added = "\n".join(
        f'add_header {name} "{value}" always;' for name, value in headers(policy).items()
    )
    types = "\n".join(
        f"location ~ \\.{ending}$ {{ types {{ }} default_type {kind}; }}"
        for ending, kind in TYPES.items()
    )
    return f"""# {_ABOUT}
# In the server block that has the site's `root`:  include /etc/nginx/snippets/rheoli-newid.conf;
server_tokens off;
index index.html;
charset utf-8;
absolute_redirect off;
gzip_static on;
error_page 404 {base}404.html;

{added}

set $kept "{ASK}";
if ($uri ~ "{KEPT.pattern}") {{ set $kept "{YEAR}"; }}
add_header Cache-Control $kept always;

{types}
location ~ /(\\.ht|web\\.config$|_headers$|headers/) {{ return 404; }}
"""


def apache(policy: str, base: str) -> str:
    """`.htaccess` in the site's root; the host needs mod_headers and AllowOverride."""
    added = "\n".join(
        f'Header always set {name} "{value}"' for name, value in headers(policy).items()
    )
    types = "\n".join(f"AddType {kind} .{ending}" for ending, kind in TYPES.items())
    return f"""# {_ABOUT}
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
ErrorDocument 404 {base}404.html

{added}

Header always set Cache-Control "{ASK}"
Header always set Cache-Control "{YEAR}" "expr=%{{REQUEST_URI}} =~ m#{KEPT.pattern}#"

{types}
<FilesMatch "^(\\.ht.*|web\\.config|_headers)$">
Require all denied
</FilesMatch>
"""


def iis(policy: str, base: str, files: list[str]) -> str:
    """`web.config` in the site's root, for IIS 10; it names each file that may be kept."""
    added = "\n".join(
        f"        <add name={quoteattr(name)} value={quoteattr(value)} />"
        for name, value in headers(policy).items()
    )
    types = "\n".join(
        f'      <remove fileExtension=".{ending}" />\n'
        f'      <mimeMap fileExtension=".{ending}" mimeType="{kind}" />'
        for ending, kind in TYPES.items()
    )
    locations = "\n".join(
        f"""  <location path={quoteattr(file)}>
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>"""
        for file in files
    )
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!-- {_ABOUT} -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
{added}
      </customHeaders>
    </httpProtocol>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="{base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
          <add segment="_headers" />
          <add segment=".htaccess" />
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
{types}
    </staticContent>
  </system.webServer>
{locations}
</configuration>
"""


def netlify(policy: str, base: str, files: list[str]) -> str:
    """`_headers` in the site's root, as Netlify, Cloudflare Pages and others read it.

    These hosts join the values of two rules that match one address: a file's own rule therefore
    says nothing that the general one says.
    """
    general = "\n".join(f"  {name}: {value}" for name, value in headers(policy).items())
    own = "\n".join(f"{base}{file}\n  Cache-Control: {YEAR}" for file in files)
    return f"# {_ABOUT}\n{base}*\n{general}\n{own}\n"


def write(site: Path, policy: str, site_url: str) -> None:
    """Write the four files; those that a host finds by itself stand in the site's root."""
    base = urlsplit(site_url).path or "/"
    files = kept(site)
    for name, text in {
        "headers/nginx.conf": nginx(policy, base),
        ".htaccess": apache(policy, base),
        "web.config": iis(policy, base, files),
        "_headers": netlify(policy, base, files),
    }.items():
        file = site / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
