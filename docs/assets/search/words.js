// Words of a text, folded for search. Python twin: publishing/search/words.py, which says why.
"use strict";
self.search = self.search || {};
(() => {
  const APOSTROPHES = "'’‘`´ʼ";
  const CLITICS = new Set("r n i u w m th ch s t d ll re ve".split(" "));
  const WORD = /\p{Nd}+(?:[.,/]\p{Nd}+)*|\p{L}+(?:[-‐‑]\p{L}+)*|%/gu;

  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/[\p{M}‐‑-]/gu, "");

  // [{text, start, end}], where start and end are places in the text as given.
  const words = (text) => {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const printed = match[0];
      const start = match.index;
      const clitic = start > 0 && APOSTROPHES.includes(text[start - 1]) &&
        CLITICS.has(printed.toLowerCase());
      if (clitic) continue;
      const digit = printed[0] >= "0" && printed[0] <= "9";
      found.push({
        text: digit ? printed.replaceAll(",", "") : fold(printed),
        start,
        end: start + printed.length,
      });
    }
    return found;
  };

  const parts = (printed) => {
    const pieces = printed.split(/[-‐‑]/);
    return pieces.length > 1 ? pieces.map(fold) : [];
  };

  Object.assign(self.search, { fold, words, parts });
})();
