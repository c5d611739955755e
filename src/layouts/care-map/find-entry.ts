/**
 * All the script that the care map's page starts with: it fetches the search when somebody goes to
 * it or comes with a question in the address, and opens the entry that an address points at.
 */
const form = document.querySelector<HTMLFormElement>("#care-map-find");

function load(): void {
  if (!form) return;
  form.removeEventListener("focusin", load);
  import("./find-on-page.ts")
    .then(({ startFinding }) => startFinding(form))
    .catch(() => {
      const status = form.querySelector('[role="status"]');
      if (status) status.textContent = form.dataset.failed ?? "";
      form.addEventListener("focusin", load);
    });
}

function openTarget(): void {
  const target =
    location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target ? target.querySelector("details") : null;
  if (details) details.open = true;
}

form?.addEventListener("focusin", load);
if (location.search) load();
addEventListener("hashchange", openTarget);
openTarget();
