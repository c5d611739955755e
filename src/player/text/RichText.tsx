import type { ReactNode } from "react";
import type { HeardBlock, HeardInline } from "../../engine/hearing.ts";
import { isSafeLink } from "../../scenario/safe-link.ts";
import { heardText } from "./heard-text.ts";

/** How missing words are shown; a text from a case has none. */
type ShowGap = (words: string) => ReactNode;

const inline = (each: HeardInline, gap: ShowGap): ReactNode => {
  if (typeof each === "string") return each;
  if ("gap" in each) return gap(each.gap);
  if ("br" in each) return <br />;
  if ("em" in each) return <em>{inlines(each.em, gap)}</em>;
  if ("strong" in each) return <strong>{inlines(each.strong, gap)}</strong>;
  if (!isSafeLink(each.link)) return inlines(each.text, gap);
  return (
    <a href={each.link} rel="noreferrer">
      {inlines(each.text, gap)}
    </a>
  );
};

const inlines = (list: HeardInline[], gap: ShowGap): ReactNode => {
  let at = 0;
  return list.map((each) => <Piece key={at++}>{inline(each, gap)}</Piece>);
};

/** Text of a case never moves within its block, so a position is a stable key. */
const Piece = ({ children }: { children: ReactNode }) => children;

const block = (each: HeardBlock, gap: ShowGap): ReactNode => {
  if ("p" in each) return <p>{inlines(each.p, gap)}</p>;
  if ("heading" in each)
    return (
      <p>
        <strong>{inlines(each.heading, gap)}</strong>
      </p>
    );
  if ("quote" in each) return <blockquote>{blocks(each.quote, gap)}</blockquote>;
  let at = 0;
  const items = each.list.map((item) => <li key={at++}>{blocks(item, gap)}</li>);
  return each.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

const blocks = (text: HeardBlock[], gap: ShowGap): ReactNode => {
  let at = 0;
  return text.map((each) => <Piece key={at++}>{block(each, gap)}</Piece>);
};

/**
 * Text of a case as elements of our own; markup in it can only become these.
 * @param gap how words that did not arrive are shown
 */
export function RichText({ text, gap = (words) => words }: { text: HeardBlock[]; gap?: ShowGap }) {
  return <>{blocks(text, gap)}</>;
}

/** Text of a case inside a button, where no paragraphs may stand: each block becomes a line. */
export function InlineText({ text }: { text: HeardBlock[] }) {
  let at = 0;
  return (
    <>
      {text.map((each) => (
        <span className="line" key={at++}>
          {"p" in each ? inlines(each.p, (words) => words) : heardText([each], "")}
        </span>
      ))}
    </>
  );
}
