// Reads a rule and its first time a line, answers with the times that rrule-temporal has.

import readline from "node:readline";
import { RRuleTemporal } from "rrule-temporal";

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [rule, first, last, most] = line.split(" ");
  const found = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${first}\nRRULE:${rule}` })
    .all((_, number) => number < Number(most))
    .map((moment) => moment.toString().replace(/[-:]/g, "").slice(0, 15))
    .filter((text) => text <= last);
  console.log(found.join(","));
}
