// Shows what the address of this page names, and nothing else: `#m7K3QF,e9B2CD`. Nothing is kept.
"use strict";

const MOST = 200;
const list = document.getElementById("list");
const state = document.getElementById("state");
const missing = document.getElementById("missing");
const item = document.getElementById("item");
const badge = document.getElementById("badge");
const links = [];
let index = null;

// The things that the address names, each once, as the index calls them.
function named() {
  const keys = location.hash.slice(1).replace(/%2C/gi, ",").split(",").map((part) => part.trim()).filter(Boolean);
  const tidy = keys.map((key) => key[0].toLowerCase() + key.slice(1).toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1"));
  return [...new Set(tidy)].slice(0, MOST);
}

function said(element, text, language) {
  element.textContent = text;
  if (language) element.lang = language;
}

function label(words, tone) {
  const made = badge.content.cloneNode(true).firstElementChild;
  made.textContent = words;
  if (tone) made.classList.add(tone);
  return made;
}

// The times of an event that are not over.
function left(thing) {
  const now = Date.now() / 1000;
  return thing.times.filter((time) => time.end > now);
}

function card(kind, thing) {
  const made = item.content.cloneNode(true);
  made.querySelector("a").href = thing.path;
  said(made.querySelector(".name"), thing.name, thing.lang);
  const badges = made.querySelector(".badges");
  let detail = thing.detail;
  if (kind === "e") {
    const times = left(thing);
    detail = [times.length ? times[0].words : "", thing.detail].filter(Boolean).join(" · ");
    if (thing.times.length && !times.length) badges.append(label(list.dataset.over));
    else if (times.length && times[0].cancelled) badges.append(label(list.dataset.cancelled, "bad"));
    if (thing.sample) badges.append(label(list.dataset.sample, "sample"));
  }
  made.querySelector(".detail").textContent = detail;
  return made;
}

// Words on what the list names but the site no longer has.
function sayMissing(gone, unknown) {
  const sentences = gone.map(([kind, thing]) => {
    const words = kind === "e" ? list.dataset.goneE : kind === "m" ? list.dataset.goneM : list.dataset.goneP;
    return words.replace("#", thing.name);
  });
  if (unknown === 1) sentences.push(list.dataset.unknownOne);
  else if (unknown) sentences.push(list.dataset.unknown.replace("#", unknown));
  missing.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement("li");
      line.textContent = sentence;
      return line;
    }),
  );
  missing.hidden = sentences.length === 0;
}

// A file made on this phone, behind a key.
function offer(id, type, text) {
  const key = document.getElementById(id);
  key.parentElement.hidden = !text;
  if (!text) return;
  const link = URL.createObjectURL(new Blob([text], { type }));
  links.push(link);
  key.href = link;
}

function show() {
  for (const link of links.splice(0)) URL.revokeObjectURL(link);
  const keys = named();
  const known = keys.filter((key) => Object.hasOwn(index.things, key));
  const there = known.filter((key) => !index.things[key].gone).map((key) => [key[0], index.things[key]]);
  const gone = known.filter((key) => index.things[key].gone).map((key) => [key[0], index.things[key]]);
  for (const kind of ["e", "m", "p"]) {
    const section = document.getElementById(`kind-${kind}`);
    const mine = there.filter((each) => each[0] === kind);
    section.querySelector("ul").replaceChildren(...mine.map(([, thing]) => card(kind, thing)));
    section.hidden = mine.length === 0;
  }
  sayMissing(gone, keys.length - known.length);
  const events = there.filter(([kind, thing]) => kind === "e" && left(thing).length).map(([, thing]) => thing.entries);
  const cards = there.filter(([kind]) => kind === "m").map(([, thing]) => thing.card);
  offer("all-events", "text/calendar;charset=utf-8", events.length ? index.before + events.join("") + index.after : "");
  offer("all-members", "text/vcard;charset=utf-8", cards.join(""));
  document.getElementById("empty").hidden = keys.length > 0;
  list.hidden = keys.length === 0;
  state.hidden = true;
}

// The other language shows the same list.
function carry() {
  for (const link of document.querySelectorAll(".tongues a")) link.href = link.href.split("#")[0] + location.hash;
}

function change() {
  carry();
  if (index !== null) show();
}

async function load() {
  list.hidden = false;
  carry();
  try {
    const answer = await fetch(list.dataset.index);
    if (!answer.ok) throw new Error(answer.status);
    index = await answer.json();
  } catch {
    list.hidden = true;
    document.getElementById("failed").hidden = false;
    return;
  }
  show();
}

window.addEventListener("hashchange", change);
load();
