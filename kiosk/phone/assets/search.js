// Looks for members as the visitor types, in an index that is fetched once and stays on the phone.
"use strict";

const MOST = 60;
const form = document.querySelector(".search");
const field = form.querySelector("input");
const hits = document.getElementById("hits");
const count = document.getElementById("count");
const hit = document.getElementById("hit");
const everything = document.getElementById("everything");
let asked = false;
let index = null;

// Letters that Unicode does not take apart; the index was folded with the same ones.
const UNDIVIDED = {
  ø: "o", æ: "a", œ: "o", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ħ: "h", ŧ: "t", ŋ: "n", ə: "e", ς: "σ",
};

// Small letters without accents: `angelholm` finds Ängelholm.
function folded(text) {
  const plain = text.toLowerCase().normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return plain.replace(/[^\x00-\x7f]/gu, (letter) => UNDIVIDED[letter] ?? letter);
}

// Whether one letter changed, lost, added or swapped makes one word begin as the other.
function nearly(word, start) {
  if (start.length < 4) return false;
  for (let at = 0; at <= start.length; at += 1) {
    const head = start.slice(0, at);
    if (!word.startsWith(head)) return false;
    const rest = word.slice(at);
    const tail = start.slice(at);
    if (rest.startsWith(tail.slice(1)) || rest.slice(1).startsWith(tail) || rest.slice(1).startsWith(tail.slice(1)))
      return true;
    if (tail.length > 1 && rest.startsWith(tail[1] + tail[0] + tail.slice(2))) return true;
  }
  return false;
}

// How well an entry fits: 0 best, null not at all.
function rank(entry, typed, parts) {
  const words = entry.words.split(/[^\p{L}\p{N}]+/u);
  if (entry.name.toLowerCase().startsWith(typed)) return 0;
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return entry.exact.includes(typed) ? 1 : 2;
  if (parts.every((part) => entry.words.includes(part))) return 3;
  return parts.every((part) => words.some((word) => word.startsWith(part) || nearly(word, part))) ? 4 : null;
}

function card(entry) {
  const item = hit.content.cloneNode(true);
  item.querySelector("a").href = entry.path;
  item.querySelector(".name").textContent = entry.name;
  item.querySelector(".detail").textContent = entry.detail;
  return item;
}

function search() {
  const typed = field.value.trim().toLowerCase();
  const parts = folded(typed).split(/\s+/).filter(Boolean);
  everything.hidden = parts.length > 0;
  hits.hidden = parts.length === 0;
  if (parts.length === 0 || index === null) {
    count.textContent = "";
    hits.replaceChildren();
    return;
  }
  const found = index.map((entry) => ({ entry, rank: rank(entry, typed, parts) })).filter((each) => each.rank !== null);
  const best = Math.min(...found.map((each) => each.rank));
  const kept = found.filter((each) => each.rank < 4 || best === 4).sort((a, b) => a.rank - b.rank);
  hits.replaceChildren(...kept.slice(0, MOST).map((each) => card(each.entry)));
  const { none, one, many } = form.dataset;
  everything.hidden = kept.length > 0;
  count.textContent = kept.length === 0 ? none : kept.length === 1 ? one : many.replace("#", kept.length);
}

async function load() {
  if (asked) return;
  asked = true;
  try {
    const answer = await fetch(form.dataset.index);
    if (!answer.ok) throw new Error(answer.status);
    const entries = await answer.json();
    for (const entry of entries) entry.exact = `${entry.name} ${entry.detail}`.toLowerCase();
    index = entries;
    search();
  } catch {
    form.hidden = true; // the list below it is whole
    everything.hidden = false;
  }
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
field.addEventListener("focus", load, { once: true });
field.addEventListener("input", () => (index === null ? load() : search()));
if (field.value) load();
