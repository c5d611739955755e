import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readCareMaps } from "./care-maps.ts";
import { findCases } from "./case-folders.ts";
import { change, here, json, run } from "./commands/commands.fixture.ts";

const fixture = join(import.meta.dirname, "../../../tests/fixtures/care-map");

describe("the care map of a project", () => {
  it("may be missing", () => {
    expect(readCareMaps(here())).toEqual({ careMaps: {}, files: [], diagnostics: [] });
  });

  describe("where there is one", () => {
    const file = (locale: string) => join(here(), `content/care-map/oeverstad.${locale}.yaml`);
    beforeEach(() => {
      cpSync(fixture, join(here(), "content/care-map"), { recursive: true });
      change("nl.mdx", "<Flag", '<Contact id="team" ref="neighbourhood-team" />\n<Flag');
    });

    it("is read in both languages, and every case has it at hand", async () => {
      const [found] = findCases([], here());
      expect(Object.keys(found?.careMaps ?? {})).toEqual(["nl", "en"]);
      expect((await run(["check", "--quiet"])).out).toBe("✓ scenarios/window  in orde");
      change("nl.mdx", "neighbourhood-team", "neighborhood-team");
      expect((await run(["check"])).out).toContain("Bedoelde je “neighbourhood-team”?");
    });

    it("is the one that is in use, where there are several", async () => {
      for (const locale of ["nl", "en"]) {
        const text = readFileSync(file(locale), "utf8").replace("id: oeverstad", "id: aa-dorp");
        writeFileSync(file(locale).replace("oeverstad", "aa-dorp"), text);
      }
      expect(readCareMaps(here()).careMaps.nl?.id).toBe("aa-dorp");
      const inUse = join(here(), "content/care-map/in-use.yaml");
      writeFileSync(inUse, "# the one of the lesson\nmap: oeverstad\n");
      expect(readCareMaps(here()).careMaps.en?.id).toBe("oeverstad");
      writeFileSync(inUse, "map: elders\n");
      const { code, err } = await run(["check"]);
      expect(code).toBe(2);
      expect(err).toContain("noemt de kaart “elders”");
      expect(err).toContain("aa-dorp, oeverstad");
    });

    it("is checked with the cases", async () => {
      const text = readFileSync(file("en"), "utf8").replace("[gp, church]", "[gp]");
      writeFileSync(file("en"), text);
      const { code, data } = await json("check", "--quiet");
      expect(code).toBe(1);
      expect(data.diagnostics).toMatchObject([
        { id: "care-map-language-differs", file: "content/care-map/oeverstad.en.yaml" },
      ]);
      expect((await run(["check", "--quiet"])).out).toContain("✗ content/care-map  1 fout");
    });
  });
});
