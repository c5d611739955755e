import { useEffect, useState } from "react";

/** As in `css/frame.css`: from here on something fits beside the talk. */
const WIDE = "(min-width: 64rem)";

const query = (): MediaQueryList | undefined =>
  typeof matchMedia === "function" ? matchMedia(WIDE) : undefined;

/** Whether there is room beside the talk; follows the window. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => query()?.matches ?? false);
  useEffect(() => {
    const list = query();
    const changed = () => setWide(list?.matches ?? false);
    list?.addEventListener("change", changed);
    return () => list?.removeEventListener("change", changed);
  }, []);
  return wide;
}
