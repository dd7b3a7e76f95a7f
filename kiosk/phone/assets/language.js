(() => {
  if (document.referrer.startsWith(`${location.origin}/`)) return;
  for (const language of navigator.languages) {
    if (/^(sv|da|nb|nn|no)\b/i.test(language)) return;
    if (/^en\b/i.test(language)) break;
  }
  location.replace(`/en${location.pathname}${location.hash}`);
})();
