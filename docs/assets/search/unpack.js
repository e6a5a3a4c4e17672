// What publishing/search/pack.py wrote down small, read back.
"use strict";
self.search = self.search || {};
(() => {
  const FIRST = 35;
  const BASE = 44;
  const LEVELS = 2 * BASE - 1;

  // A number from text at place: [value, place after it].
  const number = (text, place) => {
    let value = 0;
    let unit = 1;
    for (;;) {
      const digit = text.charCodeAt(place++) - FIRST;
      if (!(digit >= BASE)) return [value + digit * unit, place];
      value += (digit - BASE) * unit;
      unit *= BASE;
    }
  };

  // Postings as two arrays: unit numbers, and weights of at most 1.
  const postings = (text) => {
    const units = [];
    const weights = [];
    let unit = 0;
    for (let place = 0; place < text.length; place++) {
      const [gap, after] = number(text, place);
      unit += gap;
      place = after;
      units.push(unit);
      weights.push((text.charCodeAt(place) - FIRST) / LEVELS);
    }
    return { units, weights };
  };

  // Front-coded endings: "0af1i" is af, ai.
  const endings = (coded) => {
    let last = "";
    return Array.from(coded.matchAll(/(\d)(\D*)/g), ([, kept, rest]) => {
      last = last.slice(0, +kept) + rest;
      return last;
    });
  };

  // {lemmas: [text], forms: Map of form -> [numbers of lemmas]}
  const lexicon = (index) => {
    const paradigms = index.paradigms.split("\n").map(endings);
    const forms = new Map();
    const lemmas = index.lemmas.split("\n").map((line, lemma) => {
      const [stem, own, paradigm] = line.split(" ");
      for (const ending of paradigms[number(paradigm, 0)[0]]) {
        const form = stem + ending;
        const found = forms.get(form);
        if (found) found.push(lemma);
        else forms.set(form, [lemma]);
      }
      return stem + own;
    });
    return { lemmas, forms };
  };

  Object.assign(self.search, { postings, lexicon });
})();
