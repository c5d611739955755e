import type { CDPSession } from "@playwright/test";
import { median } from "./timing.ts";

type Traced = {
  name: string;
  ph: string;
  ts: number;
  tdur?: number;
  args?: { data?: { type?: string } };
};

/**
 * Milliseconds of script for each frame while something happens, with what hands did before it: time
 * of the page's own thread, so that a busy machine is no part of it.
 */
export async function timesOf(cdp: CDPSession, happen: () => Promise<unknown>): Promise<number[]> {
  const traced: Traced[] = [];
  const collect = ({ value }: { value: unknown[] }) => void traced.push(...(value as Traced[]));
  cdp.on("Tracing.dataCollected", collect);
  const traceConfig = { includedCategories: ["devtools.timeline"] };
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await happen();
  const complete = new Promise<void>((done) => cdp.once("Tracing.tracingComplete", () => done()));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  const times: number[] = [];
  let hands = 0;
  for (const { name, ph, tdur = 0, args } of traced.sort((one, other) => one.ts - other.ts)) {
    if (ph !== "X") continue;
    if (name === "EventDispatch" && /pointermove|wheel/.test(args?.data?.type ?? "")) hands += tdur;
    if (name !== "FireAnimationFrame") continue;
    times.push((tdur + hands) / 1000);
    hands = 0;
  }
  return times;
}

/** The middle of some times and what one in twenty exceeds, in words. */
export function told(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  return times.length === 0 ? "-" : `${median(times).toFixed(2)} / ${high.toFixed(1)}`;
}
