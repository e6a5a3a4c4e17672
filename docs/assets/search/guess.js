// What an unknown word may be: a relative of a known one, the start of one, two run together, or
// one mistyped. Each guess is tried only where the surer one before it found nothing.
"use strict";
self.search = self.search || {};
(() => {
  const { radicals, stem } = self.search;
  const RELATED = 0.4;
  const BEGUN = 0.7;
  const RUN_TOGETHER = 0.8;
  const MISTYPED = [1, 0.75, 0.5];
  const MOST_BEGUN = 12;

  // Endings that make one Welsh word of another, the longest first; as many as fit are taken off.
  const ENDINGS = (
    "edigaeth aduriaeth iadaeth oliaeth yddiaeth euaeth euol edigion adwy iaeth aeth eion iannau iannol " +
    "iant iadur iadau iad ydd yddion oldeb deb rwydd wyr wr oli ol us edig aidd fa feydd feuon " +
    "eiddio hau had hâd ion ian io iau au u o i a an en ed er ad edd eg"
  ).split(" ").sort((a, b) => b.length - a.length);
  const SHORTEST_ROOT = 3;

  // Beginnings that leave the root's meaning in sight: estyn and ymestyn, hyfforddi and ailhyfforddi.
  const BEGINNINGS = /^(?:ail|cyd|ad|ym|rhag|cam)(?=.{4})/;

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

  const LONGEST = 40;
  const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));
  // Edits (with swaps of neighbours) between a and b, or more than most once that is certain.
  const edits = (a, b, most) => {
    let [before, last, row] = rows;
    for (let j = 0; j <= b.length; j++) last[j] = j;
    for (let i = 1; i <= a.length; i++) {
      row[0] = i;
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return most + 1;
      [before, last, row] = [last, row, before];
    }
    return last[b.length];
  };

  // Where words that begin so would start in a sorted list of entries.
  const place = (sorted, start) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle][0] < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  self.search.guesser = ({ lemmas, forms, english, known }) => {
    const families = new Map();
    lemmas.forEach((lemma, key) => {
      for (const name of new Set([root(lemma), root(lemma.replace(BEGINNINGS, ""))])) {
        const family = families.get(name);
        if (family) family.push(key);
        else families.set(name, [key]);
      }
    });
    // Every form in alphabetical order, to find beginnings; and by length, to find slips.
    const writtenIn = (entries) => {
      const sorted = [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1));
      const sizes = Array.from({ length: LONGEST + 1 }, () => []);
      for (const [word, keys] of sorted) {
        if (word.length <= LONGEST) sizes[word.length].push({ word, keys, bits: letters(word) });
      }
      return { sorted, sizes };
    };
    const written = {
      cy: writtenIn(forms),
      en: writtenIn(english.map((word) => [word, [...known.en(word).keys()]])),
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
      const found = new Map();
      if (word.length < 3) return found;
      const { sorted } = written[language];
      const starts = language === "cy" ? [word, ...radicals(word)] : [word, stem(word)];
      for (const start of starts) {
        const fits = [];
        for (let at = place(sorted, start); sorted[at] && sorted[at][0].startsWith(start); at++) {
          fits.push(sorted[at]);
        }
        fits.sort((a, b) => a[0].length - b[0].length);
        for (const [, keys] of fits) {
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
      const tries = language === "cy" ? [word, ...radicals(word)] : [word];
      for (let most = 1; most <= (word.length < 8 ? 1 : 2); most++) {
        const found = new Map();
        for (const attempt of tries) near(language, attempt, most, found);
        if (found.size) return found;
      }
      return new Map();
    };

    const near = (language, attempt, most, found) => {
      const bits = letters(attempt);
      const { sizes } = written[language];
      for (let size = attempt.length - most; size <= attempt.length + most; size++) {
        for (const entry of sizes[size] || []) {
          // Two slips are believed only after a right first letter.
          if (most > 1 && entry.word[0] !== attempt[0]) continue;
          if (ones(entry.bits ^ bits) > 2 * most) continue;
          if (edits(attempt, entry.word, most) > most) continue;
          for (const key of entry.keys) found.set(key, MISTYPED[most]);
        }
      }
    };

    return { relatives, related, begun, runTogether, mistyped };
  };
})();
