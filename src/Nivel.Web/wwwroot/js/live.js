// <div data-live="/desk/queue?part" data-every="15" aria-live="polite"> is refreshed from an HTML fragment.
// With data-stream="/desk/events" a message of the server replaces the clock. Nothing moves under a reader who is using it.
const inUse = (element) => element.contains(document.activeElement) && document.activeElement !== document.body;

async function refresh(element) {
  if (document.hidden || inUse(element)) return;
  try {
    const answer = await fetch(element.dataset.live, { headers: { "X-Fragment": "1" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return;
    const html = await answer.text();
    if (html === element.dataset.last) return;
    const fragment = new DOMParser().parseFromString(html, "text/html").body;
    element.replaceChildren(...fragment.childNodes);
    element.dataset.last = html;
  } catch {
    // A lost connection leaves the last known state on the screen; the next round tries again.
  }
}

function follow(element) {
  if (!element.hasAttribute("aria-live")) element.setAttribute("aria-live", "polite");
  if (element.dataset.stream) {
    const events = new EventSource(element.dataset.stream);
    events.addEventListener("message", () => refresh(element));
    addEventListener("pagehide", () => events.close(), { once: true });
  } else {
    setInterval(() => refresh(element), Math.max(5, Number(element.dataset.every) || 30) * 1000);
  }
  document.addEventListener("visibilitychange", () => refresh(element));
}

export function start() {
  for (const element of document.querySelectorAll("[data-live]")) follow(element);
}
