import { pathToCase } from "../../../i18n/routes.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { PlayerPage } from "../../page.ts";
import { OpenFile } from "./OpenFile.tsx";
import type { Received } from "./received.ts";
import { useSharedWords } from "./shared-words.ts";

type ProblemProps = {
  received: Received & { ok: false };
  page: PlayerPage;
  scenario: Scenario;
  onOpen: (text: string) => void;
};

/** A link without a report in it: what is the matter, and what one can do. */
export function Problem({ received, page, scenario, onOpen }: ProblemProps) {
  const { messages, locale } = useSharedWords();
  const words = messages.shared;
  const kind =
    received.reason === "other-case" || received.reason === "foreign" ? "damaged" : received.reason;
  const other = received.reason === "other-case" ? received.caseId : undefined;
  return (
    <div className="report-problem">
      <p className="label">
        {messages.report} · {page.title}
      </p>
      <h1>{other ? words.otherCase.title : words[kind].title}</h1>
      <p role="alert">{other ? words.otherCase.text(other) : words[kind].text}</p>
      <h2>{words.steps}</h2>
      <ul>
        {other ? (
          <li>
            <a href={`${pathToCase("report", locale, other)}${location.hash}`}>
              {words.otherCase.go}
            </a>
          </li>
        ) : (
          <li>{words.askAgain}</li>
        )}
        <li>
          <OpenFile scenario={scenario} onOpen={onOpen} />
        </li>
        <li>
          <a href={page.introUrl}>{words.playSelf}</a>
        </li>
        <li>
          <a href={page.casesUrl}>{words.toCases}</a>
        </li>
      </ul>
    </div>
  );
}
