// Which units answer a query, and how well: the words' weights, with relatives and phrases.
"use strict";
self.search = self.search || {};
(() => {
  const { postings } = self.search;
  // How far a unit that has only some of the words falls behind one that has all.
  const COORDINATION = 1;
  // What a word is worth to the coordination at least, however common.
  const COMMON = 0.4;
  // How much of a phrase of the glossary a unit must have to count as having it.
  const TOGETHER = 0.75;
  const KINDS = { c: 1, h: 0.5, k: 0.15, g: 0.12, f: 0.75 };

  self.search.ranker = (index) => {
    const lists = { cy: postings(index.cy), en: postings(index.en) };
    const size = index.units;
    const worth = Float32Array.from(index.kinds, (kind) => KINDS[kind]);

    // For each unit the best of a word's meanings; and how rare the word is, as its best anywhere.
    const weigh = (means) => {
      const scores = new Float32Array(size);
      let best = 0;
      for (const language of ["cy", "en"]) {
        for (const [key, weight] of means[language] || []) {
          const { units, weights } = lists[language][key];
          for (let i = 0; i < units.length; i++) {
            const score = weights[i] * weight;
            if (score > scores[units[i]]) scores[units[i]] = score;
            if (score > best) best = score;
          }
        }
      }
      return { scores, best };
    };

    // A phrase of the glossary: most of its words must come together. Kept, for phrases recur.
    const kept = new WeakMap();
    const weighPhrase = (phrase) => {
      let found = kept.get(phrase.words);
      if (found) return found;
      const sums = new Map();
      let whole = 0;
      for (const { keys } of phrase.words) {
        const own = new Map();
        let most = 0;
        for (const [key, weight] of keys) {
          const { units, weights } = lists[phrase.language][key];
          for (let i = 0; i < units.length; i++) {
            const score = weights[i] * weight;
            if (score > (own.get(units[i]) || 0)) own.set(units[i], score);
            if (score > most) most = score;
          }
        }
        whole += most || 1;
        for (const [unit, score] of own) {
          const sum = sums.get(unit) || [0, 0];
          sums.set(unit, [sum[0] + score, sum[1] + most]);
        }
      }
      found = [];
      for (const [unit, [sum, met]] of sums) {
        if (met / whole >= TOGETHER) found.push([unit, sum * (met / whole) ** 2]);
      }
      kept.set(phrase.words, found);
      return found;
    };

    // The most that these words are worth together, where they stand as asked.
    const bestOf = (words) => {
      let best = 0;
      for (let unit = 0; unit < size; unit++) {
        let sum = 0;
        for (const scores of words) {
          if (!scores[unit]) {
            sum = 0;
            break;
          }
          sum += scores[unit];
        }
        if (sum > best) best = sum;
      }
      return best;
    };

    // Scores by unit for a query read by query.js; `spans` are the phrases in it, from phrases.js.
    return ({ slots, content }, spans) => {
      const weighed = slots.map((slot) => weigh(slot.means));
      const asked = weighed.map(({ scores }) => scores.slice());
      const place = new Map(content.map((slot, i) => [i, slots.indexOf(slot)]));
      for (const { from, to, others } of spans) {
        const covered = [];
        for (let i = from; i < to; i++) covered.push(place.get(i));
        // Another name for it never stands above the name that was asked for.
        const most = bestOf(covered.map((i) => asked[i])) || Infinity;
        for (const other of others) {
          for (const [unit, score] of weighPhrase(other)) {
            let direct = 0;
            for (const i of covered) direct += weighed[i].scores[unit];
            const worth = score * other.weight * (covered.length / other.words.length);
            const instead = Math.min(worth, most);
            if (instead <= direct) continue;
            for (const i of covered) weighed[i].scores[unit] = instead / covered.length;
          }
        }
      }
      const rarity = weighed.map(({ scores }, i) => {
        let best = 0;
        for (const score of scores) if (score > best) best = score;
        return Math.max(COMMON, best) * slots[i].share;
      });
      const whole = rarity.reduce((sum, value) => sum + value, 0) || 1;
      const found = [];
      for (let unit = 0; unit < size; unit++) {
        let sum = 0;
        let met = 0;
        for (let i = 0; i < slots.length; i++) {
          const score = weighed[i].scores[unit];
          if (!score) continue;
          sum += score * slots[i].share;
          met += rarity[i];
        }
        if (sum > 0) found.push({ unit, score: sum * (met / whole) ** COORDINATION * worth[unit] });
      }
      return found.sort((a, b) => b.score - a.score || a.unit - b.unit);
    };
  };
})();
