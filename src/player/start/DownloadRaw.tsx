import { useMessages } from "../messages.ts";

/** Offers what cannot be read as a file, as it lies there. */
export function DownloadRaw({ id, raw }: { id: string; raw: string }) {
  const { problem } = useMessages();
  const download = () => {
    const url = URL.createObjectURL(new Blob([raw], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `blanco-${id}.txt`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" className="button" onClick={download}>
      {problem.download}
    </button>
  );
}
