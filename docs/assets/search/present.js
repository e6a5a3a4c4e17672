// Results as the theme's list takes them: one clause an item, its words marked.
"use strict";
self.search = self.search || {};
(() => {
  // The theme shows no text for an address with a fragment, so the place and the words travel in
  // the title; results.js sets them under it.
  const span = (name, content) =>
    content ? `<span class="search-${name}">${content}</span>` : "";

  self.search.presented = ({ results, suggest }) => ({
    items: results.map(({ location, label, title, place, text, score }) => [{
      location,
      title:
        span("label", label) + span("title", title) + span("place", place) + span("text", text),
      text: "",
      score,
      terms: {},
    }]),
    suggest,
  });
})();
