import {
  applyPreferences,
  keepPreferences,
  readPreferences,
  toPreferences,
} from "./preferences.ts";

const root = document.documentElement;
const form = document.querySelector<HTMLFormElement>("#reading-form");
const notKept = document.querySelector<HTMLElement>("#reading-not-kept");

/** Marks in the form what holds on this page. */
function show(): void {
  const preferences = readPreferences();
  applyPreferences(root, preferences);
  for (const [name, value] of Object.entries(preferences)) {
    const option = form?.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    if (option) option.checked = true;
  }
}

form?.addEventListener("change", () => {
  const preferences = toPreferences(Object.fromEntries(new FormData(form)));
  applyPreferences(root, preferences);
  if (notKept) notKept.hidden = keepPreferences(preferences);
});
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}
// A page that comes back from the browser's memory may have been left with other settings.
addEventListener("pageshow", (event) => {
  if (event.persisted) show();
});
show();
