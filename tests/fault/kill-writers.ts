import { Visitor } from "../fixtures/class/visitor.ts";

/** Students who write as fast as they are answered, until the server is gone. */
export type Writers = {
  /** Ids of texts whose storing was acknowledged. */
  acknowledged: Set<string>;
  joined: number;
  /** Starts writing; resolves when every writer has met a broken connection. */
  write: (base: string) => Promise<void>;
  /** Resolves once so many more were acknowledged. */
  more: (count: number) => Promise<void>;
};

const textsEach = 25;

/** @param count how many write at once */
export function writersOf(id: () => { code: string; id: string }, count: number): Writers {
  const acknowledged = new Set<string>();
  let waiting: { at: number; resolve: () => void } | undefined;
  const writers: Writers = {
    acknowledged,
    joined: 0,
    async write(base) {
      const one = async () => {
        try {
          for (;;) {
            const student = new Visitor(base);
            const joined = await student.join({ code: id().code });
            if (joined.status !== 200) throw new Error(joined.text);
            writers.joined++;
            for (let text = 0; text < textsEach; text++) {
              const sent = await student.act(id().id, {
                kind: "text",
                text: "reflection",
                words: `woord ${acknowledged.size}`,
                consent: true,
              });
              if (sent.status !== 200) throw new Error(sent.text);
              acknowledged.add(sent.body.id ?? "");
              if (waiting && acknowledged.size >= waiting.at) waiting.resolve();
            }
          }
        } catch (error) {
          // The server is gone: what was not answered may or may not be there.
          if (!/ECONN|socket hang up|aborted/.test(String(error))) throw error;
        }
      };
      await Promise.all(Array.from({ length: count }, one));
    },
    more(extra) {
      return new Promise((resolve) => {
        waiting = { at: acknowledged.size + extra, resolve };
      });
    },
  };
  return writers;
}
