import { useWords } from "../words.ts";
import type { SaveNews } from "./use-saving.ts";

/** What became of the last save, in words. */
export function SaveNewsLines({ news }: { news: readonly SaveNews[] }) {
  const { kept: say } = useWords().messages;
  const words = (each: SaveNews): string => {
    if (each.kind === "cancelled") return say.cancelled;
    if ("names" in each) return say[each.kind](each.names);
    return say[each.kind](each.name);
  };
  return (
    <div role="status" className="save-news">
      {news.map((each) => (
        <p key={JSON.stringify(each)}>{words(each)}</p>
      ))}
    </div>
  );
}
