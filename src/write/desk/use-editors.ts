import { useCallback, useEffect, useRef, useState } from "react";
import type { CareMaps } from "../../case-check/check-case.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import type { Checker } from "../check/checker.ts";
import type { Texts } from "../draft/draft.ts";
import { type CaseEditor, createCaseEditor } from "../editor/case-editor.ts";
import { counterpart, unitsIn } from "../editor/units.ts";
import { useWords } from "../words.ts";

export type Editors = Partial<Record<Locale, CaseEditor>>;

type Options = {
  texts: Texts;
  /** Counts up when texts came from outside: another tab. */
  adopted: number;
  checker: Pick<Checker, "ask">;
  /** Who there is in the region, for completing. */
  careMaps: CareMaps | undefined;
  /** The words in the editors have changed, by hand or otherwise. */
  onTexts: (texts: Texts) => void;
  /** Scrolling one brings the other to the same piece. */
  together: boolean;
};

const textsIn = (editors: Editors): Texts =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const editor = editors[locale];
      return editor ? [[locale, editor.text()]] : [];
    }),
  );

/**
 * An editor for each text of a case. They outlive every change of the page around them.
 * @returns the editors, and `write`, which puts words into one from outside, or begins one
 */
export function useEditors(options: Options) {
  const { texts, adopted, checker, careMaps, onTexts, together } = options;
  const { messages, reader } = useWords();
  const [editors, setEditors] = useState<Editors>({});
  const now = useRef({ editors, onTexts, together, careMaps });
  now.current = { editors, onTexts, together, careMaps };

  const make = useCallback(
    (locale: Locale, text: string): CaseEditor =>
      createCaseEditor({
        text,
        locale,
        reader,
        label: messages.editor.label(messages.languages[locale]),
        phrases: messages.phrases,
        mendLabel: messages.problems.mend,
        complete: (whole, offset) => {
          const entries = now.current.careMaps?.[locale]?.entries ?? [];
          const careMap = entries.map(({ id, name }) => ({ id, name }));
          return checker.ask("complete", { text: whole, offset, careMap });
        },
        onText: () => now.current.onTexts(textsIn(now.current.editors)),
        onPlace: (offset, byHand) => {
          const { editors: all, together: follow } = now.current;
          const other = locales.map((each) => all[each]).find((each) => each?.locale !== locale);
          const own = all[locale];
          if (!byHand || !follow || !other || !own) return;
          const to = counterpart(unitsIn(own.text()), offset, unitsIn(other.text()));
          if (to !== undefined) other.bringUp(to);
        },
      }),
    [messages, reader, checker],
  );

  const write = useCallback(
    (locale: Locale, text: string): void => {
      const there = now.current.editors[locale];
      if (there) {
        there.setText(text);
        return;
      }
      const all = { ...now.current.editors, [locale]: make(locale, text) };
      now.current.editors = all;
      setEditors(all);
      now.current.onTexts(textsIn(all));
    },
    [make],
  );

  // Only at first and when another tab's text was taken: what comes of typing is in the editors
  // already, and newer there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not on every change of the texts
  useEffect(() => {
    for (const locale of locales) {
      const text = texts[locale];
      const there = now.current.editors[locale];
      if (text === undefined) {
        if (!there) continue;
        there.destroy();
        const { [locale]: _gone, ...rest } = now.current.editors;
        now.current.editors = rest;
        setEditors(rest);
      } else if (!there) {
        const all = { ...now.current.editors, [locale]: make(locale, text) };
        now.current.editors = all;
        setEditors(all);
      } else there.setText(text);
    }
  }, [adopted, make]);

  useEffect(
    () => () => {
      for (const editor of Object.values(now.current.editors)) editor.destroy();
      now.current.editors = {};
    },
    [],
  );

  return { editors, write };
}
