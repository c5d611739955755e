import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Visitor } from "../fixtures/class/visitor.ts";
import { type SiteBehind, siteBehind } from "../fixtures/network/site-behind.ts";
import { test as base, expect, open } from "./fixtures.ts";
import { classOf, command } from "./in-class.ts";
import { fingers, play, walkthrough } from "./playing.ts";

/** A server that is started anew under pages that stay open: on what it had, or on a backup of it. */

const test = base.extend<{ site: SiteBehind }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what is asked for
  site: async ({}, use) => {
    const site = await siteBehind();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.proxy.base),
});
test.beforeEach(({ guards }) => guards.expectMessage(/Failed to load resource|EventSource's/));

const { stops } = walkthrough("gelijkspel-verpleegkundige", "sister");

const keep = (data: string, task: "backup" | "restore", file: string) =>
  promisify(execFile)(process.execPath, [resolve("src/class/keep.ts"), task, file], {
    env: { ...process.env, BLANCO_DATA: data },
  });

test("pages that are open see a backup that was put back, and send what it has not", async ({
  page: host,
  browser,
  site,
  baseURL,
}) => {
  test.slow();
  await open(host, "/les/openen/?case=sister");
  await host.getByLabel(/[Bb]ijna/).check();
  await host.getByRole("button", { name: "Open de les" }).click();
  const code = (await host.locator(".class-code").innerText()).trim();
  const phone = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: "nl-NL",
    hasTouch: true,
  });
  const student = await phone.newPage();
  await open(student, `/les/#${code}`);
  await student.getByLabel("Bijnaam, als je wilt").fill("Zilverreiger");
  await student.getByRole("button", { name: "Doe mee" }).click();
  await expect(student.getByRole("heading", { name: "Je doet mee" })).toBeVisible();
  await host.getByRole("button", { name: "Spelen", exact: true }).click();
  await expect(student.locator(".play")).toBeVisible();
  await play(student, stops.slice(0, 1), fingers);
  const file = join(site.data, "copy.db");
  await expect.poll(async () => (await own(student)).steps.length).toBe(1);
  await keep(site.data, "backup", file);

  // Much happens of which the backup knows nothing.
  await play(student, stops.slice(1, 2), fingers);
  await expect.poll(async () => (await own(student)).steps.length).toBe(2);
  const id = await classOf(host, "host");
  await new Visitor(baseURL ?? "").join({ code });
  await command(host, id, { kind: "phase", phase: "reactions" }, "host");
  await command(
    host,
    id,
    { kind: "show", item: { kind: "question", text: "Wat bleef je bij?" } },
    "host",
  );
  await expect(student.getByText("Wat bleef je bij?")).toBeVisible();
  await expect(host.locator(".totals .big")).toContainText("2");
  const before = await own(student);
  await site.fall();
  await keep(site.data, "restore", file);
  await site.rise();

  // Without a reload: the phase and the numbers of the backup, and then what is done now.
  await expect(host.locator(".totals .big")).toContainText("1", { timeout: 60_000 });
  await expect(host.getByRole("button", { name: "Spelen", exact: true })).toHaveAttribute(
    "aria-current",
    "step",
  );
  await expect(student.getByText("Wat bleef je bij?")).toBeHidden();
  await expect.poll(async () => (await own(student)).steps).toEqual(before.steps);
  await host.getByText("Bijnamen").click();
  await expect(host.getByText("Zilverreiger")).toBeVisible();
  await host.getByRole("button", { name: "Eerste reactie", exact: true }).click();
  await expect(student.locator(".class-debrief h1")).toHaveText("Eerste reactie");
  await phone.close();

  /** What the server has of this student. */
  async function own(page: typeof student): Promise<{ steps: unknown[] }> {
    const url = `/api/class/${await classOf(page, "participant")}/participant/view`;
    const came = await page.request.get(url);
    return came.ok() ? (await came.json()).set.you : { steps: [] };
  }
});
