import MiniSearch, { type SearchResult } from "minisearch";
import { searchForgiving } from "../../search/forgiving.ts";
import { askedWords } from "./asked-words.ts";
import { excerpt } from "./excerpt.ts";
import { type Place, searchOptions } from "./search-options.ts";

/** How many places are shown; a longer list is no help. */
const MOST = 12;

/**
 * Makes the search field work: results while typing, as links under it.
 * Arrow down and up go through them, Escape goes back to the field and empties it, Enter in the field
 * opens the best one.
 * @param form the field's form; its data attributes hold the address of the index and the words
 * @throws when the index does not come through
 */
export async function startSearch(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>("input");
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const list = document.querySelector<HTMLOListElement>("#handbook-results");
  if (!field || !status || !list) return;
  const say = (words = "") => {
    status.textContent = words;
  };
  if (field.value) say(form.dataset.loading);

  const response = await fetch(form.dataset.index ?? "");
  if (!response.ok) throw new Error(`${response.status}`);
  const index = MiniSearch.loadJSON<Place>(await response.text(), searchOptions);

  const show = () => {
    const query = field.value.trim();
    const found = query ? searchForgiving(index, askedWords(query)) : [];
    list.replaceChildren(...found.slice(0, MOST).map(toItem));
    list.hidden = found.length === 0;
    const { none, one, some, most } = form.dataset;
    const count = String(Math.min(found.length, MOST));
    if (!query) say();
    else if (found.length === 0) say(none);
    else if (found.length === 1) say(one);
    else say((found.length > MOST ? most : some)?.replace("#", count));
  };
  const links = () => [...list.querySelectorAll("a")];

  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    links()[0]?.click();
  });
  form.parentElement?.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "Escape" && (field.value || at >= 0)) {
      field.value = "";
      show();
      field.focus();
    } else if (event.key === "ArrowDown" && all.length > 0)
      all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (all[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  // A place on this very page: the list has done its work.
  list.addEventListener("click", () => {
    list.hidden = true;
    say();
  });

  field.value ||= new URLSearchParams(location.search).get("q") ?? "";
  show();
}

function toItem(result: SearchResult): HTMLLIElement {
  const { href, chapter, heading, text, terms } = result as SearchResult & Place;
  const link = document.createElement("a");
  link.href = href;
  const title = document.createElement("strong");
  title.textContent = heading;
  const where = document.createElement("span");
  where.className = "where";
  where.textContent = heading === chapter ? "" : chapter;
  const words = document.createElement("span");
  words.className = "words";
  for (const { text: piece, hit } of excerpt(text, terms)) {
    if (!hit) words.append(piece);
    else words.append(Object.assign(document.createElement("mark"), { textContent: piece }));
  }
  link.append(title, where, words);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
