// Keeps what was typed in a form until the server has it: a closed tab, a dead connection or an expired session loses nothing.
// Text stays in this browser tab only (sessionStorage). Fields for passwords and identity codes, and forms marked data-private,
// are never kept.
const unkept = ["password", "hidden", "file", "submit", "button"];

const keyOf = (form) => `nivel:${location.pathname}#${form.id}`;
const fieldsOf = (form) =>
  [...form.elements].filter((f) => f.name && !unkept.includes(f.type) && !f.closest("[data-private]") && f.autocomplete !== "off");

const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const nameOf = (field) => (isTick(field) ? `${field.name}=${field.value}` : field.name);
const valueOf = (field) => (isTick(field) ? field.checked : field.value);
const startValueOf = (field) => {
  if (isTick(field)) return field.defaultChecked;
  if (field.tagName === "SELECT") return ([...field.options].find((o) => o.defaultSelected) ?? field.options[0])?.value ?? "";
  return field.defaultValue;
};

function keep(form) {
  const changed = fieldsOf(form).filter((field) => valueOf(field) !== startValueOf(field));
  if (changed.length === 0) return sessionStorage.removeItem(keyOf(form));
  const kept = Object.fromEntries(changed.map((field) => [nameOf(field), valueOf(field)]));
  sessionStorage.setItem(keyOf(form), JSON.stringify(kept));
}

function restore(form) {
  const text = sessionStorage.getItem(keyOf(form));
  if (!text) return;
  const kept = JSON.parse(text);
  const lost = fieldsOf(form).filter((field) => nameOf(field) in kept && valueOf(field) !== kept[nameOf(field)]);
  for (const field of lost) {
    if (isTick(field)) field.checked = kept[nameOf(field)];
    else field.value = kept[nameOf(field)];
  }
  if (lost.length > 0) tell(form);
}

function tell(form) {
  const words = document.getElementById("keys")?.dataset;
  if (!words) return;
  const note = document.createElement("div");
  note.className = "n-restored";
  note.setAttribute("role", "status");
  const line = document.createElement("p");
  line.textContent = words.restored;
  const discard = document.createElement("button");
  discard.type = "button";
  discard.className = "n-button n-button--small";
  discard.textContent = words.discard;
  discard.addEventListener("click", () => {
    form.reset();
    sessionStorage.removeItem(keyOf(form));
    note.remove();
  });
  note.append(line, discard);
  form.prepend(note);
}

// The text is dropped only when the server has answered with another page or has marked the form as saved. A page that
// comes back with errors carries the same form again, so what was typed is still kept.
function dropSubmitted() {
  const sent = sessionStorage.getItem("nivel:sent");
  if (!sent) return;
  sessionStorage.removeItem("nivel:sent");
  const [path, id] = JSON.parse(sent);
  const returned = location.pathname === path && document.getElementById(id) && document.querySelector(".n-errors, [aria-invalid='true']");
  const failed = document.querySelector("[data-error-page]");
  if (!returned && !failed) sessionStorage.removeItem(`nivel:${path}#${id}`);
}

export function start() {
  dropSubmitted();
  for (const form of document.querySelectorAll("form[id]:not([data-private])")) {
    if (form.method !== "post") continue;
    restore(form);
    form.addEventListener("input", () => keep(form));
    form.addEventListener("change", () => keep(form));
    form.addEventListener("submit", () => sessionStorage.setItem("nivel:sent", JSON.stringify([location.pathname, form.id])));
  }
}
