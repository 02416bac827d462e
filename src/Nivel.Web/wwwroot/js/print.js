// A button for printing is of use only where a script can print; without script the browser's own menu does it.
export function start() {
  for (const button of document.querySelectorAll("[data-prints]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
