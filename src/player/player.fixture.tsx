import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { asksNl } from "../i18n/asks.nl.ts";
import { compareNl } from "../i18n/compare.nl.ts";
import { playNl } from "../i18n/play.nl.ts";
import { reportNl } from "../i18n/report.nl.ts";
import { termsNl } from "../i18n/terms.nl.ts";
import type { Scenario } from "../scenario/scenario.ts";
import views from "./asks/views.ts";
import { deviceOf } from "./device.fixture.ts";
import { WordsContext } from "./messages.ts";
import { entrance, Player } from "./Player.tsx";
import type { PlayerPage } from "./page.ts";
import { later } from "./parts/later.tsx";
import reportRoom from "./report/Host.tsx";
import { storageOf } from "./store/storage.fixture.ts";
import type { StoragePort } from "./store/storage-port.ts";
import { talk } from "./talk.fixture.ts";

const page: PlayerPage = {
  caseUrl: "/case/jan.nl.json",
  alternateUrl: "/en/play/jan/",
  casesUrl: "/casussen/",
  introUrl: "/casussen/jan/",
  reportUrl: "/verslag/jan/",
  locale: "nl",
  title: "Jan",
};

type Opened = { storage?: StoragePort | undefined; scenario?: Scenario; answers?: Response[] };

/**
 * Opens the whole player at an address, as a browser would: over a real store, with the real report.
 * @param address query and fragment behind the path of the page
 * @param opened `storage: undefined` for a browser that gives none; `answers` to the requests for the case
 */
export async function openPlayer(address: string, opened: Opened = {}) {
  cleanup();
  const storage = "storage" in opened ? opened.storage : storageOf();
  const answers = opened.answers ?? [Response.json(opened.scenario ?? talk)];
  const fetch = () => {
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError("Failed to fetch"));
  };
  history.replaceState(null, "", `/spelen/jan/${address}`);
  const { device, otherTab } = deviceOf(storage, fetch);
  await entrance.load();
  const report = later(() =>
    Promise.resolve({ ...reportRoom, messages: reportNl, compare: compareNl }),
  );
  const asks = later(() => Promise.resolve({ ...views, messages: asksNl }));
  render(
    <WordsContext value={{ messages: playNl, terms: termsNl }}>
      <a hrefLang="en" href="/en/play/jan/">
        English
      </a>
      <Player page={page} device={device} report={report} asks={asks} />
    </WordsContext>,
  );
  await screen.findByRole("heading", { level: 1 });
  return { storage, device, otherTab };
}

/** Presses a key where the focus is. */
export function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

/** What a screen reader was last told of its own accord. */
export const announced = (): string =>
  document.querySelector("[data-announcer]")?.textContent ?? "";

/** Names of the choices that can be made, in order. */
export const choices = (): string[] =>
  [...document.querySelectorAll(".choices button")].map((button) => button.textContent ?? "");
