import { useEffect, useState } from "react";
import { useScreenWords } from "./words.ts";

/** Fills the projector with the shared screen, without the site around it; absent where a browser cannot. */
export function FullScreenButton() {
  const words = useScreenWords();
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      className="button full-screen"
      onClick={({ currentTarget }) => {
        const done = full
          ? document.exitFullscreen()
          : currentTarget.closest(".shared-screen")?.requestFullscreen();
        // Refused, for instance in a frame: the page stays as it is.
        done?.catch(() => undefined);
      }}
    >
      {full ? words.leaveFullScreen : words.fullScreen}
    </button>
  );
}
