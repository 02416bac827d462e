// Every page works without this file; each module is fetched only when the page has something for it.
const parts = [
  ["form[id]:not([data-private])", "./autosave.js"],
  ["[data-live]", "./live.js"],
  ["figure[data-chart]", "./chart.js"],
  ["[data-key], #keys", "./keys.js"],
  ["[data-opens], [data-closes]", "./dialog.js"],
  ["[data-narrows]", "./narrow.js"],
  ["[data-prints]", "./print.js"],
];

// What the last form sent is dropped from the browser also when the answer is a page without forms.
if (sessionStorage.getItem("nivel:sent") && !document.querySelector(parts[0][0])) import("./autosave.js").then(({ start }) => start());

// Nothing that one person typed may wait for the next person at the same computer.
document.querySelector('form[action="/sign-out"]')?.addEventListener("submit", () => sessionStorage.clear());

for (const [selector, module] of parts)
  if (document.querySelector(selector)) import(module).then(({ start }) => start());

// An error summary is where a reader must begin; without script the browser shows it at the top of the page.
document.querySelector(".n-errors")?.focus();
