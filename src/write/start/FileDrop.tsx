import { type DragEvent, useRef, useState } from "react";
import type { Disk, Opened } from "../files/disk.ts";
import { useWords } from "../words.ts";

type FileDropProps = { disk: Disk; busy: boolean; onFiles: (files: Opened[]) => void };

const plain = (files: FileList): Opened[] => [...files].map((file) => ({ file }));

/** A place for files: choose them, or drag them here. */
export function FileDrop({ disk, busy, onFiles }: FileDropProps) {
  const { start: say } = useWords().messages;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const choose = async () => {
    if (!disk.pick) {
      input.current?.click();
      return;
    }
    const opened = await disk.pick();
    if (opened) onFiles(opened);
  };
  const dragged = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop") onFiles(plain(event.dataTransfer.files));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button does the same for who drags nothing
    <div
      className={`file-drop ${over ? "over" : ""}`}
      onDragOver={dragged}
      onDragLeave={dragged}
      onDrop={dragged}
    >
      <button type="button" className="button" disabled={busy} onClick={choose}>
        {say.filePick}
      </button>
      <span>{over ? say.dropNow : say.fileDrop}</span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".mdx,.md,.txt,.twee,.tw,.ink,text/plain,text/markdown"
        aria-label={say.filePick}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onFiles(plain(currentTarget.files));
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
