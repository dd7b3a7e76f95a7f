// The picture of the screen follows what is typed: one picture is asked for at a time, and the last state always.
"use strict";

const typed = document.getElementById("typed");
const seen = document.getElementById("seen");
const picture = document.getElementById("screen");
const says = document.getElementById("screen-says");
let asking = false;
let changed = false;

async function ask() {
  if (asking) {
    changed = true;
    return;
  }
  asking = true;
  changed = false;
  try {
    const fields = new URLSearchParams(new FormData(typed));
    for (const [name, value] of new FormData(seen)) fields.append(name, value);
    const answer = await fetch(seen.dataset.picture, { method: "POST", body: fields });
    if (answer.ok) await show(answer);
    else says.textContent = says.dataset.none;
  } catch {
    says.textContent = says.dataset.none;
  }
  asking = false;
  if (changed) ask();
}

async function show(answer) {
  const told = JSON.parse(answer.headers.get("X-Desk-Answer"));
  const before = picture.src;
  picture.src = URL.createObjectURL(await answer.blob());
  await picture.decode();
  picture.hidden = false;
  if (before.startsWith("blob:")) URL.revokeObjectURL(before);
  const wrong = told.problems.filter((problem) => problem.severity === "error" || told.fits);
  const words = wrong.map((problem) => `${problem.column}: ${problem.sentence} ${problem.remedy}`);
  says.textContent = [...(told.fits ? [] : [says.dataset.held]), ...words].join(" ");
  picture.dispatchEvent(new Event("drawn"));
}

typed.addEventListener("input", ask);
seen.addEventListener("input", ask);
seen.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
ask();
