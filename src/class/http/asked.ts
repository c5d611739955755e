import type { Seat } from "../protocol/words.ts";

/** A request, without any server in it. */
export type Asked = {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /**
   * The body as text.
   * @returns null when it is larger than so many kilobytes
   */
  body: (kilobytes: number) => Promise<string | null>;
  /** Where it came from, for limits; never kept. */
  address: string;
  /** Whether the browser sees this site over TLS. */
  secure: boolean;
};

/** What a stream writes to. */
export type Sink = {
  write: (text: string) => void;
  /** Ends it from this side. */
  end: () => void;
  /** Called once, when the other end or anybody has ended it. */
  onClose: (listener: () => void) => unknown;
};

/** An answer, without any server in it. */
export type Answered = {
  status: number;
  headers: Readonly<Record<string, string | readonly string[]>>;
} & ({ body: string | Uint8Array } | { stream: (sink: Sink) => void });

/** A seat that was shown to be somebody's. */
export type Seated = { seat: Seat; participant: string | null };
