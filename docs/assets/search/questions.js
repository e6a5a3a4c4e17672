// Questions that a calculator answers: "faint gaf i", "how much will I get".
"use strict";
self.search = self.search || {};
(() => {
  const { radicals } = self.search;

  self.search.questions = (index, { known }, isFunctionWord) => {
    const asked = index.questions.flatMap(([unit, phrases]) =>
      phrases.map((phrase) => ({ unit, words: phrase.split(" ") })));
    // The longest first: it says the most exactly what is asked.
    asked.sort((a, b) => b.words.length - a.words.length || a.unit - b.unit);

    const same = (slot, word) => {
      if (slot.word === word || radicals(slot.word).includes(word)) return true;
      // "ydw i" is not "pwy sydd", though both are of one verb: it is I who ask.
      if (isFunctionWord("cy", word) || isFunctionWord("en", word)) return false;
      for (const language of ["cy", "en"]) {
        for (const key of known[language](word).keys()) {
          if ((slot.known[language].get(key) || 0) === 1) return true;
        }
      }
      return false;
    };

    // The unit of the calculator that a query asks for, or -1.
    return ({ slots }) => {
      const found = asked.find(({ words }) =>
        // A lone word asks for a calculator only when it is the whole query.
        words.length <= slots.length && (words.length > 1 || slots.length === 1) && words.every((word) => slots.some((slot) => same(slot, word))));
      return found ? found.unit : -1;
    };
  };
})();
