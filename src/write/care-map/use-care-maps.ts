import { useCallback, useEffect, useMemo, useState } from "react";
import { loadCareMap } from "../../care-map/load-care-map.ts";
import type { CareMaps } from "../../case-check/check-case.ts";
import type { CareMap } from "../../scenario/care-map.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import type { Problem } from "../check/messages-to-worker.ts";
import type { WriteDevice } from "../device.ts";
import { useWords } from "../words.ts";

type Urls = Partial<Record<Locale, string>>;
const nothing: Urls = {};

/** A file of somebody's own, as it was opened. */
type OwnMap = { file: string; text: string };
type OpenedMap = { file: string; careMap: CareMap | null; problems: Problem[] };

const KEY = "blanco.write.care-map";

/** Which care map is written with: the site's, or a file of one's own that stays in this browser. */
export function useCareMaps(device: WriteDevice, urls: Urls = nothing) {
  const { reader } = useWords();
  const { checker, shelf, fetch, patience } = device;
  const [site, setSite] = useState<CareMaps | "failed" | undefined>(
    Object.keys(urls).length === 0 ? {} : undefined,
  );
  const [late, setLate] = useState(false);
  const [own, setOwn] = useState<OpenedMap>();
  const [kept, setKept] = useState(true);

  useEffect(() => {
    let gone = false;
    const all = locales.flatMap((locale) => {
      const url = urls[locale];
      return url === undefined ? [] : [loadCareMap(fetch, url).then((map) => [locale, map])];
    });
    if (all.length === 0) return;
    // A map that does not come must not keep a text from being read; one that comes late is used.
    const waiting = setTimeout(() => setLate(true), patience);
    Promise.all(all).then(
      (maps) => gone || setSite(Object.fromEntries(maps) as CareMaps),
      () => gone || setSite("failed"),
    );
    return () => {
      gone = true;
      clearTimeout(waiting);
    };
  }, [fetch, urls, patience]);

  const read = useCallback(
    async ({ file, text }: OwnMap) => {
      const found = await checker.ask("readMap", { text, file, reader }).catch(() => undefined);
      setOwn(found && { file, ...found });
      return found;
    },
    [checker, reader],
  );
  useEffect(() => {
    const there = shelf.read(KEY);
    if (!there) return;
    const [file = "", ...lines] = there.split("\n");
    void read({ file, text: lines.join("\n") });
  }, [shelf, read]);

  const inUse = useMemo((): CareMaps | undefined => {
    const map = own?.careMap;
    // Its other language may not be written yet; what a contact refers to is the same in both.
    if (map) return { nl: map, en: map };
    if (site === "failed") return {};
    return site ?? (late ? {} : undefined);
  }, [own, site, late]);

  return {
    /** Per language; undefined while it is on its way. */
    inUse,
    own,
    /** The file of one's own could be kept for the next time. */
    kept,
    failed: site === "failed" || (site === undefined && late),
    /** Takes a file; one with errors is shown with them, and is not used. */
    async open(file: File) {
      const text = await file.text();
      await read({ file: file.name, text });
      setKept(shelf.write(KEY, `${file.name}\n${text}`));
    },
    /** Back to the map of the site. */
    back() {
      shelf.write(KEY, undefined);
      setOwn(undefined);
    },
  };
}

export type CareMapsHere = ReturnType<typeof useCareMaps>;
