import type { AsksRoom } from "../../player/asks/asks.ts";
import type { Later } from "../../player/parts/later.tsx";
import type { ReportRoom } from "../../player/ReportHost.tsx";
import { knownClasses } from "../client/known-classes.ts";
import type { ClassWorld } from "../client/world.ts";
import { problemText, titleFor, useClassWords } from "../parts/words.ts";
import { CodeForm } from "./CodeForm.tsx";
import { InClass } from "./InClass.tsx";
import type { ResultsRoom } from "./results-room.ts";
import { SeatForm } from "./SeatForm.tsx";
import type { StudentPage } from "./student-page.ts";
import { useEntrance } from "./use-entrance.ts";

export type StudentAppProps = {
  page: StudentPage;
  world: ClassWorld;
  asks: Later<AsksRoom>;
  report: Later<ReportRoom>;
  results: Later<ResultsRoom>;
};

/** A student in a class: the code, how to take part, and then the class itself. */
export function StudentApp({ page, world, asks, report, results }: StudentAppProps) {
  const { messages, reader } = useClassWords();
  const { entrance, lookUp, join, toCode, enter } = useEntrance(world);
  if (entrance.at === "in")
    return (
      <InClass
        key={entrance.id}
        id={entrance.id}
        first={entrance.first}
        page={page}
        world={world}
        asks={asks}
        report={report}
        results={results}
        onOut={toCode}
      />
    );
  const problem = entrance.problem && problemText(messages, entrance.problem);
  if (entrance.at === "seat")
    return (
      <SeatForm
        title={titleFor(entrance.found.title, reader)}
        roles={entrance.found.roles}
        options={entrance.found.options}
        problem={problem}
        busy={entrance.busy}
        onBack={toCode}
        onJoin={(choice) => void join(choice)}
      />
    );
  return (
    <CodeForm
      key={entrance.typed}
      typed={entrance.typed}
      problem={problem}
      looking={entrance.busy}
      classes={knownClasses(world.storage, "participant")}
      openUrl={page.openUrl}
      onCode={(code) => void lookUp(code)}
      onClass={enter}
    />
  );
}
