import { useEffect, useState, useSyncExternalStore } from "react";
import { encodePlay } from "../../engine/play-link.ts";
import type { CompareMessages } from "../../i18n/compare.nl.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { fragmentOf } from "../address/address.ts";
import { useAddress } from "../address/use-address.ts";
import type { Device } from "../device.ts";
import { useMessages, useTerms } from "../messages.ts";
import { type Kept, openNotebook } from "../notes/notebook.ts";
import type { PlayerPage } from "../page.ts";
import { later, WhenHere } from "../parts/later.tsx";
import type { SavedPlay } from "../store/saved-play.ts";
import { besideOf, codeOf, playedHere } from "./compare/beside.ts";
import { ChoosePlay } from "./compare/ChoosePlay.tsx";
import { CompareFromList } from "./compare/CompareFromList.tsx";
import type { Sided } from "./compare/sides.tsx";
import ReportView from "./ReportView.tsx";
import type { ReportProps } from "./report-props.ts";

const compareView = later(() => import("./compare/CompareView.tsx"));

/** What a report needs of the player around it. */
export type ReportHostProps = {
  scenario: Scenario;
  saved: SavedPlay;
  device: Device;
  page: PlayerPage;
  messages: ReportProps["messages"];
  words: CompareMessages;
  onAgainFrom: (step: number) => void;
};

/** Which play lies beside this one, as the address has it: an id, or the play itself. */
const besideHere = (): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get("with") ?? undefined;

/** The report of a play in the page of the play; or that play beside another. */
function Host(props: ReportHostProps) {
  const { scenario, saved, device, page, messages, words, onAgainFrom } = props;
  const { report: said } = useMessages();
  const terms = useTerms();
  const { play } = saved;
  const book = openNotebook(device, scenario, play);
  const ownTexts = useSyncExternalStore(book.subscribe, book.texts);
  const [kept, setKept] = useState<Kept>("saved");
  const [beside, setBeside] = useState(besideHere);
  // What came out of a file, with texts that do not belong in an address.
  const [opened, setOpened] = useState<{ code: string; sided: Sided }>();
  const [swapped, setSwapped] = useState(false);

  const rest = beside === undefined ? "" : `&${new URLSearchParams({ with: beside })}`;
  const code = encodePlay(scenario, play);
  const carried = fragmentOf("report", play.id, { code, cursor: saved.cursor, reading: false });
  const stored = device.store.isStored(play.id);
  // The other language finds both plays in the link, also where nothing is stored.
  const found = beside === undefined ? undefined : lookUp(beside);
  const carriedBeside = found?.ok ? codeOf(scenario, found.sided) : beside;
  const restCarried =
    carriedBeside === undefined ? "" : `&${new URLSearchParams({ with: carriedBeside })}`;
  useAddress(
    `${stored ? fragmentOf("report", play.id) : carried}${rest}`,
    `${page.alternateUrl}${carried}${restCarried}`,
  );
  useEffect(() => {
    const moved = () => setBeside(besideHere());
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);

  function lookUp(value: string): ReturnType<typeof besideOf> {
    return opened?.code === value
      ? { ok: true, sided: opened.sided }
      : besideOf(value, { scenario, device });
  }
  const go = (next: string | undefined) => {
    const fragment = fragmentOf(
      "report",
      play.id,
      stored ? undefined : { code, cursor: saved.cursor, reading: false },
    );
    const tail = next === undefined ? "" : `&${new URLSearchParams({ with: next })}`;
    history.pushState(null, "", `${location.pathname}${fragment}${tail}`);
    setBeside(next);
    document.documentElement.scrollTop = 0;
  };

  if (found?.ok) {
    const mine: Sided = {
      play,
      ownTexts,
      ...(saved.updatedAt > 0 && { updatedAt: saved.updatedAt }),
    };
    const sides = swapped ? { one: found.sided, other: mine } : { one: mine, other: found.sided };
    return (
      <WhenHere what={compareView} words={said}>
        {({ default: CompareView }) => (
          <CompareView
            scenario={scenario}
            messages={messages}
            terms={terms}
            words={words}
            sides={sides}
            onSwap={() => setSwapped((before) => !before)}
          >
            <p className="no-print">
              <button type="button" className="button" onClick={() => go(undefined)}>
                {words.back}
              </button>
            </p>
          </CompareView>
        )}
      </WhenHere>
    );
  }
  return (
    <ReportView
      scenario={scenario}
      play={play}
      messages={messages}
      terms={terms}
      ownTexts={ownTexts}
      ownTextsKept={kept}
      onOwnText={(key, text) => setKept(book.write(key, text))}
      onAgainFrom={onAgainFrom}
      reportUrl={page.reportUrl}
      notice={found && <p className="notice">{words.choose.problem[found.reason]}</p>}
      compare={
        <ChoosePlay
          words={words}
          device={device}
          plays={playedHere({ scenario, device }).filter((each) => each.play.id !== play.id)}
          onChoose={go}
          onFile={(sided) => {
            const fileCode = codeOf(scenario, sided);
            setOpened({ code: fileCode, sided });
            go(fileCode);
          }}
        />
      }
    />
  );
}

/** What is fetched when a report or a comparison is first asked for. */
export default { Host, CompareFromList };
