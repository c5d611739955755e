import "./copy-code.ts";

/**
 * All the script that a page of the handbook starts with: it fetches the search when somebody goes
 * to its field, or comes from a search that was sent before it was there.
 */
const form = document.querySelector<HTMLFormElement>("#handbook-search");

function load(): void {
  if (!form) return;
  form.removeEventListener("focusin", load);
  import("./search-field.ts")
    .then(({ startSearch }) => startSearch(form))
    .catch(() => {
      const status = form.querySelector('[role="status"]');
      if (status) status.textContent = form.dataset.failed ?? "";
      form.addEventListener("focusin", load);
    });
}

form?.addEventListener("focusin", load);
if (location.search) load();
