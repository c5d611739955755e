import { createElement, type MouseEvent, memo, type ReactNode } from "react";
import type { SvgElement } from "../../case-graph/svg-element.ts";

/** Names that React writes otherwise. */
const renamed: Record<string, string> = { class: "className" };

function build(element: SvgElement | string, key: number): ReactNode {
  if (typeof element === "string") return element;
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [renamed[name] ?? name, value]),
  );
  return createElement(element.tag, { key, ...attributes }, ...element.children.map(build));
}

type PictureProps = { picture: SvgElement; onScene: (scene: string) => void };

/** The drawn graph. Its scenes are links; following one leads to its text. */
export const Picture = memo(function Picture({ picture, onScene }: PictureProps) {
  const followed = (event: MouseEvent) => {
    const scene = (event.target as Element).closest("[data-scene]")?.getAttribute("data-scene");
    if (!scene) return;
    event.preventDefault();
    onScene(scene);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className="graph-picture" onClick={followed}>
      {build(picture, 0)}
    </div>
  );
});
