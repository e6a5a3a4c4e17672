// Porter's English stemmer. Python twin: publishing/search/english.py.
"use strict";
self.search = self.search || {};
(() => {
  const IRREGULAR = {
    paid: "pay", left: "leave", leaving: "leave", lost: "lose", losing: "lose", made: "make",
    making: "make", given: "give", gave: "give", giving: "give", taken: "take", took: "take",
    written: "write", wrote: "write", chosen: "choose", chose: "choose", choice: "choose",
    found: "find", held: "hold", told: "tell", sent: "send", kept: "keep", met: "meet", got:
    "get", gotten: "get", women: "woman", men: "man", people: "person", began: "begin", begun:
    "begin", sought: "seek", apply: "application", applies: "application", applied:
    "application", applying: "application", payment: "pay", payments: "pay", employee: "employ",
    employees: "employ", retirement: "retire", voluntarily: "voluntary", volunteer: "voluntary",
    volunteers: "voluntary", temporarily: "temporary", lengthen: "length", longer: "long",
    shorter: "short", lower: "low", higher: "high", worse: "bad", fewer: "few", less: "few",
    sacked: "sack", ageing: "age", dying: "die",
    volunteering: "voluntary", volunteered: "voluntary", reduction: "reduce", reductions:
    "reduce", decision: "decide", decisions: "decide", extension: "extend", extensions:
    "extend", suspension: "suspend", permission: "permit", payable: "pay", absence: "absent",
    absences: "absent", discretionary: "discretion", revision: "revise", division: "divide",
    comparison: "compare",
  };
  const STEP2 = [
    ["ational", "ate"], ["tional", "tion"], ["enci", "ence"], ["anci", "ance"], ["izer", "ize"],
    ["bli", "ble"], ["alli", "al"], ["entli", "ent"], ["eli", "e"], ["ousli", "ous"],
    ["ization", "ize"], ["ation", "ate"], ["ator", "ate"], ["alism", "al"], ["iveness", "ive"],
    ["fulness", "ful"], ["ousness", "ous"], ["aliti", "al"], ["iviti", "ive"], ["biliti", "ble"],
  ];
  const STEP3 = [
    ["icate", "ic"], ["ative", ""], ["alize", "al"], ["iciti", "ic"], ["ical", "ic"], ["ful",
    ""], ["ness", ""],
  ];
  const STEP4 = [
    "ement", "ance", "ence", "able", "ible", "ment", "sion", "tion", "ant", "ent", "ism", "ate",
    "iti", "ous", "ive", "ize", "al", "er", "ic", "ou",
  ];

  // Consonants as c, vowels as v; y is a vowel after a consonant.
  const shape = (stem) => {
    let out = "";
    for (let i = 0; i < stem.length; i++) {
      const vowel = "aeiou".includes(stem[i]) || (stem[i] === "y" && i > 0 && out[i - 1] === "c");
      out += vowel ? "v" : "c";
    }
    return out;
  };
  const measure = (stem) => (shape(stem).match(/v+c/g) || []).length;
  const double = (word) =>
    word.length > 1 && word.at(-1) === word.at(-2) && shape(word).at(-1) === "c";
  const cvc = (word) => shape(word).endsWith("cvc") && !"wxy".includes(word.at(-1));

  const step1 = (word) => {
    if (word.endsWith("sses") || word.endsWith("ies")) word = word.slice(0, -2);
    else if (word.endsWith("s") && !word.endsWith("ss")) word = word.slice(0, -1);
    if (word.endsWith("eed")) {
      if (measure(word.slice(0, -3)) > 0) word = word.slice(0, -1);
    } else {
      for (const ending of ["ed", "ing"]) {
        const stem = word.slice(0, -ending.length);
        if (!word.endsWith(ending) || !shape(stem).includes("v")) continue;
        word = stem;
        if (/(?:at|bl|iz)$/.test(word)) word += "e";
        else if (double(word) && !"lsz".includes(word.at(-1))) word = word.slice(0, -1);
        else if (measure(word) === 1 && cvc(word)) word += "e";
        break;
      }
    }
    if (word.endsWith("y") && word.length > 2 && !"aeiou".includes(word.at(-2))) {
      word = `${word.slice(0, -1)}i`;
    }
    return word;
  };

  const replace = (word, rules) => {
    for (const [ending, replacement] of rules) {
      if (!word.endsWith(ending)) continue;
      const stem = word.slice(0, -ending.length);
      return measure(stem) > 0 ? stem + replacement : word;
    }
    return word;
  };

  self.search.stem = (folded) => {
    let word = Object.hasOwn(IRREGULAR, folded) ? IRREGULAR[folded] : folded;
    word = word.replaceAll("isation", "ization").replaceAll("ise", "ize");
    if (word.length < 3) return word;
    word = replace(replace(step1(word), STEP2), STEP3);
    for (const ending of STEP4) {
      if (!word.endsWith(ending)) continue;
      const kept = word.slice(0, -ending.length) + (/^[st]ion$/.test(ending) ? ending[0] : "");
      if (measure(kept) > 1) word = kept;
      break;
    }
    if (word.endsWith("e")) {
      const size = measure(word.slice(0, -1));
      if (size > 1 || (size === 1 && !cvc(word.slice(0, -1)))) word = word.slice(0, -1);
    }
    if (measure(word) > 1 && double(word) && word.endsWith("l")) word = word.slice(0, -1);
    return word;
  };
})();
