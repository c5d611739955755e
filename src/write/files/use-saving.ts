import { useState } from "react";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import type { Handles } from "../desk/document-machine.ts";
import type { Draft, Texts, VersionReason } from "../draft/draft.ts";
import type { Disk } from "./disk.ts";

/** What there is to say about saving, by its key in the messages. */
export type SaveNews =
  | { kind: "saved" | "downloaded"; names: string }
  | { kind: "cancelled" }
  | { kind: "refused" | "onDisk"; name: string };

type Options = {
  disk: Disk;
  draft: Draft;
  texts: Texts;
  /** What the files have, as far as is known. */
  onDisk: Texts;
  handles: Handles;
  onSaved: () => void;
  putBy: (texts: Texts, reason: VersionReason) => void;
};

const nameOf = (locale: Locale) => `${locale}.mdx`;

/**
 * Saving a case as files, one for each language. A file that another program changed in the meantime
 * is put by as a version before it is written.
 */
export function useSaving(options: Options) {
  const { disk, texts, onDisk, onSaved, putBy } = options;
  const [handles, setHandles] = useState<Handles>(options.handles);
  const [known, setKnown] = useState<Texts>(options.draft.texts);
  /** What was written to files since the page was opened. */
  const [filed, setFiled] = useState<Texts>({});
  const [news, setNews] = useState<SaveNews[]>([]);
  const there = locales.filter((locale) => texts[locale] !== undefined);

  const save = async (which: readonly Locale[]) => {
    const told: SaveNews[] = [];
    const written: Locale[] = [];
    const downloaded: Locale[] = [];
    for (const locale of which) {
      const text = texts[locale] ?? "";
      const name = handles[locale]?.name ?? nameOf(locale);
      const saved = await disk.save(name, text, handles[locale], known[locale]);
      if (saved.type === "cancelled") told.push({ kind: "cancelled" });
      else if (saved.type === "refused") told.push({ kind: "refused", name });
      else if (saved.type === "downloaded") downloaded.push(locale);
      else {
        written.push(locale);
        setHandles((before) => ({ ...before, [locale]: saved.handle }));
        setKnown((before) => ({ ...before, [locale]: text }));
        if (saved.replaced !== undefined) {
          putBy({ ...texts, [locale]: saved.replaced }, "on-disk");
          told.push({ kind: "onDisk", name });
        }
      }
    }
    const names = (list: readonly Locale[]) =>
      list.map((locale) => handles[locale]?.name ?? nameOf(locale)).join(", ");
    if (downloaded.length > 0) told.unshift({ kind: "downloaded", names: names(downloaded) });
    if (written.length > 0) told.unshift({ kind: "saved", names: names(written) });
    setNews(told);
    // All that there is lies in files now.
    const now = new Set([...written, ...downloaded]);
    const isFiled = (locale: Locale) =>
      now.has(locale) || (filed[locale] ?? onDisk[locale]) === texts[locale];
    setFiled(Object.fromEntries(there.filter(isFiled).map((locale) => [locale, texts[locale]])));
    if (now.size > 0 && there.every(isFiled)) onSaved();
  };

  return {
    news,
    /** The languages there are, with the name of the file of each. */
    files: there.map((locale) => ({ locale, name: handles[locale]?.name ?? nameOf(locale) })),
    /** Whether saving asks nothing: every file is known, or will be a download. */
    atOnce: !disk.canWrite || there.every((locale) => handles[locale]) || there.length === 1,
    save,
    saveAll: () => save(there),
    download: (locale: Locale) => {
      disk.download(nameOf(locale), texts[locale] ?? "");
      setNews([{ kind: "downloaded", names: nameOf(locale) }]);
    },
  };
}

export type Saving = ReturnType<typeof useSaving>;
