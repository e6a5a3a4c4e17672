// Words that stand for one another: which phrases of the glossary a query holds, and what else
// they may be called.
"use strict";
self.search = self.search || {};
(() => {
  const TRANSLATED = 0.5;
  const SYNONYM = 0.6;
  const SURE = 0.7;

  self.search.phrasebook = (index, { known }, isFunctionWord) => {
    // Whether the text has a key at all.
    const printed = Object.fromEntries(
      ["cy", "en"].map((language) => [language, index[language].gaps.split("\n").map(Boolean)]),
    );
    // Each word of a phrase as its keys; small words are passed over where there are others.
    const compile = (language, text) => {
      const all = text.split(" ").map((word) => ({ word, keys: known[language](word) }));
      const content = all.filter(({ word }) => !isFunctionWord(language, word));
      // "dim newid" is not any "newid": where one word is left, and the text has it, the query must
      // have one of the small ones too.
      const lone = content.length === 1 && [...content[0].keys.keys()].some((key) => printed[language][key]);
      const small = lone ? all.filter((one) => one !== content[0]) : [];
      return {
        language,
        words: content.length ? content : all,
        small: small.map(({ word }) => word),
      };
    };
    const byKey = { cy: new Map(), en: new Map() };
    for (const line of index.phrases.split("\n").filter(Boolean)) {
      const [cy, en] = line.split("|").map((side) => side.split("/"));
      const group = [
        ...cy.map((text) => compile("cy", text)),
        ...en.map((text) => compile("en", text)),
      ];
      for (const phrase of group) {
        const entry = { phrase, group };
        const { keys, word } = phrase.words[0];
        // An English phrase may have words that the text has not: they are found as written.
        for (const key of keys.size ? keys.keys() : [word]) {
          const entries = byKey[phrase.language].get(key);
          if (entries) entries.push(entry);
          else byKey[phrase.language].set(key, [entry]);
        }
      }
    }

    const same = (language, slot, { word, keys }) => {
      if (slot.word === word) return true;
      for (const [key, weight] of slot.known[language]) {
        if (weight >= SURE && keys.has(key)) return true;
      }
      return false;
    };

    // [{from, to, others: [{weight, words}]}]: stretches of the slots that say something, the longest
    // first; `typed` is every word of the query.
    return (slots, typed) => {
      const spans = [];
      const at = (language, from) => {
        const slot = slots[from];
        const entries = new Set();
        for (const key of [...slot.known[language].keys(), slot.word]) {
          for (const entry of byKey[language].get(key) || []) entries.add(entry);
        }
        for (const { phrase, group } of entries) {
          const { words, small } = phrase;
          if (from + words.length > slots.length) continue;
          if (small.length && !small.some((word) => typed.includes(word))) continue;
          if (!words.every((word, i) => same(language, slots[from + i], word))) continue;
          const others = group.filter((other) => other !== phrase).map((other) => ({
            language: other.language,
            words: other.words,
            weight: other.language === language ? SYNONYM : TRANSLATED,
          }));
          spans.push({ from, to: from + words.length, others });
        }
      };
      slots.forEach((_, from) => {
        at("cy", from);
        at("en", from);
      });
      return spans.sort((a, b) => (b.to - b.from) - (a.to - a.from) || a.from - b.from);
    };
  };
})();
