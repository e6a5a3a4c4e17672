"""What is made on the pages that are ours and not the documents': each mark and its maker."""

from publishing import glossary, inserts, readings, source_page

MAKERS: dict[str, inserts.Maker] = {
    "mends": source_page.make_list,
    "pairs": glossary.make_pairs,
    "reading": readings.make_links,
    "terms": glossary.make_terms,
}


def fill(markdown: str, language: str, page: str) -> str:
    """`markdown` of the page at `page` in docs/, with its links to clauses and its marks filled."""
    return inserts.fill(markdown, language, page, MAKERS)
