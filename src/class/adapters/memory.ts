import { randomBytes } from "node:crypto";
import type { Bus } from "../ports/bus.ts";
import type {
  ClassFile,
  ClassRecord,
  EventLog,
  NewEvent,
  StoredEvent,
} from "../ports/event-log.ts";

type Kept = { record: ClassRecord; events: (NewEvent & StoredEvent)[]; files: ClassFile[] };

/** A log that lasts as long as the process: for tests. */
export function memoryLog(): EventLog {
  const classes = new Map<string, Kept>();
  const codeTaken = (code: string | null | undefined, id: string) =>
    code != null &&
    [...classes.values()].some(({ record }) => record.code === code && record.id !== id);
  const numbered = (after: number, events: readonly NewEvent[]) =>
    events.map((event, at) => ({ ...event, seq: after + 1 + at }));
  return {
    life: randomBytes(6).toString("base64url"),
    async create(record, events, files) {
      if (classes.has(record.id)) return "id-taken";
      if (codeTaken(record.code, record.id)) return "code-taken";
      classes.set(record.id, {
        record: { ...record },
        events: numbered(0, events),
        files: [...files],
      });
      return "created";
    },
    async append(id, { after, events, erase = [], eraseAll, record }) {
      const kept = classes.get(id);
      if (!kept) return "gone";
      if (kept.events.length !== after) return "conflict";
      if (codeTaken(record?.code, id)) return "code-taken";
      for (const event of kept.events)
        if (eraseAll || (event.owner !== null && erase.includes(event.owner))) {
          event.body = null;
          event.owner = null;
        }
      if (eraseAll) kept.files = [];
      kept.events.push(...numbered(after, events));
      Object.assign(kept.record, record);
      return "appended";
    },
    async read(id, after) {
      return (classes.get(id)?.events ?? []).slice(after).map(({ seq, body }) => ({ seq, body }));
    },
    async find(id) {
      const record = classes.get(id)?.record;
      return record ? { ...record } : null;
    },
    async findByCode(code) {
      const found = [...classes.values()].find(({ record }) => record.code === code);
      return found ? { ...found.record } : null;
    },
    async file(id, name) {
      return classes.get(id)?.files.find((each) => each.name === name)?.bytes ?? null;
    },
    async due(now) {
      return [...classes.values()]
        .filter(({ record }) => record.deletedAt <= now)
        .map(({ record }) => record.id);
    },
    async remove(id) {
      classes.delete(id);
    },
    async check() {
      return true;
    },
    async close() {},
  };
}

/** One process has nobody to tell. */
export const silentBus = (): Bus => ({
  publish() {},
  async listen() {},
  async close() {},
});
