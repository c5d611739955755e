/** A file that was opened, with the handle to write it again where the browser gives one. */
export type Opened = { file: File; handle?: FileSystemFileHandle };

/** What became of a save. `replaced`: what stood in the file if another program had changed it. */
export type Saved =
  | { type: "written"; handle: FileSystemFileHandle; replaced?: string }
  | { type: "downloaded" }
  | { type: "cancelled" }
  | { type: "refused" };

/** How files are opened and saved in this browser; handed in, so that tests can bring their own. */
export type Disk = {
  /** Whether files can be written in place; otherwise they are downloaded. */
  canWrite: boolean;
  /** Asks for files; undefined where the browser has no picker of its own, or nothing was chosen. */
  pick: (() => Promise<Opened[] | undefined>) | undefined;
  /**
   * Writes a text.
   * @param handle the file that it came from; without one somebody is asked where
   * @param known what we last read from or wrote to that file
   */
  save: (
    name: string,
    text: string,
    handle?: FileSystemFileHandle,
    known?: string,
  ) => Promise<Saved>;
  download: (name: string, text: string) => void;
};

type PickerWindow = {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
};

type Permitted = FileSystemFileHandle & {
  requestPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
};

const saved = [{ description: "Blanco", accept: { "text/plain": [".mdx"] } }];
const opened = [
  { description: "Blanco, Twine, ink", accept: { "text/plain": [".mdx", ".twee", ".tw", ".ink"] } },
];

const wasCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";

async function write(handle: Permitted, text: string, known: string | undefined): Promise<Saved> {
  if ((await handle.requestPermission?.({ mode: "readwrite" })) === "denied")
    return { type: "refused" };
  const there = known === undefined ? undefined : await (await handle.getFile()).text();
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  const changed = there !== undefined && there.replace(/\r\n?/g, "\n") !== known && there !== "";
  return { type: "written", handle, ...(changed && { replaced: there }) };
}

/** Opening and saving as this browser can. */
export function browserDisk(): Disk {
  const { showOpenFilePicker, showSaveFilePicker } = window as PickerWindow;
  const download = (name: string, text: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  };
  return {
    canWrite: showSaveFilePicker !== undefined,
    pick: showOpenFilePicker
      ? async () => {
          try {
            const handles = await showOpenFilePicker.call(window, {
              multiple: true,
              types: opened,
            });
            return await Promise.all(
              handles.map(async (handle) => ({ handle, file: await handle.getFile() })),
            );
          } catch (error) {
            if (wasCancelled(error)) return undefined;
            throw error;
          }
        }
      : undefined,
    async save(name, text, handle, known) {
      if (!showSaveFilePicker) {
        download(name, text);
        return { type: "downloaded" };
      }
      try {
        const to =
          handle ?? (await showSaveFilePicker.call(window, { suggestedName: name, types: saved }));
        return await write(to, text, handle && known);
      } catch (error) {
        return { type: wasCancelled(error) ? "cancelled" : "refused" };
      }
    },
    download,
  };
}
