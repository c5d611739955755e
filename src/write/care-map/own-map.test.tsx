// @vitest-environment jsdom

import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readCareMap } from "../../case-language/care-map/read-care-map.ts";
import { beginCase, goToTab, openWritePage, rewrite } from "../write-page.fixture.tsx";

const file = "oeverstad.nl.yaml";
const text = readFileSync(`tests/fixtures/care-map/${file}`, "utf8");
const site = JSON.stringify(readCareMap(text, file).careMap);
const own = text.replace("region: Oeverstad", "region: Rivierenland");

/** Writes in the text, and looks at the messages again. */
const change = (from: string, to: string) => {
  goToTab(/^Tekst \(Nederlands\)|^Nederlands/);
  rewrite((all) => all.replace(from, to));
  goToTab(/^Meldingen/);
};
const withContact = () => change("<Flag", '<Contact id="wijk" ref="neighbourhood-team" />\n<Flag');
const openFile = (content: string) =>
  fireEvent.change(screen.getByLabelText("Open een eigen sociale kaart (YAML)"), {
    target: { files: [new File([content], "rivierenland.nl.yaml")] },
  });
const errors = () => screen.queryByRole("heading", { name: /^\d+ fout/ });

describe("the care map that is written with", () => {
  it("is the site’s: a contact takes its name from there", async () => {
    openWritePage({
      page: { careMapUrls: { nl: "/map/first.json" } },
      fetch: async () => new Response(site),
    });
    await beginCase();
    await screen.findByText("Sociale kaart: Oeverstad");
    withContact();
    await waitFor(() => expect(errors()).toBeNull());
    change('ref="neighbourhood-team"', 'ref="neighborhood-team"');
    await screen.findByText(/Bedoelde je “neighbourhood-team”/, {}, { timeout: 20_000 });
  });

  it("can be one’s own, and given back", async () => {
    openWritePage();
    await beginCase();
    withContact();
    await waitFor(() => expect(errors()).not.toBeNull());
    openFile(own);
    await screen.findByText("Sociale kaart: Rivierenland");
    await waitFor(() => expect(errors()).toBeNull());
    fireEvent.click(screen.getByRole("button", { name: "Terug naar de kaart van de site" }));
    await waitFor(() => expect(errors()).not.toBeNull());
  });

  it("with mistakes is told line by line, and not used", async () => {
    openWritePage();
    await beginCase();
    openFile(own.replace("domain: social", "domain: sociaal"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("In rivierenland.nl.yaml staat 1 fout");
    expect(alert.textContent).toContain("Regel 10:");
    expect(screen.getByText("Sociale kaart: er is er geen")).toBeTruthy();
  });

  it("of the site may keep everybody waiting: the text is read without it, and with it once it comes", async () => {
    let come: (response: Response) => void = () => undefined;
    openWritePage({
      page: { careMapUrls: { nl: "/map/late.json" } },
      fetch: () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    });
    await beginCase();
    await screen.findByText(/De kaart van deze site kwam niet/);
    come(new Response(site));
    await screen.findByText("Sociale kaart: Oeverstad");
  });

  it("of the site may not come: it says so, and the rest goes on", async () => {
    openWritePage({ page: { careMapUrls: { nl: "/map/second.json" } } });
    await beginCase();
    await screen.findByText(/De kaart van deze site kwam niet/);
  });
});
