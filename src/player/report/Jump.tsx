import type { MouseEvent, ReactNode } from "react";

const open = (element: Element) => {
  for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null)
    at.open = true;
};

/**
 * A link to a place in the report. It leaves the address alone: what stands behind `#` there is the
 * play itself.
 * @param to id of an element that can take the focus
 */
export function Jump({ to, children }: { to: string; children: ReactNode }) {
  const go = (event: MouseEvent) => {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault();
    open(target);
    target.focus({ preventScroll: true });
    target.scrollIntoView?.();
  };
  return (
    <a href={`#${to}`} onClick={go}>
      {children}
    </a>
  );
}
