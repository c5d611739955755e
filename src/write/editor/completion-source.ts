import type { Completion, CompletionContext, CompletionSource } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import type {
  CompletionKind,
  Completions,
  Completion as Offered,
} from "../../case-language/reference/completion.ts";
import type { Locale } from "../../scenario/vocabulary.ts";

/** The icon of CodeMirror that comes nearest to each kind. */
const icons: Record<CompletionKind, string> = {
  tag: "class",
  attribute: "property",
  value: "enum",
  id: "variable",
  predicate: "function",
  word: "keyword",
  field: "property",
};

/** Where a list helps without being asked for: after a `<`, in a tag or a value, in the head. */
const helps = /(?:<\/?[A-Za-z]*|=\s*"[^"\n]*|[\s(,"][a-z-]+|\s)$/;

function toCompletion(offered: Offered, from: number, to: number, reader: Locale): Completion {
  const { label, kind, detail, insert, caret } = offered;
  return {
    // Of a fixed word what it means is looked through too: `stil` finds `silence`.
    ...(kind === "value"
      ? { label: `${label} ${detail[reader]}`, displayLabel: label }
      : { label }),
    detail: detail[reader],
    type: icons[kind],
    apply(view: EditorView, _: Completion, __: number, until: number) {
      view.dispatch({
        changes: { from, to: Math.max(to, until), insert },
        selection: { anchor: from + (caret ?? insert.length) },
        userEvent: "input.complete",
      });
    },
  };
}

/**
 * What could be written at the cursor, as the case language knows it.
 * @param ask asks the worker; what comes too late is dropped
 * @param reader the language in which things are explained
 */
export function completionSource(
  ask: (text: string, offset: number) => Promise<Completions>,
  reader: Locale,
): CompletionSource {
  return async ({ state, pos, explicit, aborted }: CompletionContext) => {
    const line = state.doc.lineAt(pos);
    const before = line.text.slice(0, pos - line.from);
    if (!explicit && !helps.test(before)) return null;
    const found = await ask(state.doc.toString(), pos).catch(() => undefined);
    if (aborted || !found || found.items.length === 0) return null;
    const written = state.doc.sliceString(found.from, pos);
    // In running text a list would come up at every space.
    if (!explicit && written === "" && !/[="<(,]\s*$/.test(before)) return null;
    // The list is matched with what follows the bracket, as its names have none.
    const bracket = /^<\/?/.exec(written)?.[0].length ?? 0;
    const matched = found.items.some(({ label }) => label.startsWith("<")) ? 0 : bracket;
    return {
      from: found.from + matched,
      options: found.items.map((each) => toCompletion(each, found.from, found.to, reader)),
      validFor: /^[\w-]*$/,
    };
  };
}
