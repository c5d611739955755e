import { type CareMapQuestion, createFinder } from "../../care-map/find-entries.ts";
import type { CareMapGroup } from "../../care-map/group-entries.ts";
import { loadCareMap } from "../../care-map/load-care-map.ts";

const fields = ["q", "pays", "door", "group"] as const;

/**
 * Makes the page's search and filters work: what fits moves to the top, best first, and the rest is
 * put away; with no question everything stands where it stood. The address keeps the question.
 * Enter and arrow down go to what was found, the arrows through it, Escape back to the field.
 * @param form the form; its data attributes hold the address of the map and the words
 * @throws when the map does not come through
 */
export async function startFinding(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const reset = form.querySelector<HTMLElement>(".clear");
  const found = document.querySelector<HTMLElement>("#care-map-found");
  const field = form.querySelector<HTMLInputElement>('[name="q"]');
  const groups = document.querySelector<HTMLElement>("#care-map-groups");
  if (!status || !reset || !found || !field || !groups) return;
  const asked = new URLSearchParams(location.search);
  for (const name of fields) {
    const control = form.elements.namedItem(name) as HTMLInputElement | null;
    if (control) control.value ||= asked.get(name) ?? "";
  }
  if (field.value) status.textContent = form.dataset.loading ?? "";
  const find = createFinder(
    await loadCareMap((...request) => fetch(...request), form.dataset.map ?? ""),
  );
  const homes = [...groups.querySelectorAll<HTMLElement>("article")].map((article) => ({
    article,
    home: article.parentElement,
  }));
  const byId = new Map(homes.map(({ article }) => [article.id, article]));

  const question = (): CareMapQuestion => {
    const values = new FormData(form);
    const value = (name: string) => String(values.get(name) ?? "").trim();
    return {
      words: value("q"),
      purse: value("pays"),
      door: value("door"),
      group: value("group") as CareMapGroup | "",
    };
  };
  let shown = "";
  const show = () => {
    const now = question();
    // Leaving the field says that it changed, too: what is being clicked on must stay where it is.
    if (JSON.stringify(now) === shown) return;
    shown = JSON.stringify(now);
    const any = Object.values(now).some((value) => value !== "");
    for (const { article, home } of homes) home?.append(article);
    const entries = any ? find(now) : [];
    found.replaceChildren(...entries.flatMap(({ id }) => byId.get(id) ?? []));
    found.hidden = entries.length === 0;
    groups.hidden = any;
    reset.hidden = !any;
    const { none, one, some } = form.dataset;
    const count = entries.length;
    const said = count === 0 ? none : count === 1 ? one : some?.replace("#", String(count));
    status.textContent = any ? (said ?? "") : "";
    keepInAddress(form);
  };
  const openers = () => [...found.querySelectorAll<HTMLElement>("summary")];

  form.addEventListener("input", show);
  form.addEventListener("change", show);
  const clear = () => {
    form.reset();
    show();
  };
  reset.addEventListener("click", () => {
    clear();
    field.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    openers()[0]?.focus();
  });
  const step = (event: KeyboardEvent) => {
    const all = openers();
    const at = all.indexOf(event.target as HTMLElement);
    if (event.key === "Escape" && (at >= 0 || (event.target === field && field.value))) {
      if (at < 0) field.value = "";
      show();
      field.focus();
    } else if (event.key === "ArrowDown" && (at >= 0 || event.target === field))
      all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (all[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  };
  form.addEventListener("keydown", step);
  found.addEventListener("keydown", step);
  // A link to an entry that is put away: everything comes back first.
  addEventListener("click", ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const entry = link && document.getElementById(link.hash.slice(1));
    if (groups.hidden && groups.contains(entry)) clear();
  });
  show();
}

/** The question in the address, so that it can be shared and survives going back. */
function keepInAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(form))
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, String(value));
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}
