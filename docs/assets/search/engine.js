// The search of one language's site: a query in, results out, best first.
"use strict";
self.search = self.search || {};
(() => {
  const { analyser, fold, guesser, passages, phrasebook, queryReader, questions, ranker, suggester } =
    self.search;
  const MOST = 30;
  const TEASER = 240;
  // Units read ahead at a time, and at most.
  const AHEAD = 10;
  const MOST_AHEAD = 1000;
  // How far the best passage's fit decides beside the unit's own score.
  const FIT = 2;
  // The same where the query is in the language that is not shown, and only its translations fit.
  const FOREIGN_FIT = 0.4;
  // A title, or a clause's number, that says just what the query does.
  const EXACT = 1.6;
  const OWN_PAGE = 10;
  const NUMBER = /^\d+\.\s*|^[ivx]+\.\s+/;
  // A calculator that answers the question stands this much above the best clause.
  const ABOVE = 1.1;
  const LANDED = 0.7;

  // index: index.json; shown: cy.json or en.json.
  self.search.engine = (language, index, shown) => {
    const small = Object.fromEntries(
      Object.entries(index.function).map(([name, text]) => [name, new Set(text.split(" "))]),
    );
    const isFunctionWord = (name, word) => small[name].has(word);
    const isSmall = (word) => isFunctionWord(language, fold(word));
    const analysed = analyser(index);
    const find = phrasebook(index, analysed, isFunctionWord);
    const read = queryReader(language, analysed, guesser(analysed), isFunctionWord);
    const rank = ranker(index);
    const suggest = suggester(shown.words);
    const askedOf = questions(index, analysed, isFunctionWord);
    const { escape, fit, marked, same, tokens } = passages(language, analysed);

    // What to look for in the text shown: key -> [[slot, weight]]. To choose a passage, every word
    // that a glossary phrase adds; to mark, what was asked for and whole phrases alone.
    const wantedIn = ({ content }, spans) => {
      const want = (map, key, slot, weight) => {
        const entries = map.get(key);
        if (entries) entries.push([slot, weight]);
        else map.set(key, [[slot, weight]]);
      };
      const fitting = new Map();
      const direct = new Map();
      const starts = new Map();
      content.forEach((slot, i) => {
        for (const [key, weight] of slot.means[language]) {
          want(fitting, key, i, weight);
          want(direct, key, i, weight);
        }
      });
      for (const { from, to, others } of spans) {
        for (const other of others) {
          if (other.language !== language) continue;
          for (const key of other.words[0].keys.keys()) {
            if (starts.has(key)) starts.get(key).add(other.words);
            else starts.set(key, new Set([other.words]));
          }
          other.words.forEach(({ keys }, i) => {
            const slot = Math.min(to - 1, from + i);
            for (const [key, weight] of keys) want(fitting, key, slot, weight * other.weight);
          });
        }
      }
      return {
        fitting: { words: fitting, seen: new Map() },
        marks: {
          direct: { words: direct, seen: new Map() },
          phrases: { starts, seen: new Map() },
        },
      };
    };

    const place = (clause, id) => (clause.startsWith("+") ? id + clause.slice(1) : clause || id);

    const land = ({ unit, score }, wanted, shares, weight) => {
      const [, id, label, title, texts] = shown.units[unit];
      let best = { id, text: texts.length ? texts[0][1] : "", fit: 0 };
      for (const [clause, text] of texts) {
        const value = fit(text, wanted.fitting, shares);
        if (value > best.fit) best = { id: place(clause, id), text, fit: value };
      }
      const heading = fit(title, wanted.fitting, shares) * LANDED;
      const total = shares.reduce((sum, share) => sum + share, 0) || 1;
      const gain = Math.max(best.fit, heading) / total;
      const named = [label, title.replace(NUMBER, "")].some((name) =>
        name && same(name, wanted.marks.direct, shares, isSmall));
      // A page of ours that is asked for by its name is wanted before the clauses that mention it.
      const own = id === "" && index.kinds[unit] === "g" ? OWN_PAGE : 1;
      const exact = named ? EXACT * own : 1;
      return { unit, score: score * (1 + weight * gain) * exact, landing: best };
    };

    const result = ({ unit, score, landing }, wanted) => {
      const [page, , label, title] = shown.units[unit];
      const [address, top] = shown.pages[page];
      const to = landing.id;
      return {
        location: address + (to ? `#${to}` : ""),
        label,
        title: marked(title, wanted.marks, 0),
        place: top === title ? "" : escape(top),
        text: marked(landing.text, wanted.marks, TEASER),
        score,
      };
    };

    const search = (text) => {
      const query = read(text);
      if (!query.slots.length) return { results: [], suggest: [] };
      const spans = find(query.content, query.slots.map((slot) => slot.word));
      const wanted = wantedIn(query, spans);
      const shares = query.content.map((slot) => slot.share);
      const weight = query.language === language ? FIT : FOREIGN_FIT;
      const ranked = rank(query, spans);
      const asked = askedOf(query);
      const best = ranked.filter(({ unit }) => unit !== asked).slice(0, MOST);
      const found = best.map((one) => land(one, wanted, shares, weight));
      found.sort((a, b) => b.score - a.score || a.unit - b.unit);
      if (asked >= 0) {
        const score = found.length ? found[0].score * ABOVE : 1;
        found.unshift({ ...land({ unit: asked, score }, wanted, shares, weight), score });
      }
      return { results: found.map((one) => result(one, wanted)), suggest: suggest(text) };
    };

    // Reads the texts ahead of the queries, a little at a time: more() until it says false.
    let ahead = 0;
    search.more = () => {
      for (const [, , , title, texts] of shown.units.slice(ahead, ahead + AHEAD)) {
        tokens(title);
        for (const [, text] of texts) tokens(text);
      }
      ahead += AHEAD;
      return ahead < Math.min(shown.units.length, MOST_AHEAD);
    };
    return search;
  };
})();
