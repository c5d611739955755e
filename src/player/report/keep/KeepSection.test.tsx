// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decodePlay } from "../../../engine/play-link.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "../../../report/fixture.ts";
import { FixtureReport } from "../report-view.fixture.tsx";

const own = { "report.action": "Dinsdag ga ik mee.", "report.why": "" };
const link = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Link naar dit verslag" });
const carried = () => {
  const decoded = decodePlay(fixtureScenario(), link().value.split("#")[1] ?? "");
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded;
};
const tick = () => fireEvent.click(screen.getByRole("checkbox"));

const saved: Blob[] = [];
const names: string[] = [];
beforeEach(() => {
  saved.length = 0;
  names.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return "blob:x";
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("the link leads to the report page and carries the play", () => {
  render(<FixtureReport />);
  expect(link().value).toMatch(/^http:\/\/localhost:?\d*\/verslag\/nel\/#1\.nel\./);
  expect(carried().play.steps).toEqual(fixturePlay(wholePlay).steps);
});

describe("own texts", () => {
  test("do not go along unless ticked, and are shown word for word when they do", () => {
    render(<FixtureReport ownTexts={own} />);
    expect(carried().extras).toEqual({});
    tick();
    expect(carried().extras).toEqual({ "report.action": "Dinsdag ga ik mee." });
    const section = screen.getByRole("region", { name: "Bewaren en delen" });
    expect(within(section).getByText("Dinsdag ga ik mee.")).toBeTruthy();
    tick();
    expect(carried().extras).toEqual({});
  });

  test("without any there is nothing to tick", () => {
    render(<FixtureReport />);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("too long for a link are offered as a file, and the link comes back without them", () => {
    render(<FixtureReport ownTexts={{ "report.action": "Dinsdag. ".repeat(300) }} />);
    tick();
    expect(screen.queryByRole("textbox", { name: "Link naar dit verslag" })).toBeNull();
    const why = screen.getByText(/breken mail en chat hem soms af/);
    fireEvent.click(within(why.parentElement as HTMLElement).getByRole("button"));
    expect(names).toEqual(["blanco-verslag-nel.json"]);
    tick();
    expect(link()).toBeTruthy();
  });
});

describe("the file", () => {
  const download = async () => {
    fireEvent.click(screen.getByRole("button", { name: "Bewaren als bestand (JSON)" }));
    return JSON.parse((await saved.at(-1)?.text()) ?? "");
  };

  test("holds own texts only when ticked", async () => {
    render(<FixtureReport ownTexts={own} />);
    expect(await download()).not.toHaveProperty("ownTexts");
    tick();
    expect(await download()).toMatchObject({
      format: "blanco-report",
      ownTexts: { "report.action": "Dinsdag ga ik mee." },
    });
  });

  test("of somebody else's report is what came, and it cannot be linked on", async () => {
    render(<FixtureReport ownTexts={own} onOwnText={undefined} shared />);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("textbox", { name: "Link naar dit verslag" })).toBeNull();
    expect(await download()).toHaveProperty("ownTexts");
  });
});

describe("copying", () => {
  const copy = () => fireEvent.click(screen.getByRole("button", { name: "Link kopiëren" }));
  const allow = (writeText: (text: string) => Promise<void>) =>
    vi.stubGlobal("navigator", { clipboard: { writeText } });
  afterEach(() => vi.unstubAllGlobals());

  test("copies, and says so", async () => {
    const writeText = vi.fn(async () => {});
    allow(writeText);
    render(<FixtureReport />);
    copy();
    expect(await screen.findByText("De link is gekopieerd.")).toBeTruthy();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(link().value);
  });

  test("falls back on the old command", async () => {
    allow(() => Promise.reject(new Error("no")));
    const command = vi.fn(() => true);
    document.execCommand = command;
    render(<FixtureReport />);
    copy();
    expect(await screen.findByText("De link is gekopieerd.")).toBeTruthy();
    expect(command).toHaveBeenCalledExactlyOnceWith("copy");
  });

  test("where nothing works the link is selected, and that is said", async () => {
    allow(() => Promise.reject(new Error("no")));
    document.execCommand = () => false;
    render(<FixtureReport />);
    copy();
    expect(await screen.findByText(/kopieer hem zelf/)).toBeTruthy();
    expect(link().selectionEnd).toBe(link().value.length);
  });

  test("another link has not been copied yet", async () => {
    allow(async () => {});
    render(<FixtureReport ownTexts={own} />);
    copy();
    await screen.findByText("De link is gekopieerd.");
    tick();
    expect(screen.queryByText("De link is gekopieerd.")).toBeNull();
  });
});
