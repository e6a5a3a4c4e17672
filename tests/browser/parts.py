"""The parts of which a page's script is joined, each by itself: readers never get them so."""

from urllib.parse import urlsplit

from playwright.sync_api import Page

from publishing import scripts

# From a calculator's Welsh page; the tests' browser answers it from where scripts are written.
FOLDER = "../../assets/parts/"


def offer(page: Page) -> None:
    """Let a page import the parts, as if the site had them."""

    def answer(route) -> None:
        part = urlsplit(route.request.url).path.partition("/assets/parts/")[2]
        route.fulfill(path=scripts.SOURCES / part)

    page.context.route("**/assets/parts/**", answer)
