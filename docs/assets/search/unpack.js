// What publishing/search/pack.py wrote down small, read back.
"use strict";
self.search = self.search || {};
(() => {
  const FIRST = 35;
  const BASE = 44;
  const LEVELS = 16;

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

  // Postings of each key: unit numbers, and weights of at most 1.
  const postings = ({ gaps, levels }) => {
    const weights = levels.split("\n");
    return gaps.split("\n").map((text, key) => {
      const units = [];
      let unit = 0;
      for (let place = 0; place < text.length;) {
        const [gap, after] = number(text, place);
        unit += gap;
        place = after;
        units.push(unit);
      }
      return {
        units,
        weights: units.map((_, i) => ((weights[key].charCodeAt(i) - FIRST) / LEVELS) ** 2),
      };
    });
  };

  // Front-coded texts: "AafBi" is af, ai.
  const texts = (coded) => {
    let last = "";
    return Array.from(coded.matchAll(/([A-Z])([^A-Z]*)/g), ([, kept, rest]) => {
      last = last.slice(0, kept.charCodeAt(0) - 65) + rest;
      return last;
    });
  };

  // {lemmas: [text], forms: Map of form -> [numbers of lemmas]}
  const lexicon = (index) => {
    const paradigms = index.paradigms.split("\n").map(texts);
    const stems = texts(index.stems_of_lemmas);
    const forms = new Map();
    const lemmas = index.lemmas.split("\n").map((line, lemma) => {
      const [own, paradigm] = line.split(" ");
      const stem = stems[lemma];
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

  Object.assign(self.search, { postings, lexicon, texts });
})();
