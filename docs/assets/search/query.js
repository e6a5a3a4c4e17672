// A query read: one slot a word, with everything the word may mean.
"use strict";
self.search = self.search || {};
(() => {
  const { parts, words } = self.search;
  const LANGUAGES = ["cy", "en"];
  const FUNCTION_WORD = 0.12;
  // A word that the query's language knows, read in the other language all the same.
  const FOREIGN = 0.35;

  self.search.queryReader = (site, analyser, guesser, isFunctionWord) => {
    const { known } = analyser;

    // The language most of the words belong to; the site's, where there is nothing in it.
    const languageOf = (slots) => {
      const counts = { cy: 0, en: 0 };
      for (const slot of slots) {
        for (const language of LANGUAGES) {
          if (isFunctionWord(language, slot.word)) counts[language] += 0.9;
          else if (slot.known[language].size) counts[language] += 1;
        }
      }
      if (counts.cy === counts.en) return site;
      return counts.cy > counts.en ? "cy" : "en";
    };

    const guessed = (slot, language, last) => {
      const { word } = slot;
      if (/\d/.test(word)) return {};
      const order = language === "cy" ? ["cy", "en"] : ["en", "cy"];
      if (last) {
        const found = Object.fromEntries(order.map((l) => [l, guesser.begun(l, word)]));
        if (order.some((l) => found[l].size)) return found;
      }
      const tries = [
        () => ({ cy: guesser.related(word) }),
        ...order.map((l) => () => ({ [l]: guesser.begun(l, word) })),
        ...order.map((l) => () => ({ [l]: guesser.runTogether(l, word) })),
        () => Object.fromEntries(order.map((l) => [l, guesser.mistyped(l, word)])),
      ];
      for (const attempt of language === "cy" ? tries : tries.slice(1)) {
        const found = attempt();
        if (LANGUAGES.some((l) => found[l] && found[l].size)) return found;
      }
      return {};
    };

    // What a word is looked for as: {cy: Map of key -> weight, en: the same}.
    const meanings = (slot, language, last) => {
      const sure = LANGUAGES.some((l) => slot.known[l].size);
      const found = sure ? slot.known : guessed(slot, language, last);
      const other = language === "cy" ? "en" : "cy";
      const own = new Map(found[language] || []);
      const foreign = new Map();
      const weight = own.size ? FOREIGN : 1;
      for (const [key, worth] of found[other] || []) foreign.set(key, worth * weight);
      if (language === "cy") {
        for (const [key, worth] of guesser.relatives(own)) own.set(key, worth);
      } else if (!own.size) {
        for (const [key, worth] of guesser.relatives(foreign)) foreign.set(key, worth);
      }
      return language === "cy" ? { cy: own, en: foreign } : { cy: foreign, en: own };
    };

    return (text) => {
      const typed = text.normalize("NFC");
      const slots = words(typed).map((word) => {
        const printed = typed.slice(word.start, word.end);
        return {
          word: word.text,
          printed,
          pieces: parts(printed),
          known: {
            cy: analyser.keys("cy", word.text, printed),
            en: analyser.keys("en", word.text, printed),
          },
        };
      });
      const language = languageOf(slots);
      // "ar ôl" says little, though "ôl" alone may not.
      const pair = (left, right) =>
        left && right && isFunctionWord(language, left.word + right.word);
      const content = slots.filter((slot, i) =>
        !isFunctionWord(language, slot.word) && !pair(slots[i - 1], slot) && !pair(slot, slots[i + 1]));
      for (const slot of slots) {
        const counts = content.length === 0 || content.includes(slot);
        slot.share = counts ? 1 : FUNCTION_WORD;
        slot.means = meanings(slot, language, slot === slots.at(-1));
      }
      // Two words that are one elsewhere: "ad drefnu" for "ad-drefnu".
      for (let i = 0; i + 1 < slots.length; i++) {
        const joined = slots[i].word + slots[i + 1].word;
        for (const [key, weight] of known.cy(joined)) {
          for (const slot of [slots[i], slots[i + 1]]) slot.means.cy.set(key, weight);
        }
      }
      return { language, slots, content: content.length ? content : slots };
    };
  };
})();
