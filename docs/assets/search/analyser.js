// What a word is filed under. Python twin for words that are known: publishing/search/analyser.py.
"use strict";
self.search = self.search || {};
(() => {
  const { lexicon, parts, radicals, stem, texts } = self.search;
  // A lemma reached only by undoing a mutation, though the word exists unmutated.
  const MUTATED = 0.7;
  const PIECE = 0.6;

  self.search.analyser = (index) => {
    const { lemmas, forms } = lexicon(index);
    const english = texts(index.english);
    const stems = new Map([...new Set(english.map(stem))].sort().map((one, key) => [one, key]));
    const seen = new Map();

    // Map of lemma number -> weight for a folded Welsh word; empty where it is not known.
    const welsh = (word) => {
      let keys = seen.get(word);
      if (keys) return keys;
      keys = new Map();
      for (const lemma of forms.get(word) || []) keys.set(lemma, 1);
      const weight = keys.size ? MUTATED : 1;
      for (const radical of radicals(word)) {
        for (const lemma of forms.get(radical) || []) {
          if (!keys.has(lemma)) keys.set(lemma, weight);
        }
      }
      seen.set(word, keys);
      return keys;
    };

    const stemmed = new Map();
    const byStem = (word) => {
      let keys = stemmed.get(word);
      if (keys) return keys;
      const key = stems.get(stem(word));
      keys = new Map(key === undefined ? [] : [[key, 1]]);
      stemmed.set(word, keys);
      return keys;
    };

    const known = { cy: welsh, en: byStem };
    // The keys of a word as printed, with those of its pieces where it is hyphened.
    const keys = (language, word, printed) => {
      const pieces = parts(printed);
      if (!pieces.length) return known[language](word);
      const all = new Map(known[language](word));
      for (const piece of pieces) {
        for (const [key, weight] of known[language](piece)) {
          if (!all.has(key)) all.set(key, weight * PIECE);
        }
      }
      return all;
    };

    return { lemmas, forms, english, stems, known, keys };
  };
})();
