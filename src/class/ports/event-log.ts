/** An event as it is kept: JSON, and whose it is (a participant, a play, a text), so that it can be erased. */
export type NewEvent = { body: string | null; owner: string | null };
/** `body` null: its content was erased; its place stays. */
export type StoredEvent = { seq: number; body: string | null };

/** What is looked up without reading the events of a class. Times in milliseconds since 1970. */
export type ClassRecord = {
  id: string;
  /** Unique among all classes; null when nobody can join any more. */
  code: string | null;
  codeUntil: number;
  deletedAt: number;
};

/** A file that belongs to a class, like its case. */
export type ClassFile = { name: string; bytes: Uint8Array };

/** What is stored together or not at all. */
export type Batch = {
  /** The last sequence number that the writer knows. The events get the numbers after it. */
  after: number;
  events: readonly NewEvent[];
  /** Owners whose earlier events lose their content. */
  erase?: readonly string[];
  /** All earlier events lose their content, and files go. */
  eraseAll?: boolean;
  record?: Partial<Omit<ClassRecord, "id">>;
};

/**
 * Keeps what happened in classes. What it says is stored is stored: a power cut loses nothing of it.
 * Every method throws `CannotStore` when the disk is full or the database away; nothing was changed then.
 */
export interface EventLog {
  /**
   * Names this log as it is now; another one after a backup was put in its place. Numbers that were
   * given out under another name say nothing: the same ones stand for other events now.
   */
  readonly life: string;
  /** Starts a class, with its first events from 1 on. */
  create(
    record: ClassRecord,
    events: readonly NewEvent[],
    files: readonly ClassFile[],
  ): Promise<"created" | "id-taken" | "code-taken">;
  /** @returns `conflict` when somebody else wrote since `after`; `gone` when there is no such class */
  append(id: string, batch: Batch): Promise<"appended" | "conflict" | "code-taken" | "gone">;
  /** Events after a sequence number, in order. None for an unknown class. */
  read(id: string, after: number): Promise<StoredEvent[]>;
  find(id: string): Promise<ClassRecord | null>;
  /** The class with this code, whether it is still valid or not. */
  findByCode(code: string): Promise<ClassRecord | null>;
  file(id: string, name: string): Promise<Uint8Array | null>;
  /** Ids of classes whose time to be deleted has come. */
  due(now: number): Promise<string[]>;
  /** Removes a class whole. Removing one that is not there does nothing. */
  remove(id: string): Promise<void>;
  /** Whether it can be read and written now. */
  check(): Promise<boolean>;
  close(): Promise<void>;
}

/** The storage refuses: nothing was changed. `cause` is what it said. */
export class CannotStore extends Error {
  override name = "CannotStore";
}
