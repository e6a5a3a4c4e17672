"""A watch on a browser's context: every request it makes, and every time the policy was needed."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, quote_plus

from playwright.sync_api import BrowserContext, Request

_OWN = ("data:", "blob:")
# Shorter answers ("yes", "40") also stand in ordinary addresses and headers.
_DISTINCTIVE = 5


@dataclass
class Watch:
    """What left a browser: `elsewhere` other origins, `refused` what the policy stopped."""

    root: str
    requests: list[Request] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def on(self, context: BrowserContext) -> None:
        context.on("request", self._asked)
        context.on("console", lambda said: self._said(said.text))
        context.on("page", lambda page: page.on("websocket", lambda one: self._left(one.url)))

    def _asked(self, request: Request) -> None:
        self.requests.append(request)
        self._left(request.url)

    def _left(self, url: str) -> None:
        if not url.startswith((self.root, *_OWN)):
            self.elsewhere.append(url)

    def _said(self, text: str) -> None:
        if "Content Security Policy" in text:
            self.refused.append(text)

    def carrying(self, secrets: set[str]) -> list[tuple[str, str]]:
        """Requests whose address, headers or body hold a secret, as typed or as it is encoded."""
        forms = {form: secret for secret in secrets for form in _written(secret)}
        found = []
        for request in self.requests:
            sent = " ".join([request.url, json.dumps(request.headers), request.post_data or ""])
            found += [(request.url[:200], secret) for form, secret in forms.items() if form in sent]
        return found


def _written(secret: str) -> set[str]:
    return {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), json.dumps(secret)}


def secrets(answers: Any) -> set[str]:
    """Every answer long enough to be told from what a browser sends anyway."""
    if isinstance(answers, dict):
        return set().union(*(secrets(part) for part in [*answers.values(), *answers]), set())
    if isinstance(answers, list):
        return set().union(*(secrets(part) for part in answers), set())
    text = str(answers)
    return {text} if len(text) >= _DISTINCTIVE and not text.isalpha() else set()
