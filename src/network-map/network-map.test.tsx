// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { networkMapNl } from "../i18n/network-map.nl.ts";
import { type CareMap, careMapEntrySchema } from "../scenario/care-map.ts";
import { plainText } from "../scenario/plain-text.ts";
import type { Choice, Contact, Person } from "../scenario/scenario.ts";
import type { Tie } from "../scenario/vocabulary.ts";
import { NetworkFigure } from "./figure/NetworkFigure.tsx";
import { NetworkMap } from "./NetworkMap.tsx";

afterEach(cleanup);

const contact = (id: string, name: string, rest: Partial<Contact> = {}): Contact => ({
  id,
  name,
  ring: "informal",
  text: [],
  ...rest,
});
const church = contact("kerk", "De kerkenraad", { text: [{ p: ["Daar zat hij twintig jaar."] }] });
const son = contact("zoon", "Zijn zoon");
const team = contact("wijkteam", "Het wijkteam", { ring: "formal", ref: "neighbourhood-team" });
const client: Person = { id: "john", name: "John", role: "client" };
const choice: Choice = {
  id: "bel-kerk",
  moves: ["connect"],
  to: [{ scene: "here" }],
  tells: [],
  sets: [],
  clears: [],
  changes: [],
  adjusts: [],
  contact: "kerk",
  text: [{ p: ["Zullen we de kerkenraad bellen?"] }],
  replies: [],
  feedback: [],
};
const careMap: CareMap = {
  v: 1,
  id: "oeverstad",
  locale: "nl",
  region: "Oeverstad",
  checked: "2026-01",
  entries: [
    careMapEntrySchema.parse({
      id: "neighbourhood-team",
      name: "Sociaal wijkteam",
      kind: "organisation",
      domain: "social",
      for: "Samen kijken wat er nodig is.",
      purses: ["wmo"],
      pays: "De gemeente.",
      doors: ["open"],
      opens: "Iedereen die aanbelt.",
      waiting: "Twee weken.",
      may: "Hulp inzetten.",
      mayNot: "Zorg regelen.",
      worksWith: [],
    }),
  ],
};
const now = (one: Contact, tie?: Tie) => ({ contact: one, ...(tie && { tie }) });
const first = [now(church, "close"), now(son, "thin"), now(team)];
const last = [now(church, "thin"), now(son, "close"), now(team)];

const show = (onChoose: (id: string) => void = () => undefined, seen = first, one = choice) =>
  render(
    <NetworkMap
      contacts={first.map(({ contact: one, tie }) => ({
        contact: one,
        ...(tie && { before: tie }),
      }))}
      moments={[
        { key: "first", name: undefined, network: first },
        { key: "0", name: "Derde jaar", network: last },
      ]}
      seen={seen}
      client={client}
      persons={[client]}
      question={[{ p: ["Wie kan hier iets betekenen?"] }]}
      choices={[{ number: 2, choice: one }]}
      onChoose={onChoose}
      ask={({ id }, onBack) => (
        <form aria-label="Wat vraag je?">
          <button type="button" onClick={() => onChoose(`${id}, answered`)}>
            Dit
          </button>
          <button type="button" onClick={onBack}>
            Terug
          </button>
        </form>
      )}
      careMap={careMap}
      messages={networkMapNl}
      say={(text) => <p>{plainText(text)}</p>}
    />,
  );
const twin = () => screen.getByRole("region", { name: "Het ecogram in woorden" });
const itemOf = (id: string) => {
  const item = twin().querySelector<HTMLElement>(`[data-contact="${id}"]`);
  if (!item) throw new Error(`${id} is not in the words`);
  return within(item);
};

test("a browser without WebGL gets a still drawing and the whole of it in words", async () => {
  show();
  expect(await screen.findByText(/Dit apparaat kan/, {}, { timeout: 30_000 })).toBeTruthy();
  const still = { name: /Dichtbij: Zijn zoon. Dun: De kerkenraad/ };
  expect(await screen.findByRole("img", still, { timeout: 30_000 })).toBeTruthy();
  expect(twin().className).not.toContain("aside");
});

