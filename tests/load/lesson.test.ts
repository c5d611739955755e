import { expect, it } from "vitest";
import { startPostgres } from "../fixtures/postgres/server.ts";
import { bareFanOut } from "./bare.ts";
import { ms } from "./figures.ts";
import { type LessonFigures, lesson } from "./lesson.ts";

/** `BLANCO_LONG=1 npm run test:load`: three runs with 1,000 students, and how it grows. */
const long = process.env.BLANCO_LONG === "1";
const hour = 3_600_000;

const tell = (figures: LessonFigures, bare: number) =>
  console.log(
    [
      `${figures.students} students joined in ${figures.joinSeconds.toFixed(1)} s`,
      `${figures.errors} errors`,
      `choice ${ms(figures.choiceP95)}`,
      `choice to host ${ms(figures.choiceToHostP95)}`,
      `vote ${ms(figures.voteP95)} (p95)`,
      `fan-out ${ms(figures.fanOutP95)}, bare ${ms(bare)}, ratio ${(figures.fanOutP95 / bare).toFixed(2)}`,
      `reconnect ${ms(figures.reconnectP99)} (p99)`,
      `${figures.missedOrDouble} missed or double`,
      `${figures.megabytes} MB`,
    ].join(" · "),
  );

it(
  "a lesson goes through without an error, nothing missed and nothing double",
  async () => {
    const runs = long ? [1_000, 1_000, 1_000] : [100];
    for (const students of runs) {
      const bare = await bareFanOut(students);
      const figures = await lesson(students);
      tell(figures, bare);
      expect(figures).toMatchObject({ errors: 0, missedOrDouble: 0 });
      if (long) expect(figures.fanOutP95 / bare).toBeLessThanOrEqual(2.5);
    }
  },
  hour,
);

it(
  "the same on PostgreSQL",
  async () => {
    const postgres = await startPostgres();
    try {
      const students = long ? 1_000 : 100;
      const url = await postgres.database("load");
      const figures = await lesson(students, { DATABASE_URL: url });
      tell(figures, await bareFanOut(students));
      expect(figures).toMatchObject({ errors: 0, missedOrDouble: 0 });
    } finally {
      await postgres.stop();
    }
  },
  hour,
);

if (long)
  it.each([100, 300, 3_000])(
    "grows: %i students",
    async (students) => {
      const figures = await lesson(students);
      tell(figures, await bareFanOut(students));
      expect(figures).toMatchObject({ errors: 0, missedOrDouble: 0 });
    },
    hour,
  );
