import { useEffect, useState, useSyncExternalStore } from "react";
import { useMessages } from "../messages.ts";

const synthesis = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === "undefined" ? undefined : speechSynthesis;

const onVoices = (changed: () => void) => {
  const speech = synthesis();
  speech?.addEventListener?.("voiceschanged", changed);
  return () => speech?.removeEventListener?.("voiceschanged", changed);
};

/** Whether this device has a voice for a language; none in one language would read nonsense. */
const hasVoice = (locale: string) =>
  synthesis()
    ?.getVoices()
    .some(({ lang }) => lang.toLowerCase().startsWith(locale)) ?? false;

/**
 * Reads the current scene aloud, where the device has a voice for its language; otherwise nothing.
 * @param lines in order, one utterance each: long ones are cut off by some browsers
 */
export function ReadAloud({ lines }: { lines: string[] }) {
  const { aloud, locale } = useMessages();
  const available = useSyncExternalStore(onVoices, () => hasVoice(locale));
  const [reading, setReading] = useState(false);
  useEffect(() => () => synthesis()?.cancel(), []);
  // What is read is of a moment that has passed once there are other lines.
  const text = lines.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines stop the reading
  useEffect(() => {
    synthesis()?.cancel();
    setReading(false);
  }, [text]);
  if (!available) return null;
  const read = () => {
    const speech = synthesis();
    speech?.cancel();
    setReading(true);
    for (const [at, line] of lines.entries()) {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.lang = locale === "nl" ? "nl-NL" : "en-GB";
      if (at === lines.length - 1) utterance.onend = () => setReading(false);
      utterance.onerror = () => setReading(false);
      speech?.speak(utterance);
    }
  };
  const stop = () => {
    synthesis()?.cancel();
    setReading(false);
  };
  return (
    <button type="button" className="button plain read-aloud" onClick={reading ? stop : read}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {reading ? (
          <path d="M7 7h10v10H7z" />
        ) : (
          <path d="M4 10v4h3l5 4V6L7 10H4M15 9q3 3 0 6M17.5 6.5q6 5.500 0 11" />
        )}
      </svg>
      {reading ? aloud.stop : aloud.read}
    </button>
  );
}
