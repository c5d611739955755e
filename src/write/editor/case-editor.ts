import { acceptCompletion, autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import {
  type Diagnostic,
  lintGutter,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Mend } from "../../case-language/diagnostics/mend.ts";
import type { Completions } from "../../case-language/reference/completion.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { Problem } from "../check/messages-to-worker.ts";
import { caseStream } from "./case-stream.ts";
import { completionSource } from "./completion-source.ts";
import { inks, paper } from "./look.ts";

const language = StreamLanguage.define(caseStream);

export type EditorOptions = {
  text: string;
  /** The language of the words in it. */
  locale: Locale;
  /** The language in which its writer reads messages. */
  reader: Locale;
  /** Its name for who cannot see it. */
  label: string;
  /** CodeMirror's own words. */
  phrases: Record<string, string>;
  /** What the button says that mends a mistake. */
  mendLabel: (mend: Mend) => string;
  complete: (text: string, offset: number) => Promise<Completions>;
  onText: (text: string) => void;
  /** The cursor or what is in view has moved; `byHand` when somebody is in this editor. */
  onPlace: (offset: number, byHand: boolean) => void;
};

/**
 * An editor for one file of a case, on an element of its own that can be moved about the page.
 * It lives in a shadow root: there CodeMirror's sheets are adopted, which the Content-Security-Policy
 * allows, while it refuses `<style>`.
 */
export function createCaseEditor(options: EditorOptions) {
  const element = document.createElement("div");
  element.className = "case-editor";
  element.lang = options.locale;
  const root = element.attachShadow({ mode: "open" });
  const { onText, onPlace } = options;

  const view = new EditorView({
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        autocompletion({
          override: [completionSource(options.complete, options.reader)],
          icons: false,
        }),
        language,
        syntaxHighlighting(inks),
        paper,
        EditorView.lineWrapping,
        EditorState.phrases.of(options.phrases),
        EditorView.contentAttributes.of({
          "aria-label": options.label,
          lang: options.locale,
          spellcheck: "true",
          // What scrolls holds something that takes the focus; said so that every tool can tell.
          tabindex: "0",
        }),
        keymap.of([
          // Tab is the way out, except where a list is open to choose from.
          { key: "Tab", run: acceptCompletion },
          { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
          ...completionKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
          if (docChanged) onText(state.doc.toString());
          if (docChanged || selectionSet) onPlace(state.selection.main.head, view.hasFocus);
        }),
        EditorView.domEventHandlers({
          scroll: () => {
            onPlace(topOffset(), element.matches(":hover, :focus-within"));
          },
        }),
      ],
    }),
    parent: root,
  });

  function topOffset(): number {
    const { top } = view.scrollDOM.getBoundingClientRect();
    return view.lineBlockAtHeight(top + 8 - view.documentTop).from;
  }

  /** @param moved how far the text has moved since it was read */
  function apply({ edits }: Mend, moved: number): boolean {
    const changes = edits
      .map(({ from, to, was, insert }) => ({ from: from + moved, to: to + moved, was, insert }))
      .filter(({ from, to, was }) => view.state.doc.sliceString(from, to) === was);
    if (changes.length === 0) return false;
    view.dispatch({ changes, userEvent: "input.complete" });
    return true;
  }

  const within = (offset: number) => Math.min(Math.max(offset, 0), view.state.doc.length);

  return {
    element,
    locale: options.locale,
    text: () => view.state.doc.toString(),
    /** Where the cursor stands. */
    cursor: () => view.state.selection.main.head,

    /** Puts other words in the place of all, as one step that can be undone. */
    setText(text: string): void {
      const before = view.state.doc.toString();
      if (before === text) return;
      // Only what differs: the cursor and what is in view stay where they were.
      let start = 0;
      const shorter = Math.min(before.length, text.length);
      while (start < shorter && before[start] === text[start]) start++;
      let end = 0;
      while (
        end < shorter - start &&
        before[before.length - 1 - end] === text[text.length - 1 - end]
      )
        end++;
      view.dispatch({
        changes: {
          from: start,
          to: before.length - end,
          insert: text.slice(start, text.length - end),
        },
        userEvent: "input.replace",
      });
    },

    /** Marks what there is to say; what was marked before goes. */
    mark(problems: readonly Problem[]): void {
      const marks = problems.map(
        ({ from, to, severity, message, hint, mend }): Diagnostic => ({
          from: within(from),
          to: within(Math.max(to, from)),
          severity,
          message: `${message} ${hint}`,
          ...(mend && {
            actions: [
              {
                name: options.mendLabel(mend),
                apply: (_, now) => apply(mend, now - from),
              },
            ],
          }),
        }),
      );
      view.dispatch(setDiagnostics(view.state, marks));
    },

    /**
     * Mends a mistake as its message says, as one step that can be undone.
     * @returns false when the text there is another by now
     */
    mend: (mend: Mend): boolean => apply(mend, 0),

    /** Shows a place, selects it and takes the focus there. */
    goTo(from: number, to = from): void {
      view.dispatch({
        selection: { anchor: within(from), head: within(to) },
        effects: EditorView.scrollIntoView(within(from), { y: "start", yMargin: 60 }),
      });
      view.focus();
    },

    /** Brings a place to the top, without taking the focus. */
    bringUp(offset: number): void {
      view.dispatch({ effects: EditorView.scrollIntoView(within(offset), { y: "start" }) });
    },

    destroy: () => view.destroy(),
  };
}

export type CaseEditor = ReturnType<typeof createCaseEditor>;
