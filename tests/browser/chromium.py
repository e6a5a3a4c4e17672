"""Finds the Chromium that browser tests drive; run as a program, installs one where there is none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Path of a usable browser: $CHROMIUM, one of the machine's, or the one Playwright installed."""
    for name in (os.environ.get("CHROMIUM", ""), *_NAMES):
        if found := name and shutil.which(name):
            return found
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def install() -> str:
    """Install Chromium by the machine's packages if allowed, else Playwright's own build."""
    print("== Installing Chromium for the browser tests", flush=True)
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {"stdout": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-qq"], check=True, **quiet)
        subprocess.run(
            ["apt-get", "install", "-qq", "-y", "--no-install-recommends", "chromium"],
            check=True,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            **quiet,
        )
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)
    found = find()
    if found is None:
        sys.exit("Chromium could not be installed; set CHROMIUM to the path of one.")
    return found


if __name__ == "__main__":
    print(f"== Chromium: {find() or install()}")
