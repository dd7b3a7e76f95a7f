// A code that was typed in small letters, or with the letters that codes do not have, leads to its page.
"use strict";

const typed = /^(\/en)?\/([mept])\/([0-9a-z]{5})\/?$/i.exec(location.pathname);
if (typed) {
  const code = typed[3].toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
  const path = `${(typed[1] ?? "").toLowerCase()}/${typed[2].toLowerCase()}/${code}/`;
  if (path !== location.pathname && path !== `${location.pathname}/`) location.replace(path);
}
