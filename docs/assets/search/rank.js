// Which units answer a query, and how well: the words' weights, with relatives and phrases.
"use strict";
self.search = self.search || {};
(() => {
  const { postings } = self.search;
  // How far a unit that has only some of the words falls behind one that has all.
  const COORDINATION = 1.4;
  // What a word is worth to the coordination at least, however common.
  const COMMON = 0.15;
  const KINDS = { c: 1, h: 0.5, k: 0.6, g: 0.5 };

  self.search.ranker = (index, find) => {
    const lists = { cy: index.cy.map(postings), en: index.en.map(postings) };
    const size = index.units;
    const worth = Float32Array.from(index.kinds, (kind) => KINDS[kind] || 1);

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

    // A phrase of the glossary: its words must come together, so a lone one counts for little.
    const weighPhrase = ({ language, words }) => {
      const each = words.map(({ keys }) => weigh({ [language]: keys }));
      const whole = each.reduce((sum, { best }) => sum + best, 0);
      const scores = new Float32Array(size);
      if (each.some(({ best }) => best === 0)) return scores;
      for (let unit = 0; unit < size; unit++) {
        let sum = 0;
        let met = 0;
        for (const { scores: own, best } of each) {
          sum += own[unit];
          if (own[unit] > 0) met += best;
        }
        scores[unit] = sum * (met / whole) ** 4;
      }
      return scores;
    };

    // Scores by unit for a query read by query.js; `find` gives the spans that phrases cover.
    return (query) => {
      const { slots, content } = query;
      const weighed = slots.map((slot) => weigh(slot.means));
      const place = new Map(content.map((slot, i) => [i, slots.indexOf(slot)]));
      for (const { from, to, others } of find(content)) {
        const covered = [];
        for (let i = from; i < to; i++) covered.push(place.get(i));
        for (const other of others) {
          const scores = weighPhrase(other);
          for (let unit = 0; unit < size; unit++) {
            if (!scores[unit]) continue;
            let direct = 0;
            for (const i of covered) direct += weighed[i].scores[unit];
            const instead = scores[unit] * other.weight * (covered.length / other.words.length);
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
