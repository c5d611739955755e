import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname } from "node:path";

/** Looking after files. `stopped` is done when somebody asked to stop, and all has been let go. */
export type Watching = { stopped: Promise<void> };

/**
 * Tells when something below a folder, or a file, was changed.
 * @param paths absolute; of a file its folder is watched, since many programs save by replacing
 * @param changed called for every change, often several times for one save
 * @param asked calls back once when somebody asks to stop
 * @throws what the file system throws for a path that does not exist
 */
export function watchFiles(
  paths: readonly string[],
  changed: () => void,
  asked: (stop: () => void) => void,
): Watching {
  const folders = new Set(paths.map((path) => (statSync(path).isFile() ? dirname(path) : path)));
  const watchers = [...folders].map((folder): FSWatcher => {
    const watcher = watch(folder, { recursive: true }, changed);
    // A folder that was taken away is told by the next look at it.
    watcher.on("error", changed);
    return watcher;
  });
  return {
    stopped: new Promise((done) =>
      asked(() => {
        for (const watcher of watchers) watcher.close();
        done();
      }),
    ),
  };
}
