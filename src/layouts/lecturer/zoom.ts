/**
 * Makes the drawings of a case larger and smaller. Without this script they are pictures in a box that
 * scrolls.
 */
const LEAST = 0.15;
const MOST = 3;
const STEP = 1.25;

for (const panel of document.querySelectorAll<HTMLElement>(".drawing .panel")) {
  const box = panel.querySelector<HTMLElement>(".box");
  const svg = box?.querySelector("svg");
  if (!box || !svg) continue;
  const { width, height } = svg.viewBox.baseVal;
  let scale = 1;
  let spread = 0;
  let placed = false;

  /** What is at this point of the box (its middle, if none is given) stays there. */
  const zoom = (to: number, x = box.clientWidth / 2, y = box.clientHeight / 2) => {
    const next = Math.min(MOST, Math.max(LEAST, to));
    const [left, top] = [box.scrollLeft + x, box.scrollTop + y].map((at) => (at / scale) * next);
    svg.setAttribute("width", `${width * next}`);
    svg.setAttribute("height", `${height * next}`);
    scale = next;
    box.scrollTo((left ?? 0) - x, (top ?? 0) - y);
  };
  const zooms: Record<string, () => void> = {
    in: () => zoom(scale * STEP),
    out: () => zoom(scale / STEP),
    fit: () => zoom(Math.min(box.clientWidth / width, box.clientHeight / height)),
    actual: () => zoom(1),
  };
  const keys: Record<string, string> = { "+": "in", "=": "in", "-": "out", "0": "actual" };
  /** The way in comes into view, once, when the drawing is first seen. */
  const place = () => {
    const start = svg.querySelector(".entrance")?.getBoundingClientRect();
    if (placed || !start?.width) return;
    placed = true;
    box.scrollLeft +=
      start.x + start.width / 2 - box.getBoundingClientRect().x - box.clientWidth / 2;
  };
  const distance = ([one, other]: TouchList) =>
    one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;

  panel.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    zooms[target.closest<HTMLElement>("[data-zoom]")?.dataset.zoom ?? ""]?.();
  });
  box.addEventListener("keydown", (event) => {
    const asked = keys[event.key];
    if (!asked || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zooms[asked]?.();
  });
  const inBox = (clientX: number, clientY: number): [number, number] => {
    const { x, y } = box.getBoundingClientRect();
    return [clientX - x, clientY - y];
  };
  box.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(scale * 0.998 ** event.deltaY, ...inBox(event.clientX, event.clientY));
    },
    { passive: false },
  );
  box.addEventListener("touchstart", ({ touches }) => {
    spread = distance(touches);
  });
  box.addEventListener(
    "touchmove",
    (event) => {
      const [one, other] = event.touches;
      if (!spread || !one || !other) return;
      event.preventDefault();
      const now = distance(event.touches);
      const at = inBox((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2);
      zoom((scale * now) / spread, ...at);
      spread = now;
    },
    { passive: false },
  );
  place();
  panel.parentElement?.addEventListener("change", place);
}

// Not every browser opens the text when a scene in it is asked for.
addEventListener("hashchange", () => {
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const text = asked?.closest("details");
  if (!asked || !text || text.open) return;
  text.open = true;
  asked.scrollIntoView();
});
