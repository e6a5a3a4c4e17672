"""A calculator's page as a test uses it: filled in, sent, read."""

from typing import Any

from playwright.sync_api import Page

from calculators.rules import find
from publishing import examples

# Starting Python takes a few seconds, on a busy machine many.
STARTING = 60_000


def path(calculator: str, language: str) -> str:
    """Where a calculator's page stands."""
    return f"{'en/' if language == 'en' else ''}cyfrifianellau/{find(calculator).slug}/"


def page_example(calculator: str, language: str = "cy") -> dict[str, Any]:
    """The answers and figures of the example printed on a calculator's page."""
    example = next(e for e in examples.of(find(calculator)) if e.get("page"))
    return example | {"answers": example.get(f"answers_{language}", example["answers"])}


def fill(page: Page, answers: dict[str, Any]) -> None:
    """Put answers into the form as a reader would, opening what is folded."""
    folds = page.locator("form details:not([open]) > summary")
    while folds.count():
        folds.first.click()
    for key, answer in answers.items():
        box = page.locator(f'[data-question="{key}"]')
        kind = box.get_attribute("data-kind")
        if kind == "table":
            _fill_rows(page, key, answer)
            continue
        text = "\n".join(answer) if isinstance(answer, list) else str(answer)
        first = page.locator(f'[name="{key}"]').first
        if first.get_attribute("type") == "checkbox":
            for code in answer if isinstance(answer, list) else [answer]:
                page.locator(f'[name="{key}"][value="{code}"]').check()
        elif first.get_attribute("type") == "radio":
            page.locator(f'[name="{key}"][value="{text}"]').check()
        elif first.evaluate("control => control.tagName") == "SELECT":
            first.select_option(text)
        else:
            first.fill(text)


def _fill_rows(page: Page, key: str, rows: Any) -> None:
    box = page.locator(f'[data-question="{key}"]')
    if isinstance(rows, dict):
        columns = [c.get_attribute("data-column") for c in box.locator("[data-column]").all()[:2]]
        rows = [dict(zip(columns, pair, strict=True)) for pair in rows.items()]
    for number, row in enumerate(rows):
        if box.locator("[data-row]").count() <= number:
            box.locator("[data-add-row]").click()
        for column, value in row.items():
            cell = box.locator("[data-row]").nth(number).locator(f'[data-column="{column}"]')
            if cell.evaluate("control => control.tagName") == "SELECT":
                cell.select_option(str(value))
            else:
                cell.fill(str(value))


def send(page: Page) -> None:
    """Press the button and wait for a result or for errors."""
    page.locator("form [type=submit]").click()
    # What an earlier answer left on the page is not what is waited for.
    page.locator("form[aria-busy=false]").first.wait_for(timeout=STARTING)
    either = "[data-result]:not([hidden]) h2, [data-errors]:not([hidden])"
    page.locator(either).first.wait_for(timeout=STARTING)


def figure(page: Page, key: str) -> str | None:
    """A figure's machine value as the page holds it."""
    return page.locator(f'[data-result] [data-figure="{key}"]').get_attribute("data-value")
