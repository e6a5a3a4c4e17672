// What the word being typed may become: the commonest word of the text that begins so.
"use strict";
self.search = self.search || {};
(() => {
  const { fold } = self.search;
  const SHORTEST = 3;

  self.search.suggester = (words) => {
    const folded = words.map((word) => fold(word));

    // A list of at most one word, beginning with just what was typed, as the theme requires.
    return (text) => {
      const typed = text.split(/[\s'’-]+/).at(-1);
      if (typed.length < SHORTEST) return [];
      const start = fold(typed);
      const at = folded.findIndex((word) => word.startsWith(start) && word !== start);
      return at < 0 ? [] : [typed + words[at].slice(typed.length)];
    };
  };
})();
