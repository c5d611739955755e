import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Ink for what is read aloud, quieter for the marks in it. Colours are tokens, so both themes follow. */
export const inks = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket], color: "var(--nurse)", fontWeight: "600" },
  { tag: tags.attributeName, color: "var(--soft)" },
  { tag: tags.attributeValue, color: "var(--client)" },
  { tag: tags.labelName, color: "var(--client)" },
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--social)", fontWeight: "600" },
  { tag: tags.number, color: "var(--social)" },
  { tag: tags.propertyName, color: "var(--nurse)", fontWeight: "600" },
  { tag: [tags.meta, tags.punctuation], color: "var(--soft)" },
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
  { tag: tags.heading, fontWeight: "700" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: [tags.link, tags.list, tags.quote], color: "var(--soft)" },
]);

/** The editor as a sheet of paper. */
export const paper = EditorView.theme({
  "&": {
    blockSize: "100%",
    color: "var(--ink)",
    backgroundColor: "var(--sheet)",
    fontSize: "calc(1rem * var(--zoom))",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--serif)", lineHeight: "var(--leading)" },
  ".cm-content": { padding: "1rem 0 40vh", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1rem 0 0.6rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "color-mix(in oklab, var(--nurse) 24%, var(--sheet))" },
  ".cm-activeLine": { backgroundColor: "color-mix(in oklab, var(--tint) 55%, transparent)" },
  ".cm-gutters": {
    backgroundColor: "var(--sheet)",
    color: "var(--soft)",
    border: "none",
    borderInlineEnd: "1px solid var(--line)",
    fontFamily: "var(--sans)",
    fontSize: "0.8em",
  },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-lineNumbers .cm-gutterElement": { minInlineSize: "2.6em", padding: "0.18em 0.4em 0 0" },
  ".cm-gutter-lint": { inlineSize: "1.6em" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0.5em 0.4em 0 0.2em" },
  ".cm-lint-marker": { inlineSize: "0.9em", blockSize: "0.9em", borderRadius: "50%" },
  ".cm-lint-marker-error": { content: "''", background: "var(--alert)" },
  ".cm-lint-marker-warning": {
    content: "''",
    background: "none",
    border: "2px solid var(--social)",
  },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0" },
  ".cm-lintRange-error": {
    textDecoration: "underline wavy var(--alert) 1.5px",
    textUnderlineOffset: "0.25em",
  },
  ".cm-lintRange-warning": {
    textDecoration: "underline dotted var(--social) 2px",
    textUnderlineOffset: "0.25em",
  },
  ".cm-lintRange-active": { backgroundColor: "color-mix(in oklab, var(--alert) 14%, transparent)" },
  ".cm-tooltip": {
    border: "1px solid var(--edge)",
    borderRadius: "var(--r-s)",
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    boxShadow: "var(--shadow)",
    fontFamily: "var(--sans)",
    fontSize: "calc(0.9375rem * var(--zoom))",
    lineHeight: "1.45",
    overflow: "hidden",
  },
  ".cm-diagnostic": { padding: "0.5rem 0.8rem", borderInlineStart: "none", maxInlineSize: "32rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--sans)",
    maxBlockSize: "16rem",
    minInlineSize: "14rem",
    maxInlineSize: "min(32rem, 90vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "0.35rem 0.7rem",
    lineHeight: "1.35",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--soft)", marginInlineStart: "0.7em" },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-panels": {
    backgroundColor: "var(--tint)",
    color: "var(--ink)",
    fontFamily: "var(--sans)",
    borderColor: "var(--line)",
  },
  ".cm-panel.cm-search": { padding: "0.6rem 2rem 0.6rem 0.8rem" },
  ".cm-panel.cm-search label": { fontSize: "0.9em" },
  ".cm-textfield": {
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    border: "1px solid var(--edge)",
    borderRadius: "6px",
    fontSize: "0.95em",
    padding: "0.3em 0.5em",
  },
  ".cm-button": {
    backgroundColor: "var(--sheet)",
    backgroundImage: "none",
    color: "var(--ink)",
    border: "1px solid var(--edge)",
    borderRadius: "99px",
    fontSize: "0.9em",
    padding: "0.25em 0.8em",
  },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in oklab, var(--tint) 80%, transparent)" },
  ".cm-searchMatch": { backgroundColor: "color-mix(in oklab, var(--social) 30%, transparent)" },
  ".cm-searchMatch-selected": {
    backgroundColor: "color-mix(in oklab, var(--social) 55%, transparent)",
  },
  ".cm-button:focus-visible, .cm-textfield:focus-visible": { outline: "var(--focus)" },
});
