import type { Person } from "../../scenario/scenario.ts";
import type { Ring } from "../../scenario/vocabulary.ts";
import { revealing } from "../layout/camera.ts";
import { type Arrow, nextTowards } from "../layout/direction.ts";
import { radiiFor, type TieNow } from "../layout/place.ts";
import type { Size } from "../layout/slots.ts";
import { type Face, Faces } from "./faces.ts";
import type { Letters } from "./letters.ts";
import { NetworkScene } from "./network-scene.ts";
import type { Marks } from "./node-view.ts";
import { pensFor } from "./pens.ts";
import { openStage, resolutionOf, type Stage, type StageEvents } from "./stage.ts";
import { watchLook } from "./watch-look.ts";

export type MapInput = {
  network: readonly TieNow[];
  client: Person | undefined;
  persons: readonly Person[];
  rings: Record<Ring, string>;
  marks: ReadonlyMap<string, Marks>;
};

/** A live ecogram in an element of the page. */
export type MapView = {
  /** The network of another moment: what changed is seen changing, or is there at once when `still`. */
  moveTo(network: readonly TieNow[], still: boolean): void;
  /** @param room what of the surface stays in sight, where something lies over the rest */
  focus(id: string | undefined, room?: Partial<Size>): void;
  /** Who an arrow key leads to from `id`, or from the client. */
  towards(id: string | undefined, arrow: Arrow): string | undefined;
  pan(x: number, y: number): void;
  zoom(by: number): void;
  fit(still: boolean): void;
  destroy(): void;
};

/**
 * Opens a live ecogram.
 * @param host takes the canvas; its style sheet says how large it is and which colours it has
 * @throws Error where the browser has no WebGL
 */
export async function openMap(
  host: HTMLElement,
  first: MapInput,
  events: StageEvents,
): Promise<MapView> {
  const stage = await openStage(host, events);
  try {
    return await drawOn(stage, host, first);
  } catch (error) {
    stage.destroy();
    throw error;
  }
}

async function drawOn(stage: Stage, host: HTMLElement, first: MapInput): Promise<MapView> {
  let input = first;
  let focused: string | undefined;
  let closed = false;
  let drawn: { scene: NetworkScene; letters: Letters; faces: Faces } | undefined;
  const portraitOf = (id: string) =>
    id === input.client?.id
      ? input.client.portrait
      : input.persons.find((each) => each.id === contactPerson(input.network, id))?.portrait;
  const faces = (): Face[] => {
    const { client, network } = input;
    const near = network.flatMap(({ contact }): Face[] => {
      const portrait = portraitOf(contact.id);
      return portrait && portrait !== client?.portrait ? [{ portrait, ink: "ink" }] : [];
    });
    return client?.portrait ? [{ portrait: client.portrait, ink: "client" }, ...near] : near;
  };

  /** Everything anew, for another theme, size or screen; what was in sight stays in sight. */
  const build = async (keepCamera: boolean): Promise<void> => {
    const resolution = resolutionOf();
    const pens = await pensFor(host, resolution);
    const next = new Faces(pens.colours, resolution);
    await next.load(faces(), radiiFor(stage.size).clientRadius * 2);
    if (closed) {
      pens.letters.destroy();
      return next.destroy();
    }
    const { client } = input;
    const picture = {
      ...input,
      client: { id: client?.id ?? "", name: client?.name ?? "" },
      faceOf: (id: string, diameter: number) => next.sprite(portraitOf(id), diameter),
    };
    const scene = new NetworkScene(picture, stage.size, pens, stage.loop);
    stage.show(scene, keepCamera ? stage.camera : undefined);
    scene.focus(focused);
    drawn?.letters.destroy();
    drawn?.faces.destroy();
    drawn = { scene, letters: pens.letters, faces: next };
  };

  await build(false);
  const unwatch = watchLook(host, (what) => {
    // Hidden, as while the context is lost: there is nothing to measure.
    if (host.clientWidth === 0) return;
    if (what === "size" && !stage.resize()) return;
    void build(what === "theme");
  });

  return {
    moveTo(network, still) {
      input = { ...input, network };
      drawn?.scene.moveTo(network, still);
    },
    focus(id, room) {
      focused = id;
      drawn?.scene.focus(id);
      const place = drawn?.scene.places.find((each) => each.id === id);
      const sight = { ...stage.size, ...room };
      if (place) stage.goTo(revealing(stage.camera, place, sight), 0);
    },
    towards(id, arrow) {
      const places = drawn?.scene.places ?? [];
      const from = places.find((each) => each.id === id) ?? { x: 0, y: 0 };
      return nextTowards(places, from, arrow)?.id;
    },
    pan: (x, y) => stage.pan({ x, y }),
    zoom: (by) => stage.zoom(by),
    fit: (still) => stage.goTo(stage.fitting(), still ? 0 : 240),
    destroy() {
      closed = true;
      unwatch();
      stage.destroy();
      drawn?.letters.destroy();
      drawn?.faces.destroy();
      drawn = undefined;
    },
  };
}

const contactPerson = (network: readonly TieNow[], id: string): string | undefined =>
  network.find(({ contact }) => contact.id === id)?.contact.person;
