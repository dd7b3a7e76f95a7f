// By the phone's own clock, however old the page is, what is over is taken away, and what is on says so.
"use strict";

function show(element, shown) {
  if (element) element.hidden = !shown;
}

function refresh() {
  const now = Date.now() / 1000;
  for (const row of document.querySelectorAll("[data-end]")) show(row, Number(row.dataset.end) > now);
  for (const on of document.querySelectorAll("[data-start]")) show(on, Number(on.dataset.start) <= now);
  for (const day of document.querySelectorAll(".day")) show(day, day.querySelector("li:not([hidden])"));
  const article = document.querySelector("[data-over]");
  if (article) {
    const over = Number(article.dataset.over) <= now;
    show(article.querySelector(".over"), over);
    show(document.querySelector(".next"), over);
    for (const key of article.querySelectorAll(".coming")) show(key, !over);
  }
  for (const rows of document.querySelectorAll("section:not(.next) > .events")) {
    if (!rows.parentElement.querySelector(".nothing")) show(rows.parentElement, rows.querySelector("li:not([hidden])"));
  }
  for (const words of document.querySelectorAll(".nothing")) {
    show(words, !words.parentElement.querySelector(".events > li:not([hidden])"));
  }
}

refresh();
setInterval(refresh, 30000);
