import type { ReactNode } from "react";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { useWords } from "../words.ts";
import { EditorSlot } from "./EditorSlot.tsx";
import { Panel, type Tab, Tabs } from "./Tabs.tsx";
import type { Editors } from "./use-editors.ts";
import { useMedia } from "./use-media.ts";

export const asides = ["problems", "graph", "numbers", "play"] as const;
export type Aside = (typeof asides)[number];

/** What is in view: which text, which panel, and which of both where only one fits. */
export type View = { sheet: Locale; aside: Aside; front: "sheet" | "aside"; sideBySide: boolean };

type DeskLayoutProps = {
  view: View;
  onView: (change: Partial<View>) => void;
  editors: Editors;
  source: Locale;
  /** The number of messages, beside their tab. */
  badge: ReactNode;
  /** What stands above a text: how far the translation is. */
  above: ReactNode;
  panels: Record<Aside, ReactNode>;
};

const isAside = (id: string): id is Aside => (asides as readonly string[]).includes(id);

/** Text and panels side by side where there is room, behind one row of tabs where there is not. */
export function DeskLayout(props: DeskLayoutProps) {
  const { view, onView, editors, source, badge, above, panels } = props;
  const { messages } = useWords();
  const say = messages.tabs;
  const wide = useMedia("(min-width: 64rem)");
  const others = locales.filter((locale) => locale !== source);
  const there = [source, ...others].filter((locale) => editors[locale]);
  const both = there.length > 1;
  const sheet = editors[view.sheet] ? view.sheet : (there[0] ?? source);
  const sheetTabs = there.map(
    (locale): Tab => ({
      id: locale,
      title: wide
        ? `${messages.languages[locale]} (${locale === source ? messages.editor.source : messages.editor.translation})`
        : both
          ? say.text(messages.languages[locale])
          : say.texts,
    }),
  );
  const asideTabs = asides.map(
    (id): Tab => ({ id, title: say[id], ...(id === "problems" && { badge }) }),
  );
  const keys = (
    <p className="quiet keys">
      <strong>{messages.editor.keysTitle}:</strong> {messages.editor.keys}
    </p>
  );
  const slot = (locale: Locale) => {
    const editor = editors[locale];
    return editor && <EditorSlot key={locale} editor={editor} />;
  };

  if (!wide) {
    const selected = view.front === "sheet" ? sheet : view.aside;
    return (
      <div className="desk-narrow">
        <Tabs
          name="desk"
          label={say.label}
          tabs={[...sheetTabs, ...asideTabs]}
          selected={selected}
          onSelect={(id) =>
            onView(
              isAside(id)
                ? { aside: id, front: "aside" }
                : { sheet: id === "en" ? "en" : "nl", front: "sheet" },
            )
          }
        />
        <Panel name="desk" id={selected} className={`in-${view.front}`}>
          {view.front === "sheet" ? (
            <>
              {above}
              {slot(sheet)}
              {keys}
            </>
          ) : (
            <>
              <h2 className="visually-hidden">{say[view.aside]}</h2>
              {panels[view.aside]}
            </>
          )}
        </Panel>
      </div>
    );
  }
  const twoSheets = both && view.sideBySide;
  return (
    <div className={`desk-wide ${twoSheets ? "two-sheets" : ""}`}>
      <section className="sheets" aria-label={say.texts}>
        <div className="sheets-head">
          {both && !twoSheets && (
            <Tabs
              name="sheet"
              label={say.texts}
              tabs={sheetTabs}
              selected={sheet}
              onSelect={(id) => onView({ sheet: id === "en" ? "en" : "nl" })}
            />
          )}
          {both && (
            <label className="side-by-side">
              <input
                type="checkbox"
                checked={view.sideBySide}
                onChange={(event) => onView({ sideBySide: event.currentTarget.checked })}
              />
              {messages.bar.sideBySide}
            </label>
          )}
        </div>
        {above}
        {twoSheets ? (
          <div className="pair-of-sheets">
            {there.map((locale) => (
              <section key={locale} aria-labelledby={`sheet-${locale}`}>
                <h2 id={`sheet-${locale}`}>{sheetTabs.find(({ id }) => id === locale)?.title}</h2>
                {slot(locale)}
              </section>
            ))}
          </div>
        ) : both ? (
          <Panel name="sheet" id={sheet}>
            {slot(sheet)}
          </Panel>
        ) : (
          slot(sheet)
        )}
        {keys}
      </section>
      <section className="asides" aria-label={messages.bar.asides}>
        <Tabs
          name="aside"
          label={messages.bar.asides}
          tabs={asideTabs}
          selected={view.aside}
          onSelect={(id) => isAside(id) && onView({ aside: id, front: "aside" })}
        />
        <Panel name="aside" id={view.aside}>
          <h2 className="visually-hidden">{say[view.aside]}</h2>
          {panels[view.aside]}
        </Panel>
      </section>
    </div>
  );
}
