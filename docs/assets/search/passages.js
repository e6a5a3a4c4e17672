// Within a unit: the passage that answers best, its neighbouring words, and what to mark in it.
"use strict";
self.search = self.search || {};
(() => {
  const { words } = self.search;
  const NEAR = 1;
  const SURE = 0.7;
  const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

  self.search.passages = (language, analyser) => {
    const read = new Map();
    const tokens = (text) => {
      let found = read.get(text);
      if (!found) {
        found = words(text).map((word) => ({
          keys: analyser.keys(language, word.text, text.slice(word.start, word.end)),
          start: word.start,
          end: word.end,
        }));
        read.set(text, found);
      }
      return found;
    };

    // What a word's keys mean to a query, found once a query for each word: [[slot, weight]].
    const meets = (keys, { words: map, seen }) => {
      let found = seen.get(keys);
      if (found) return found;
      found = [];
      for (const [key, weight] of keys) {
        for (const [slot, worth] of map.get(key) || []) {
          const same = found.find((entry) => entry[0] === slot);
          if (!same) found.push([slot, weight * worth]);
          else if (weight * worth > same[1]) same[1] = weight * worth;
        }
      }
      seen.set(keys, found);
      return found;
    };

    // How much of the query a text holds, and how close together: 0 to 1 and a little.
    const fit = (text, wanted, shares) => {
      const size = shares.length;
      const best = new Float64Array(size);
      const close = new Float64Array(size);
      const last = new Float64Array(size).fill(-Infinity);
      tokens(text).forEach(({ keys }, at) => {
        const met = meets(keys, wanted);
        for (const [slot, weight] of met) {
          if (weight > best[slot]) best[slot] = weight;
          for (const step of [0, 1]) {
            const other = step ? slot + 1 : slot - 1;
            if (other < 0 || other >= size || at - last[other] < 1) continue;
            const pair = step ? slot : other;
            const gain = (weight * Math.min(shares[slot], shares[other])) / (at - last[other] + step);
            if (gain > close[pair]) close[pair] = gain;
          }
        }
        for (const [slot] of met) last[slot] = at;
      });
      let sum = 0;
      for (let slot = 0; slot < size; slot++) sum += best[slot] * shares[slot] + NEAR * close[slot];
      return sum;
    };

    // Whether a title says just what the query does: each meets all of the other.
    const same = (title, direct, shares, isSmall) => {
      const met = new Set();
      for (const { keys, start, end } of tokens(title)) {
        let meets = false;
        for (const key of keys.keys()) {
          for (const [slot, weight] of direct.words.get(key) || []) {
            if (weight < SURE) continue;
            met.add(slot);
            meets = true;
          }
        }
        if (!meets && !isSmall(title.slice(start, end))) return false;
      }
      return met.size === shares.length;
    };

    // Where phrases of the glossary stand whole, with at most two other words between their own.
    const standing = (all, { starts, seen }) => {
      const places = [];
      const holds = (at, { keys }) => {
        for (const key of keys.keys()) if (all[at].keys.get(key) === 1) return true;
        return false;
      };
      all.forEach(({ keys }, start) => {
        let phrases = seen.get(keys);
        if (!phrases) {
          phrases = new Set();
          for (const [key, weight] of keys) {
            if (weight === 1) for (const phrase of starts.get(key) || []) phrases.add(phrase);
          }
          seen.set(keys, phrases);
        }
        for (const phrase of phrases) {
          const found = [start];
          for (const word of phrase.slice(1)) {
            const from = found.at(-1) + 1;
            let at = from;
            while (at < Math.min(all.length, from + 3) && !holds(at, word)) at++;
            if (at >= Math.min(all.length, from + 3)) break;
            found.push(at);
          }
          if (found.length === phrase.length) places.push(...found);
        }
      });
      return places;
    };

    // Marks the words met in a text, cut to about `length` characters where they stand closest.
    const marked = (text, { direct, phrases }, length) => {
      const all = tokens(text);
      const met = standing(all, phrases);
      all.forEach(({ keys }, at) => {
        if (meets(keys, direct).length) met.push(at);
      });
      const hits = [...new Set(met)].sort((a, b) => a - b).map((at) => all[at]);
      let from = 0;
      let to = text.length;
      if (length && text.length > length) {
        const first = densest(hits, length);
        from = Math.max(0, first - Math.round(length / 4));
        if (from) from = text.indexOf(" ", from) + 1;
        to = Math.min(text.length, from + length);
        if (to < text.length) to = Math.max(from, text.lastIndexOf(" ", to));
      }
      let out = from ? "… " : "";
      let place = from;
      for (const { start, end } of hits) {
        if (start < place || end > to) continue;
        out += `${escape(text.slice(place, start))}<mark>${escape(text.slice(start, end))}</mark>`;
        place = end;
      }
      return out + escape(text.slice(place, to)) + (to < text.length ? " …" : "");
    };

    // Where a stretch of `length` characters holds the most marked words.
    const densest = (hits, length) => {
      let best = 0;
      let start = hits.length ? hits[0].start : 0;
      hits.forEach((hit, i) => {
        let count = 0;
        while (i + count < hits.length && hits[i + count].end - hit.start < length * 0.7) count++;
        if (count > best) {
          best = count;
          start = hit.start;
        }
      });
      return start;
    };

    return { escape, fit, marked, same, tokens };
  };
})();
