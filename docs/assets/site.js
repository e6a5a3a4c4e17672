// What every page does beyond being read; each part works alone and nothing needs it to read.
import { keepClause } from "./site/language.js";
import { offerCopies } from "./site/clauses.js";
import { closeNotes } from "./site/notes.js";
import { reachScrollers } from "./site/scrollers.js";
import "./search/results.js";
import { workOffline } from "./site/offline.js";
import { openMenu, openSearch, switchScheme } from "./site/header.js";
import { loadTheme } from "./site/theme.js";

openMenu();
openSearch();
switchScheme();
keepClause();
offerCopies();
workOffline();
closeNotes();
reachScrollers();
loadTheme();
