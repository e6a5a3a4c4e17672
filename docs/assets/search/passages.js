// Within a unit: the passage that answers best, its neighbouring words, and what to mark in it.
"use strict";
self.search = self.search || {};
(() => {
  const { words } = self.search;
  const NEAR = 0.6;
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

    // Which slots each word of a text meets, and how well: [{slot, weight, at}].
    const meet = (text, wanted) => {
      const met = [];
      tokens(text).forEach(({ keys }, at) => {
        const best = new Map();
        for (const [key, weight] of keys) {
          for (const [slot, worth] of wanted.get(key) || []) {
            const value = weight * worth;
            if (value > (best.get(slot) || 0)) best.set(slot, value);
          }
        }
        for (const [slot, weight] of best) met.push({ slot, weight, at });
      });
      return met;
    };

    // How much of the query a text holds, and how close together: 0 to 1 and a little.
    const fit = (text, wanted, shares) => {
      const met = meet(text, wanted);
      const best = new Array(shares.length).fill(0);
      let near = 0;
      const last = new Array(shares.length).fill(-Infinity);
      const close = new Array(shares.length).fill(0);
      for (const { slot, weight, at } of met) {
        best[slot] = Math.max(best[slot], weight);
        for (const [other, step] of [[slot - 1, 0], [slot + 1, 1]]) {
          if (other < 0 || other >= shares.length) continue;
          const apart = at - last[other];
          if (apart < 1) continue;
          const pair = step ? slot : other;
          const gain = (weight * Math.min(shares[slot], shares[other])) / (apart + step);
          close[pair] = Math.max(close[pair], gain);
        }
        last[slot] = at;
      }
      let cover = 0;
      best.forEach((weight, slot) => { cover += weight * shares[slot]; });
      close.forEach((gain) => { near += gain; });
      return cover + NEAR * near;
    };

    // Whether a title says just what the query does: each meets all of the other.
    const same = (title, direct, shares, isSmall) => {
      const met = new Set();
      for (const { keys, start, end } of tokens(title)) {
        let meets = false;
        for (const key of keys.keys()) {
          for (const [slot, weight] of direct.get(key) || []) {
            if (weight < SURE) continue;
            met.add(slot);
            meets = true;
          }
        }
        if (!meets && !isSmall(title.slice(start, end))) return false;
      }
      return met.size === shares.length;
    };

    // Where a phrase of the glossary stands whole, with at most two other words between its own.
    const standing = (all, phrase) => {
      const places = [];
      const holds = (at, { keys }) => {
        for (const key of keys.keys()) if (all[at].keys.get(key) === 1) return true;
        return false;
      };
      for (let start = 0; start < all.length; start++) {
        const found = [];
        let from = start;
        for (const word of phrase) {
          const to = Math.min(all.length, found.length ? from + 3 : from + 1);
          let at = from;
          while (at < to && !holds(at, word)) at++;
          if (at >= to) break;
          found.push(at);
          from = at + 1;
        }
        if (found.length === phrase.length) places.push(...found);
      }
      return places;
    };

    // Marks the words met in a text, cut to about `length` characters where they stand closest.
    const marked = (text, { direct, phrases }, length) => {
      const all = tokens(text);
      const met = meet(text, direct).map(({ at }) => at);
      for (const phrase of phrases) met.push(...standing(all, phrase));
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
