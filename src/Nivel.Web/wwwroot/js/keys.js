// Page shortcuts: <a data-key="n"> or <button data-key="n">. Single letters work only outside fields (WCAG 2.1.4: they can be
// switched off with data-keys="off" on <body>); "?" lists them.
const typing = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
const help = () => document.getElementById("keys");
const nameOf = (element) => element.dataset.keyName ?? element.getAttribute("aria-label") ?? element.textContent.trim();

function showHelp() {
  const dialog = help();
  const list = dialog.querySelector("dl");
  list.replaceChildren();
  const add = (key, text) => {
    const term = document.createElement("dt");
    const cap = document.createElement("kbd");
    cap.textContent = key;
    term.append(cap);
    const words = document.createElement("dd");
    words.textContent = text;
    list.append(term, words);
  };
  for (const element of document.querySelectorAll("[data-key]")) add(element.dataset.key, nameOf(element));
  add("?", dialog.dataset.openKey);
  dialog.showModal();
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  if (document.body.dataset.keys === "off" || document.querySelector("dialog[open]")) return;
  if (event.key === "?" && help()) {
    event.preventDefault();
    return showHelp();
  }
  const here = document.activeElement?.closest("[data-row]") ?? document;
  const find = (root) => [...root.querySelectorAll("[data-key]")].find((e) => e.dataset.key === event.key && !e.disabled);
  const element = find(here) ?? find(document);
  if (!element) return;
  event.preventDefault();
  if (element.matches("input:not([type=checkbox]), textarea, select")) element.focus();
  else element.click();
}

export function start() {
  document.addEventListener("keydown", press);
  for (const element of document.querySelectorAll("[data-key]")) element.setAttribute("aria-keyshortcuts", element.dataset.key);
}
