/**
 * Buttons that copy the code beside them. The code is selected too, so that where the browser does not
 * let a page copy, Ctrl+C still does.
 */
document.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest<HTMLElement>("[data-copied]");
  const code = button?.parentElement?.querySelector("code");
  if (!button || !code) return;
  getSelection()?.selectAllChildren(code);
  navigator.clipboard?.writeText(code.textContent).then(() => {
    button.textContent = button.dataset.copied ?? "";
  });
});
