// <a href="/services/12" data-opens="#card"> opens a dialog that is already on the page; without script the link is followed.
export function start() {
  document.addEventListener("click", (event) => {
    const opener = event.target.closest?.("[data-opens]");
    const dialog = opener && document.querySelector(opener.dataset.opens);
    if (dialog instanceof HTMLDialogElement && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      dialog.showModal();
    }
    event.target.closest?.("[data-closes]")?.closest("dialog")?.close();
    if (event.target instanceof HTMLDialogElement && event.target.dataset.light !== undefined) event.target.close();
  });
}
