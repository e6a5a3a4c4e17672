// What an unknown word may be: a relative of a known one, the start of one, two run together, or
// one mistyped. Each guess is tried only where the surer one before it found nothing.
"use strict";
self.search = self.search || {};
(() => {
  const { radicals, stem } = self.search;
  const RELATED = 0.45;
  const BEGUN = 0.7;
  const RUN_TOGETHER = 0.8;
  const MISTYPED = [1, 0.75, 0.5];
  const MOST_BEGUN = 12;

  // Endings that make one Welsh word of another, the longest first; as many as fit are taken off.
  const ENDINGS = (
    "edigaeth aduriaeth iadaeth oliaeth yddiaeth euaeth euol edigion adwy iaeth aeth iannau iannol " +
    "iant iadur iadau iad ydd yddion oldeb deb rwydd wyr wr oli ol us edig aidd fa feydd feuon " +
    "eiddio hau had hâd ion ian io iau au u o i a an en ed er ad edd eg"
  ).split(" ").sort((a, b) => b.length - a.length);
  const SHORTEST_ROOT = 3;

  // The root that related words share: cyflwyno and cyflwyniad, pensiwn and pensiynadwy.
  const root = (word) => {
    let left = word;
    for (let turn = 0; turn < 2; turn++) {
      const ending = ENDINGS.find((e) => left.endsWith(e) && left.length - e.length >= SHORTEST_ROOT);
      if (!ending) break;
      left = left.slice(0, -ending.length);
    }
    return left.replace(/([nr])\1/g, "$1").replace(/w([^aeiouwy]*)$/, "y$1");
  };

  // Which letters a word has, one bit each: words that differ by many letters need not be compared.
  const letters = (word) => {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
    return bits;
  };
  const ones = (bits) => {
    let count = 0;
    for (let left = bits; left; left &= left - 1) count++;
    return count;
  };

  // Edits (with swaps of neighbours) between a and b, or more than most once that is certain.
  const edits = (a, b, most) => {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  };

  self.search.guesser = ({ lemmas, forms, stems, known }) => {
    const families = new Map();
    lemmas.forEach((lemma, key) => {
      const name = root(lemma);
      families.set(name, [...(families.get(name) || []), key]);
    });
    const written = {
      cy: Array.from(forms.keys(), (word) => ({ word, keys: forms.get(word), bits: letters(word) })),
      en: Array.from(stems, ([word, key]) => ({ word, keys: [key], bits: letters(word) })),
    };
    const from = (keys, weight) => new Map(keys.map((key) => [key, weight]));

    // Relatives of known Welsh words.
    const relatives = (keys) => {
      const found = new Map();
      for (const [key, weight] of keys) {
        for (const other of families.get(root(lemmas[key])) || []) {
          if (!keys.has(other)) found.set(other, RELATED * weight);
        }
      }
      return found;
    };
    const related = (word) => {
      for (const form of [word, ...radicals(word)]) {
        const family = families.get(root(form));
        if (family) return from(family, RELATED);
      }
      return new Map();
    };

    const begun = (language, word) => {
      if (word.length < 3) return new Map();
      const found = new Map();
      const starts = language === "cy" ? [word, ...radicals(word)] : [word, stem(word)];
      for (const start of starts) {
        const fits = written[language].filter((entry) => entry.word.startsWith(start));
        fits.sort((a, b) => a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
        for (const { keys } of fits) {
          for (const key of keys) {
            if (found.size < MOST_BEGUN && !found.has(key)) found.set(key, BEGUN);
          }
        }
      }
      return found;
    };

    const runTogether = (language, word) => {
      for (let place = 3; place <= word.length - 3; place++) {
        const left = known[language](word.slice(0, place));
        const right = known[language](word.slice(place));
        if (left.size && right.size) {
          return from([...left.keys(), ...right.keys()], RUN_TOGETHER);
        }
      }
      return new Map();
    };

    const mistyped = (language, word) => {
      if (word.length < 4) return new Map();
      const most = word.length < 8 ? 1 : 2;
      const tries = language === "cy" ? [word, ...radicals(word)] : [stem(word)];
      let nearest = most;
      let found = new Map();
      for (const attempt of tries) {
        const bits = letters(attempt);
        for (const entry of written[language]) {
          if (Math.abs(entry.word.length - attempt.length) > nearest) continue;
          if (ones(entry.bits ^ bits) > 2 * nearest) continue;
          const distance = edits(attempt, entry.word, nearest);
          if (distance > nearest) continue;
          if (distance < nearest) found = new Map();
          nearest = distance;
          for (const key of entry.keys) found.set(key, MISTYPED[distance]);
        }
      }
      return found;
    };

    return { relatives, related, begun, runTogether, mistyped };
  };
})();
