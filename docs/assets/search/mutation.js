// Initial mutation undone. Python twin: publishing/search/mutation.py.
"use strict";
self.search = self.search || {};
(() => {
  const INITIALS = {
    ngh: ["c"], ng: ["g"], mh: ["p"], nh: ["t"], ch: ["c"], ph: ["p"], th: ["t"], dd: ["d"],
    ff: [], ll: [], rh: [], g: ["c"], b: ["p"], d: ["t"], f: ["b", "m"], m: ["b"], n: ["d"],
    l: ["ll", "gl"], r: ["rh", "gr"], h: [""],
    a: ["ga"], e: ["ge"], i: ["gi"], o: ["go"], u: ["gu"], w: ["gw"], y: ["gy"],
  };

  self.search.radicals = (word) => {
    if (word.length < 3) return [];
    for (const size of [3, 2, 1]) {
      const radicals = INITIALS[word.slice(0, size)];
      if (radicals) return radicals.map((radical) => radical + word.slice(size));
    }
    return [];
  };
})();
