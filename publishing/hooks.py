"""MkDocs' events and nothing else: each hands over to a module that knows nothing of MkDocs."""

from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from publishing import (
    contents,
    early,
    glossary,
    moved,
    navigation,
    own_pages,
    permalinks,
    pyodide,
    readers,
    scripts,
    search,
    security,
    sitemap,
    styles,
    version,
    whole,
)
from publishing import context as page_context
from publishing.offline import build as offline
from publishing.quick import place as quick

# Each page's text as rendered, by address: a document whole is put together from its pages'.
_RENDERED: dict[str, str] = {}
_BACK_TO_TEXT = {"cy": "Yn ôl i'r testun", "en": "Back to the text"}


# `mkdocs serve` reloads its pages by an inline script, which the policy would rightly stop.
_SERVED_HERE = False


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    global _SERVED_HERE
    _SERVED_HERE = command == "serve"


def _language(config: MkDocsConfig) -> str:
    return str(config.theme["language"])


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    config.nav = navigation.fill(config.nav or [], Path(config.docs_dir), readers.pages())
    config.extra["site_script"] = scripts.address("site.js")
    config.extra["site_version"] = version.of(Path(config.config_file_path).parent)
    footnotes = config.mdx_configs.setdefault("footnotes", {})
    footnotes["BACKLINK_TITLE"] = _BACK_TO_TEXT[_language(config)]
    return config


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    language = _language(config)
    page_context.language.set(language)
    home = "" if language == "cy" else f"{language}/"
    page_context.language_root.set(get_relative_url(home, page.url).rstrip("/") + "/")
    return own_pages.fill(markdown, language, page.file.src_uri)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    language, root = _language(config), page_context.language_root.get()
    _RENDERED[page.url] = html
    html = glossary.mark(html, language, page.file.src_uri, root)
    return contents.fill_tools(html, language, root)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    english = _language(config) == "en"
    context["of_lead"] = readers.for_lead(page.url)
    context["twin_url"] = page.url.removeprefix("en/") if english else f"en/{page.url}"
    section = page.parent.children if page.parent else []
    others = [other for other in section if isinstance(other, Page) and other is not page]
    chapters = [(str(other.title), get_relative_url(other.url, page.url)) for other in others]
    html = contents.fill_chapters(page.content or "", chapters)
    parts = [whole.Chapter(other.url, _RENDERED[other.url]) for other in others]
    page.content, context["early"] = early.taken(whole.fill(html, parts, page.url))
    return context


def on_post_build(config: MkDocsConfig) -> None:
    pyodide.write(Path(config.site_dir))
    scripts.write(Path(config.site_dir))
    quick.write(Path(config.site_dir))
    permalinks.write(
        Path(config.site_dir), config.site_url or "", navigation.addresses(config.nav or [])
    )
    # Last, for it reads the pages and calculators.json.
    search.build(Path(config.site_dir))
    site, site_url = Path(config.site_dir), config.site_url or ""
    moved.write(site, site_url, moved.rows())
    sitemap.write(site, site_url)
    styles.write(site, Path(config.docs_dir))
    # After all that writes pages, for it reads what they run.
    if not _SERVED_HERE:
        security.write(site, site_url)
    # Last of all, for it knows every file by its contents.
    switched_on = bool(config.extra.get("offline", True))
    offline.write(Path(config.site_dir), config.extra["site_version"], switched_on)
