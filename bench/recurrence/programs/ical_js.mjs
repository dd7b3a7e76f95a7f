// Reads a rule and its first time a line, answers with the times that ical.js has.

import readline from "node:readline";
import ICAL from "ical.js";

const [second, minute, hour, day, month, year] = [[13, 15], [11, 13], [9, 11], [6, 8], [4, 6], [0, 4]];
const number = (text, [from, to]) => Number(text.slice(from, to));

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [rule, first, last, most] = line.split(" ");
  const start = ICAL.Time.fromData({
    year: number(first, year), month: number(first, month), day: number(first, day),
    hour: number(first, hour), minute: number(first, minute), second: number(first, second),
  });
  const iterator = ICAL.Recur.fromString(rule).iterator(start);
  const found = [];
  for (let next; found.length < Number(most) && (next = iterator.next()); ) {
    const text = next.toICALString();
    if (text > last) break;
    found.push(text);
  }
  console.log(found.join(","));
}
