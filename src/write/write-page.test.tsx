// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Tables } from "./draft/draft-store.ts";
import { memoryTables } from "./draft/memory-tables.ts";
import { beginCase, goToTab, openWritePage, rewrite, written } from "./write-page.fixture.tsx";

const button = (name: RegExp | string) => screen.getByRole("button", { name });

describe("choosing what to write on", () => {
  it("offers drafts that were kept, and asks before one is thrown away", async () => {
    const { tables } = openWritePage();
    await beginCase();
    fireEvent.click(button("Alle concepten"));
    await screen.findByText("De ladder");
    fireEvent.click(button("Weggooien (De ladder)"));
    fireEvent.click(button("Nee, houden"));
    expect(button("Verder met De ladder")).toBeTruthy();
    fireEvent.click(button("Weggooien (De ladder)"));
    fireEvent.click(button("Ja, weggooien"));
    await waitFor(() => expect(screen.queryByText("De ladder")).toBeNull());
    expect(await tables.transact((rows) => rows.drafts())).toEqual([]);
  });

  it("opens a pasted text, and says so when nothing was pasted", async () => {
    openWritePage();
    fireEvent.click(button("Open deze tekst"));
    expect((await screen.findByRole("alert")).textContent).toContain("Er staat nog geen tekst");
    fireEvent.change(screen.getByLabelText("De tekst van een casus"), {
      target: { value: "---\ntitle: Geplakt\n---\n" },
    });
    fireEvent.click(button("Open deze tekst"));
    await screen.findByRole("heading", { level: 1, name: "Geplakt" });
    expect(written()).toBe("---\ntitle: Geplakt\n---\n");
  });

  it("copies a case of the site, and says so when it cannot be fetched", async () => {
    const answers = [
      Promise.reject(new TypeError("gone")),
      Promise.resolve(new Response("---\ntitle: John\n---\n")),
    ];
    for (const answer of answers) answer.catch(() => undefined);
    openWritePage({ fetch: () => answers.shift() ?? Promise.reject(new TypeError("gone")) });
    fireEvent.click(button("Kopieer John"));
    expect((await screen.findByRole("alert")).textContent).toContain("kon niet worden opgehaald");
    fireEvent.click(button("Kopieer John"));
    await screen.findByRole("heading", { level: 1, name: "John" });
  });
});

describe("writing", () => {
  it("tells a mistake, where it is, why and what to do; mended it is gone", async () => {
    openWritePage();
    await beginCase();
    goToTab(/^Tekst \(Nederlands/);
    rewrite((text) => text.replace('to="erf" tells="hok"', 'to="erv" tells="hok"'));
    goToTab(/^Meldingen/);
    await screen.findByText("1 fout");
    expect(screen.getByText(/Bedoelde je “erf”\?/)).toBeTruthy();
    fireEvent.click(button(/^Maak er erf van/));
    await waitFor(() => expect(screen.queryByText("1 fout")).toBeNull());
    goToTab(/^Tekst \(Nederlands/);
    expect(written()).toContain('to="erf" tells="hok"');
    rewrite((text) => text.replace('to="erf" tells="hok"', 'to="erv" tells="hok"'));
    goToTab(/^Meldingen/);
    await screen.findByText("1 fout");
    // That it leads there, focus and all, is for a browser: tests/e2e/write.spec.ts.
    goToTab(/^Tekst \(Nederlands/);
    rewrite((text) => text.replace('to="erv"', 'to="erf"'));
    goToTab(/^Meldingen/);
    await waitFor(() => expect(screen.queryByText("1 fout")).toBeNull());
  });

  it("draws the story and counts how it can end", async () => {
    openWritePage();
    await beginCase();
    goToTab(/^Kaart/);
    await waitFor(() =>
      expect(document.querySelectorAll(".case-graph [data-scene]")).toHaveLength(7),
    );
    goToTab(/^Cijfers/);
    expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual([
      "Speelt alleen, als verpleegkundige",
      "Speelt alleen, als sociaal werker",
      "Speelt samen achter één scherm",
    ]);
    expect(screen.getAllByText("Een spel telt 3 tot 5 keuzes.")).toHaveLength(1);
  });

  it("says where no road leads", async () => {
    openWritePage();
    await beginCase();
    goToTab(/^Spelen/);
    fireEvent.change(await screen.findByLabelText("Vanaf"), { target: { value: "poort" } });
    fireEvent.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "Speel" }));
    expect(await screen.findByText(/Er leidt geen weg naar “Bij de poort”/)).toBeTruthy();
  });

  it("goes back to a version, and what stood there becomes one", async () => {
    openWritePage();
    await beginCase();
    goToTab(/^Tekst \(Nederlands/);
    rewrite((text) => text.replace("De kruk staat in de schuur", "De kruk staat op zolder"));
    await screen.findByText(/^Bewaard in deze browser/);
    fireEvent.click(button("Versies"));
    fireEvent.click(button(/^Ga hierheen terug/));
    expect(written()).toContain("De kruk staat in de schuur");
    await waitFor(() => screen.getByText(/^Bewaard in deze browser/));
    fireEvent.click(button("Versies"));
    await screen.findByText(/stond er voordat je terugging/);
    fireEvent.click(
      within(screen.getByRole("dialog")).getAllByRole("button", {
        name: /^Ga hierheen terug/,
      })[0] as HTMLElement,
    );
    expect(written()).toContain("De kruk staat op zolder");
  });

  it("saves both files, and knows what has changed since", async () => {
    const { files } = openWritePage();
    await beginCase();
    expect(screen.getByText("Nog niet opgeslagen als bestand")).toBeTruthy();
    fireEvent.click(button("Opslaan als bestand"));
    await screen.findByText(/^Als bestand opgeslagen om/);
    expect([...files.keys()]).toEqual(["nl.mdx", "en.mdx"]);
    goToTab(/^Tekst \(Nederlands/);
    rewrite((text) => `${text}\n`);
    await screen.findByText("Gewijzigd sinds je het als bestand opsloeg");
  });

  it("says that there is no room, and goes on writing", async () => {
    const inner = memoryTables();
    let full = false;
    const tables: Tables = {
      transact: (work) =>
        full
          ? Promise.reject(new DOMException("no room", "QuotaExceededError"))
          : inner.transact(work),
    };
    openWritePage({ tables });
    await beginCase();
    full = true;
    goToTab(/^Tekst \(Nederlands/);
    rewrite((text) => `${text}\n`);
    expect((await screen.findByRole("alert")).textContent).toContain("geen ruimte meer");
    expect(written().endsWith("\n\n")).toBe(true);
  });

  it("says at once that a browser keeps nothing", async () => {
    openWritePage({ place: "page" });
    expect(
      screen.getByText(/sla je werk op als bestand voordat je deze pagina sluit/),
    ).toBeTruthy();
    await beginCase();
    expect(screen.getByText(/Deze browser bewaart dit niet/)).toBeTruthy();
  });
});
