// The search of one language's site: a query in, results out, best first.
"use strict";
self.search = self.search || {};
(() => {
  const { analyser, guesser, passages, phrasebook, queryReader, questions, ranker } = self.search;
  const MOST = 30;
  const TEASER = 240;
  // How far the best passage's fit decides beside the unit's own score.
  const FIT = 1.2;
  // A calculator that answers the question stands this much above the best clause.
  const ABOVE = 1.1;
  const LANDED = 0.7;

  // index: index.json; shown: cy.json or en.json.
  self.search.engine = (language, index, shown) => {
    const small = Object.fromEntries(
      Object.entries(index.function).map(([name, text]) => [name, new Set(text.split(" "))]),
    );
    const isFunctionWord = (name, word) => small[name].has(word);
    const analysed = analyser(index);
    const find = phrasebook(index, analysed, isFunctionWord);
    const read = queryReader(language, analysed, guesser(analysed), isFunctionWord);
    const rank = ranker(index);
    const askedOf = questions(index, analysed);
    const { fit, marked } = passages(language, analysed);

    // What to look for in the text shown: key -> [[slot, weight]], phrases' words included.
    const wantedIn = ({ content }, spans) => {
      const wanted = new Map();
      const want = (key, slot, weight) => {
        const entries = wanted.get(key);
        if (entries) entries.push([slot, weight]);
        else wanted.set(key, [[slot, weight]]);
      };
      content.forEach((slot, i) => {
        for (const [key, weight] of slot.means[language]) want(key, i, weight);
      });
      for (const { from, to, others } of spans) {
        for (const other of others) {
          if (other.language !== language) continue;
          other.words.forEach(({ keys }, i) => {
            const slot = Math.min(to - 1, from + i);
            for (const [key, weight] of keys) want(key, slot, weight * other.weight);
          });
        }
      }
      return wanted;
    };

    const land = ({ unit, score }, wanted, shares) => {
      const [, id, , title, , texts] = shown.units[unit];
      let best = { id, text: texts.length ? texts[0][1] : "", fit: 0 };
      for (const [clause, text] of texts) {
        const value = fit(`${text}`, wanted, shares);
        if (value > best.fit) best = { id: clause || id, text, fit: value };
      }
      const heading = fit(title, wanted, shares) * LANDED;
      const total = shares.reduce((sum, share) => sum + share, 0) || 1;
      const gain = Math.max(best.fit, heading) / total;
      return { unit, score: score * (1 + FIT * gain), landing: best };
    };

    const result = ({ unit, score, landing }, wanted) => {
      const [page, id, label, title, above] = shown.units[unit];
      const to = landing.id || id;
      const name = to !== id && to.startsWith(`${id}`) ? to : id;
      return {
        unit,
        clause: name,
        location: shown.pages[page] + (to ? `#${to}` : ""),
        title: [label, marked(title, wanted, 0)].filter(Boolean).join(" · "),
        above,
        text: marked(landing.text, wanted, TEASER),
        score,
      };
    };

    return (text) => {
      const query = read(text);
      if (!query.slots.length) return { results: [], query };
      const spans = find(query.content);
      const wanted = wantedIn(query, spans);
      const shares = query.content.map((slot) => slot.share);
      const ranked = rank(query, spans);
      const asked = askedOf(query);
      const best = ranked.filter(({ unit }) => unit !== asked).slice(0, MOST);
      const found = best.map((one) => land(one, wanted, shares));
      found.sort((a, b) => b.score - a.score || a.unit - b.unit);
      if (asked >= 0) {
        const score = found.length ? found[0].score * ABOVE : 1;
        found.unshift({ ...land({ unit: asked, score }, wanted, shares), score });
      }
      return { results: found.map((one) => result(one, wanted)), query };
    };
  };
})();
