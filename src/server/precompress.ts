import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What compresses well. Fonts (woff2) and pictures (png, webp) are compressed already. */
const TEXT = new Set([
  ".html",
  ".css",
  ".js",
  ".mjs",
  ".json",
  ".svg",
  ".xml",
  ".txt",
  ".webmanifest",
]);

/** Below this the header and a second file cost more than the bytes they save. */
const SMALLEST_WORTH_IT = 256;

/**
 * Writes `<file>.br` (quality 11) and `<file>.gz` (level 9) beside every text file under a folder,
 * so that the server never compresses while somebody waits.
 *
 * @param folder absolute path of the built site
 * @returns how many files were compressed, and their bytes before and after Brotli
 * @throws the file system's own error when the folder cannot be read or written
 */
export async function precompress(
  folder: string,
): Promise<{ files: number; before: number; after: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(compressOne));
  const written = sizes.filter((size) => size !== null);
  return {
    files: written.length,
    before: written.reduce((sum, size) => sum + size.before, 0),
    after: written.reduce((sum, size) => sum + size.after, 0),
  };
}

async function compressOne(file: string): Promise<{ before: number; after: number } | null> {
  const source = await readFile(file);
  if (source.length < SMALLEST_WORTH_IT) return null;
  const [br, gz] = await Promise.all([
    brotli(source, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
      },
    }),
    gzipped(source, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return { before: source.length, after: br.length };
}
