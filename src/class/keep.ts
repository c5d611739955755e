import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import SQLite from "better-sqlite3";
import { databaseFile } from "./database-file.ts";

/**
 * `npm run class -- backup FILE` copies the database while the server runs;
 * `npm run class -- restore FILE` puts it back while the server does not.
 */
const [task, name] = process.argv.slice(2);
// What is in a copy is as private as what is in the database.
process.umask(0o077);
const root = fileURLToPath(new URL("../../", import.meta.url));
const database = databaseFile(root, process.env);

try {
  if (process.env.DATABASE_URL)
    say("The classes are in PostgreSQL (DATABASE_URL): use pg_dump and pg_restore.", 1);
  else if (task === "backup" && name) await backUp(resolve(name));
  else if (task === "restore" && name) restore(resolve(name));
  else say("Use: npm run class -- backup FILE, or: npm run class -- restore FILE", 1);
} catch (error) {
  say(`It did not work: ${(error as Error).message}`, 1);
}

async function backUp(file: string): Promise<void> {
  if (!existsSync(database)) {
    say(`There is no database at ${database} yet: no class was ever opened.`, 1);
    return;
  }
  if (existsSync(file)) {
    say(`${file} exists already. Give a name that is not used yet.`, 1);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const source = new SQLite(database, { fileMustExist: true });
  const half = `${file}.part`;
  rmSync(half, { force: true });
  // In one go: a copy page by page begins again whenever a class writes.
  await source.backup(half, { progress: () => 2 ** 30 });
  source.close();
  // One file, without a log of its own beside it that would stay behind.
  const copy = new SQLite(half);
  copy.pragma("journal_mode = delete");
  copy.close();
  checked(half);
  renameSync(half, file);
  say(
    `Copied to ${file}. What was deleted from a class later is still in this copy: delete it in time.`,
    0,
  );
}

function restore(file: string): void {
  if (!existsSync(file)) {
    say(`There is no file ${file}.`, 1);
    return;
  }
  checked(file);
  mkdirSync(dirname(database), { recursive: true });
  const aside = `${database}.before-${new Date().toISOString().replace(/[:.]/g, "-")}`;
  if (existsSync(database)) {
    // Whoever has it open would go on writing into the old file.
    const old = new SQLite(database, { timeout: 0 });
    old.pragma("wal_checkpoint(truncate)");
    old.pragma("journal_mode = delete");
    old.close();
    renameSync(database, aside);
  }
  const source = new SQLite(file, { readonly: true });
  source.exec(`vacuum into '${database.replaceAll("'", "''")}'`);
  source.close();
  say(
    `Restored ${database}.${existsSync(aside) ? ` What was there is now ${aside}.` : ""} Start the server.`,
    0,
  );
}

/** @throws Error for a file that is no sound database of ours */
function checked(file: string): void {
  const copy = new SQLite(file, { readonly: true, fileMustExist: true });
  const found = copy.pragma("integrity_check", { simple: true });
  copy.prepare("select count(*) from classes").get();
  copy.close();
  if (found !== "ok") throw new Error(`${file} is damaged: ${String(found)}`);
}

function say(sentence: string, code: number): void {
  if (code === 0) console.log(sentence);
  else console.error(sentence);
  process.exitCode = code;
}