test("the words tell by ring, the closest first, what moved and what the client said of them", () => {
  show();
  const names = within(twin())
    .getAllByRole("heading", { level: 4 })
    .map(({ textContent }) => textContent);
  expect(names).toEqual(["Zijn zoon", "De kerkenraad", "Het wijkteam"]);
  expect(itemOf("kerk").getByText(/eigen mensen · een dunne band/)).toBeTruthy();
  expect(itemOf("kerk").getByText("In het begin: dicht bij John.")).toBeTruthy();
  expect(itemOf("kerk").getByText("Daar zat hij twintig jaar.")).toBeTruthy();
  expect(itemOf("wijkteam").getByText(/niet, of nog niet, in het netwerk/)).toBeTruthy();
  expect(screen.getByText(/De band met de kerkenraad is dunner geworden./)).toBeTruthy();
  expect(screen.getByText(/De band met zijn zoon is hechter geworden./)).toBeTruthy();
});

test("what can be chosen stands with its contact, and is chosen there", () => {
  const chosen: string[] = [];
  show((id) => chosen.push(id));
  fireEvent.click(
    itemOf("kerk").getByRole("button", { name: /Keuze 2:\s*Zullen we de kerkenraad/ }),
  );
  expect(chosen).toEqual(["bel-kerk"]);
  expect(itemOf("zoon").queryByRole("button")).toBeNull();
});

test("a choice that asks something asks it with its contact, takes the focus and gives it back", () => {
  const chosen: string[] = [];
  show((id) => chosen.push(id), first, { ...choice, asks: { kind: "meaning" } });
  const press = (name: RegExp | string) => {
    const button = itemOf("kerk").getByRole("button", { name });
    button.focus();
    fireEvent.click(button);
  };
  press(/Keuze 2:/);
  expect(chosen).toEqual([]);
  const form = itemOf("kerk").getByRole("form", { name: "Wat vraag je?" });
  expect(document.activeElement?.contains(form)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  press("Terug");
  expect(document.activeElement).toBe(itemOf("kerk").getByRole("button", { name: /Keuze 2:/ }));
  press(/Keuze 2:/);
  press("Dit");
  expect(chosen).toEqual(["bel-kerk, answered"]);
});

test("a contact tells what the care map knows of it", () => {
  show();
  expect(itemOf("wijkteam").getByText("Samen kijken wat er nodig is.")).toBeTruthy();
  expect(itemOf("wijkteam").getByText("De gemeente.")).toBeTruthy();
  expect(itemOf("kerk").queryByText("Op de sociale kaart")).toBeNull();
});

test("one goes back in time, in words too", () => {
  show();
  fireEvent.click(screen.getByRole("button", { name: "In woorden" }));
  const time = screen.getByRole("slider", { name: "Door de tijd" });
  expect(time.getAttribute("aria-valuetext")).toBe("Derde jaar · Nu");
  fireEvent.change(time, { target: { value: "0" } });
  expect(itemOf("kerk").getByText(/eigen mensen · dicht bij John/)).toBeTruthy();
});

test("nothing is told of what moved when nothing did since", () => {
  show(undefined, last);
  expect(screen.queryByText(/Sinds je laatst keek/)).toBeNull();
});

test("the chart has the client as one box, says so, and leads back", async () => {
  show();
  fireEvent.click(screen.getByRole("button", { name: "Het schema" }));
  expect(screen.getByText(/Ergens daartussen staat John/)).toBeTruthy();
  expect(await screen.findByText(/In dit schema is John/, {}, { timeout: 30_000 })).toBeTruthy();
  expect(screen.getByText("Sociaal wijkteam")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /Terug naar het ecogram/ }));
  expect(twin()).toBeTruthy();
});

test("a still drawing says itself in a sentence and writes no style of its own", () => {
  const { container } = render(
    <NetworkFigure contacts={last} client={client} messages={networkMapNl.figure} title="Nu" />,
  );
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
    "Nu. Dichtbij: Zijn zoon. Dun: De kerkenraad. Niet in het netwerk: Het wijkteam.",
  );
  expect(container.querySelectorAll("[style], style")).toHaveLength(0);
  expect(container.querySelectorAll("path.tie:not(.tie-legend *)")).toHaveLength(2);
});
