import { storyKindOf } from "../../case-import/story-kinds.ts";
import { idFrom } from "../../scenario/id-from.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import type { WriteDevice } from "../device.ts";
import type { Draft, Texts } from "../draft/draft.ts";
import { type Brought, caseFromFiles } from "../files/case-from-files.ts";
import type { Opened as OpenedFile } from "../files/disk.ts";
import { readFiles } from "../files/read-files.ts";
import { type ShippedCase, sourceUrl } from "../page.ts";
import { type Handles, NotOpened, type Opened } from "./document-machine.ts";

/**
 * Every way to get something on the desk. What stands in the way is thrown as `NotOpened`.
 * @param reader the language in which its writer reads messages
 */
export function openings({ store, checker, newId, fetch }: WriteDevice, reader: Locale) {
  /** A new draft; in a browser that keeps nothing it lives on this page alone. */
  const begin = async (
    caseId: string,
    texts: Texts,
    { left = [], handles = {} }: { left?: string[]; handles?: Handles } = {},
  ): Promise<Opened> => {
    const draft: Draft = { id: newId(), caseId, texts, revision: 0, updatedAt: Date.now() };
    const written = await store.write(draft, "begun");
    return { draft: written.type === "kept" ? written.draft : draft, left, handles };
  };

  const textOf = async (id: string, locale: Locale): Promise<Brought> => {
    const response = await fetch(sourceUrl(id, locale)).catch(() => undefined);
    if (!response?.ok) throw new NotOpened([{ kind: "notFetched" }]);
    return { name: `${locale}.mdx`, text: await response.text() };
  };

  /** A story of another program becomes a case of its own; files beside it are left. */
  const takenOver = async (story: Brought, read: readonly Brought[]): Promise<Opened> => {
    const { name, text } = story;
    const taken = await checker.ask("takeOver", { file: name, text, reader });
    if (!taken.ok)
      throw new NotOpened([{ kind: taken.reason === "too-large" ? "tooBig" : "noStory", name }]);
    const { caseId, texts } = caseFromFiles([{ name, text: taken.text }], reader);
    const left = read.filter((each) => each !== story).map((each) => each.name);
    return { ...(await begin(caseId, texts, { left })), taken };
  };

  return {
    /** The small case that works already, under a title of one's own. */
    async template(title: string): Promise<Opened> {
      const caseId = idFrom(title) ?? "mijn-casus";
      const titles = title.trim() === "" ? {} : { nl: title, en: title };
      return begin(caseId, await checker.ask("begin", { caseId, source: reader, titles }));
    },

    /** A draft that was kept before. */
    async kept(id: string): Promise<Opened> {
      const draft = await store.read(id);
      if (!draft) throw new NotOpened([{ kind: "gone" }]);
      return { draft, left: [], handles: {} };
    },

    /** Files from this device. */
    async files(opened: readonly OpenedFile[]): Promise<Opened> {
      const { read, problems } = await readFiles(opened.map(({ file }) => file));
      if (problems.length > 0 || read.length === 0)
        throw new NotOpened(problems.map(({ why, name }) => ({ kind: why, name })));
      const story = read.find(({ name }) => storyKindOf(name));
      if (story) return takenOver(story, read);
      const { caseId, texts, names, left } = caseFromFiles(read, reader);
      const handles: Handles = {};
      for (const locale of locales) {
        const from = opened.find(({ file }) => file.name === names[locale]);
        if (from?.handle) handles[locale] = from.handle;
      }
      return begin(caseId, texts, { left, handles });
    },

    /** A text that was pasted. */
    async pasted(text: string): Promise<Opened> {
      if (text.trim() === "") throw new NotOpened([{ kind: "empty" }]);
      const { caseId, texts } = caseFromFiles([{ name: "", text }], reader);
      return begin(caseId, texts);
    },

    /** A copy of a case of the site. */
    async shipped({ id, locales: languages }: ShippedCase): Promise<Opened> {
      const brought = await Promise.all(languages.map((locale) => textOf(id, locale)));
      const { texts } = caseFromFiles(brought, reader);
      return begin(id, texts);
    },
  };
}
