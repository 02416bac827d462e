// <input type="search" data-narrows="#list"> hides the items of a list, table body or select that do not hold the typed words.
const plain = (text) => text.toLocaleLowerCase("fi").normalize("NFC");

function narrow(field) {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  const list = document.querySelector(field.dataset.narrows);
  let shown = 0;
  for (const item of list.matches("select") ? list.options : list.children) {
    const text = plain(item.dataset.words ?? item.textContent);
    const hit = words.every((word) => text.includes(word));
    item.hidden = !hit;
    if (hit) shown++;
  }
  const count = document.querySelector(field.dataset.counts ?? "no-count");
  if (count) count.textContent = String(shown);
}

export function start() {
  for (const field of document.querySelectorAll("[data-narrows]")) {
    field.addEventListener("input", () => narrow(field));
    if (field.value) narrow(field);
  }
}
