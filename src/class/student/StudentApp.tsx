import type { AsksRoom } from "../../player/asks/asks.ts";
import type { Later } from "../../player/parts/later.tsx";
import type { ReportRoom } from "../../player/ReportHost.tsx";
import { errorText, useClassWords } from "../words.ts";
import { CodeForm } from "./CodeForm.tsx";
import { InClass } from "./InClass.tsx";
import { joinedClasses } from "./joined-classes.ts";
import { SeatForm } from "./SeatForm.tsx";
import type { StudentPage } from "./student-page.ts";
import type { StudentWorld } from "./student-world.ts";
import { type Problem, useEntrance } from "./use-entrance.ts";

export type StudentAppProps = {
  page: StudentPage;
  world: StudentWorld;
  asks: Later<AsksRoom>;
  report: Later<ReportRoom>;
};

/** A student in a class: the code, how to take part, and then the class itself. */
export function StudentApp({ page, world, asks, report }: StudentAppProps) {
  const { messages, reader } = useClassWords();
  const titleOf = (title: Partial<Record<"nl" | "en", string>>) =>
    title[reader] ?? title.nl ?? title.en ?? "";
  const { entrance, lookUp, join, toCode, enter } = useEntrance(world, ({ title }) =>
    titleOf(title),
  );
  const inWords = (problem: Problem | undefined): string | undefined => {
    if (!problem) return undefined;
    if (problem.id !== "unreachable") return errorText(messages, problem);
    return messages.touch[`${problem.by}-offline`];
  };
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
        titleOf={titleOf}
        onOut={toCode}
      />
    );
  if (entrance.at === "seat")
    return (
      <SeatForm
        title={titleOf(entrance.found.title)}
        roles={entrance.found.roles}
        options={entrance.found.options}
        problem={inWords(entrance.problem)}
        busy={entrance.busy}
        onBack={toCode}
        onJoin={(choice) => void join(choice)}
      />
    );
  return (
    <CodeForm
      key={entrance.typed}
      typed={entrance.typed}
      problem={inWords(entrance.problem)}
      looking={entrance.busy}
      classes={joinedClasses(world.storage)}
      openUrl={page.openUrl}
      onCode={(code) => void lookUp(code)}
      onClass={enter}
    />
  );
}
