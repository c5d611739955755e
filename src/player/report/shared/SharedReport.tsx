import { useMachine } from "@xstate/react";
import { useEffect, useMemo, useState } from "react";
import type { Scenario } from "../../../scenario/scenario.ts";
import { linkLanguages } from "../../address/language-links.ts";
import { createCaseMachine } from "../../case/case-machine.ts";
import type { Device } from "../../device.ts";
import type { PlayerPage } from "../../page.ts";
import { playedHere } from "../compare/beside.ts";
import ReportView from "../ReportView.tsx";
import { BesideMine } from "./BesideMine.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { Problem } from "./Problem.tsx";
import { type Received, receive, type Source } from "./received.ts";
import { useSharedWords } from "./shared-words.ts";

type SharedReportProps = {
  page: PlayerPage;
  /** Of the page on which the case is played. */
  playUrl: string;
  device: Pick<Device, "fetch" | "store" | "ownTexts">;
  /** Goes to another page. */
  onGo: (address: string) => void;
};

const linkHere = (): Source => ({ kind: "link", code: location.hash });

/** A report that somebody shared: by a link, the play behind its `#`; or by a file. */
export function SharedReport({ page, playUrl, device, onGo }: SharedReportProps) {
  const { fetch } = device;
  const { messages } = useSharedWords();
  const machine = useMemo(() => createCaseMachine(fetch, page.caseUrl), [fetch, page.caseUrl]);
  const [state, send] = useMachine(machine);
  const [source, setSource] = useState<Source>(linkHere);
  useEffect(() => {
    const arrive = () => {
      setSource(linkHere());
      linkLanguages(page.alternateUrl + location.hash);
    };
    linkLanguages(page.alternateUrl + location.hash);
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, [page.alternateUrl]);
  const { scenario } = state.context;
  if (state.matches("failed"))
    return (
      <div className="report-problem">
        <h1>{messages.shared.noCase.title}</h1>
        <p role="alert">{messages.shared.noCase.text}</p>
        <p className="row">
          <button
            type="button"
            className="button primary"
            onClick={() =>
              state.context.problem === "unreadable" ? location.reload() : send({ type: "retry" })
            }
          >
            {messages.shared.noCase.retry}
          </button>
          <a href={page.casesUrl}>{messages.shared.toCases}</a>
        </p>
      </div>
    );
  if (!scenario) return <p role="status">{messages.shared.loading}</p>;
  const open = (text: string) => setSource({ kind: "file", text });
  return (
    <Arrived
      page={page}
      playUrl={playUrl}
      device={device}
      onGo={onGo}
      scenario={scenario}
      source={source}
      onOpen={open}
    />
  );
}

type ArrivedProps = SharedReportProps & {
  scenario: Scenario;
  source: Source;
  onOpen: (text: string) => void;
};

function Arrived(props: ArrivedProps) {
  const { page, playUrl, device, onGo, scenario, source, onOpen } = props;
  const { messages, terms, compare } = useSharedWords();
  const received = useMemo(() => receive(scenario, source), [scenario, source]);
  if (!received.ok)
    return <Problem received={received} page={page} scenario={scenario} onOpen={onOpen} />;
  return (
    <>
      <ReportView
        scenario={scenario}
        play={received.play}
        messages={messages}
        terms={terms}
        ownTexts={received.ownTexts}
        reportUrl={page.reportUrl}
        shared
        notice={<Notice received={received} />}
        compare={
          <BesideMine
            words={compare}
            playUrl={playUrl}
            plays={playedHere({ scenario, device })}
            onGo={onGo}
          />
        }
      />
      <aside className="shared-foot no-print">
        <p>
          <a href={page.introUrl}>{messages.shared.playSelf}</a>
        </p>
        <OpenFile scenario={scenario} onOpen={onOpen} />
      </aside>
    </>
  );
}

function Notice({ received: { changed } }: { received: Received & { ok: true } }) {
  const words = useSharedWords().messages.shared;
  return (
    <>
      <p className="shared-by">{words.by}</p>
      {changed && (
        <p className="notice">
          {changed.lost > 0 ? words.broken(changed.fits, changed.lost) : words.changed}
        </p>
      )}
    </>
  );
}
