// Shows what the address of this page names, and nothing else: `#m7K3QF,e9B2CD.2612011200`, an event at a time of its own. Nothing is kept.
"use strict";

const MOST = 200;
const list = document.getElementById("list");
const state = document.getElementById("state");
const missing = document.getElementById("missing");
const item = document.getElementById("item");
const dot = document.getElementById("dot");
const badge = document.getElementById("badge");
const links = [];
const known = new Map();

// What the address names, each once: letter and code, and the time of an event.
function named() {
  const keys = location.hash.slice(1).replace(/%2C/gi, ",").split(",").map((part) => part.trim()).filter(Boolean);
  const tidy = keys.map((key) => key[0].toLowerCase() + key.slice(1).toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1"));
  return [...new Set(tidy)].slice(0, MOST);
}

// A file of the site; null where there is none.
async function fetched(path) {
  const answer = await fetch(path);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(answer.status);
  return answer;
}

// A thing by its letter and code; null when the site does not know it.
async function thing(key) {
  const [, kind, code, at] = /^([emp])([0-9A-Z]{5})(?:\.(\d{10}))?$/.exec(key) ?? [];
  if (!kind) return null;
  const path = `${list.dataset.base}/${kind}/${code}`;
  const answer = await fetched(`${path}.json`);
  return answer && { ...(await answer.json()), kind, path, at };
}

// The file that saves a thing; of an event at a time of its own that time alone, where the site has a file of it.
async function fileOf(thing, suffix) {
  const one = chosen(thing) && (await fetched(`${thing.path}-${thing.at}${suffix}`));
  return one || fetched(`${thing.path}${suffix}`);
}

// The files that save these things, as one text each; none when one cannot be fetched.
async function files(things, suffix) {
  try {
    const answers = await Promise.all(things.map((each) => fileOf(each, suffix)));
    return await Promise.all(answers.filter(Boolean).map((answer) => answer.text()));
  } catch {
    return [];
  }
}

function said(element, text, language) {
  element.textContent = text;
  if (language) element.lang = language;
}

// Words of a line; before all but the first a space and a middle dot, which page.css hides where a line begins.
function between(words, number) {
  const made = document.createElement("span");
  made.textContent = words;
  if (number) made.prepend(dot.content.cloneNode(true));
  return number ? [" ", made] : [made];
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

// The time of an event that the address names; nothing where it names none, or that is over.
function chosen(thing) {
  return thing.kind === "e" && thing.at ? left(thing).find((time) => time.at === thing.at) : undefined;
}

// The time of an event that its card shows; nothing where none is left.
function next(thing) {
  const times = left(thing);
  return chosen(thing) ?? times.find((time) => !time.cancelled) ?? times[0];
}

// When the time of an event ends; after all others where none is left.
function soonest(thing) {
  return next(thing)?.end ?? Number.MAX_VALUE;
}

function card(thing) {
  const made = item.content.cloneNode(true);
  made.querySelector("a").href = chosen(thing) ? `${thing.path}/#${thing.at}` : `${thing.path}/`;
  said(made.querySelector(".name"), thing.name, thing.lang);
  const badges = made.querySelector(".badges");
  let details = thing.details;
  if (thing.kind === "e") {
    const time = next(thing);
    details = [(time ?? thing.times.at(-1))?.words, ...thing.details];
    if (thing.times.length && !time) badges.append(label(list.dataset.over));
    else if (time?.cancelled) badges.append(label(list.dataset.cancelled, "bad"));
    if (thing.sample) badges.append(label(list.dataset.sample, "sample"));
  }
  made.querySelector(".joined").append(...details.filter(Boolean).flatMap(between));
  return made;
}

// Words on what the list names but the site no longer has.
function sayMissing(gone, unknown) {
  const words = { e: list.dataset.goneE, m: list.dataset.goneM, p: list.dataset.goneP };
  const sentences = gone.map((thing) => words[thing.kind].replace("#", thing.name));
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

// The entries of several calendar files as one: what stands around them is the same in each.
function joined(files) {
  const parts = files.map((file) => {
    const [start, end] = [file.indexOf("BEGIN:VEVENT"), file.lastIndexOf("END:VCALENDAR")];
    return { before: file.slice(0, start), entries: file.slice(start, end), after: file.slice(end) };
  });
  return parts.length ? parts[0].before + parts.map((part) => part.entries).join("") + parts[0].after : "";
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

// The keys that save all, once their files have come.
async function offerAll(there) {
  const asked = location.hash;
  const events = there.filter((thing) => thing.kind === "e" && left(thing).some((time) => !time.cancelled));
  const members = there.filter((thing) => thing.kind === "m");
  const [calendars, contacts] = await Promise.all([files(events, ".ics"), files(members, ".vcf")]);
  if (location.hash !== asked) return;
  for (const link of links.splice(0)) URL.revokeObjectURL(link);
  offer("all-events", "text/calendar;charset=utf-8", joined(calendars));
  offer("all-members", "text/vcard;charset=utf-8", contacts.join(""));
}

function show(keys) {
  const found = keys.map((key) => known.get(key)).filter(Boolean);
  const there = found.filter((thing) => !thing.gone);
  for (const kind of ["e", "m", "p"]) {
    const section = document.getElementById(`kind-${kind}`);
    const mine = there.filter((thing) => thing.kind === kind);
    if (kind === "e") mine.sort((one, other) => soonest(one) - soonest(other));
    section.querySelector("ul").replaceChildren(...mine.map(card));
    section.hidden = mine.length === 0;
  }
  sayMissing(found.filter((thing) => thing.gone), keys.length - found.length);
  document.getElementById("empty").hidden = keys.length > 0;
  document.getElementById("elsewhere").hidden = keys.length === 0 || there.length > 0;
  list.hidden = keys.length === 0;
  state.hidden = true;
  return offerAll(there);
}

// The other language shows the same list.
function carry() {
  for (const link of document.querySelectorAll(".languages a")) link.href = link.href.split("#")[0] + location.hash;
}

async function load() {
  const failed = document.getElementById("failed");
  failed.hidden = true;
  list.hidden = false;
  carry();
  const keys = named();
  try {
    const asked = keys.filter((key) => !known.has(key));
    const found = await Promise.all(asked.map(thing));
    asked.forEach((key, number) => known.set(key, found[number]));
  } catch {
    list.hidden = true;
    failed.hidden = false;
    return;
  }
  if (keys.join() === named().join()) show(keys);
}

window.addEventListener("hashchange", load);
load();
