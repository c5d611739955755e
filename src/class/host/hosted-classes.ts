import type { StoragePort } from "../../player/store/storage-port.ts";

/** A class that was opened on this device; the token in its link brings the host back, anywhere. */
export type HostedClass = { id: string; title: string; token?: string };

const PLACE = "blanco.hosting";
const MOST = 12;

const isHosted = (value: unknown): value is HostedClass =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";

/** Classes hosted from this device, the last first. */
export function hostedClasses(storage: StoragePort | undefined): HostedClass[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(PLACE) ?? "[]");
    return Array.isArray(found) ? found.filter(isHosted) : [];
  } catch {
    return [];
  }
}

/** Remembers a class, or its title or token once they are known. */
export function rememberHosted(storage: StoragePort | undefined, hosted: HostedClass): void {
  const known = hostedClasses(storage);
  const before = known.find(({ id }) => id === hosted.id);
  const others = known.filter(({ id }) => id !== hosted.id);
  try {
    storage?.setItem(PLACE, JSON.stringify([{ ...before, ...hosted }, ...others].slice(0, MOST)));
  } catch {
    // The link that was shown still brings the host back.
  }
}

/** Forgets a class that is gone. */
export function forgetHosted(storage: StoragePort | undefined, id: string): void {
  try {
    storage?.setItem(
      PLACE,
      JSON.stringify(hostedClasses(storage).filter((each) => each.id !== id)),
    );
  } catch {
    // It says so itself when somebody goes there.
  }
}
