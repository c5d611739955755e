import type { Page } from "@playwright/test";
import { usualTimes } from "../../src/class/client/connection-machine.ts";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import {
  type Beats,
  type Message,
  type ParticipantView,
  usualBeats,
} from "../../src/class/protocol/view.ts";
import { type SiteBehind, siteBehind } from "../fixtures/network/site-behind.ts";
import { test as base, expect, open } from "./fixtures.ts";
import { fingers, play, walkthrough } from "./playing.ts";

/**
 * A lesson on networks that hold back, cut, block or lose what goes by: the class works, nothing is
 * lost or done twice, and the badge never says that somebody is in touch who is not.
 */

/** What the badge says. */
const connecting = "Verbinden…";
const live = "Verbonden";
const polling = "Verbonden, met een kleine vertraging";
const serverGone = "De server is even weg";
const youGone = "Je bent offline";
const unsent = /ding(en)? nog niet verstuurd/;

const test = base.extend<{ beats: Beats | undefined; site: SiteBehind }>({
  beats: [undefined, { option: true }],
  site: async ({ beats }, use) => {
    const site = await siteBehind(beats);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.proxy.base),
});
test.use({ hasTouch: true });
test.beforeEach(async ({ context, guards }) => {
  // The browser itself writes down what it could not load.
  guards.expectMessage(/Failed to load resource|EventSource's response/);
  await context.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const badge = document.querySelector(".touch")?.textContent?.trim();
      if (badge && badge !== said.at(-1)) said.push(badge);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
});

const road = walkthrough("gelijkspel-verpleegkundige", "sister");
const badge = (page: Page) => page.locator(".touch");

/** All that the badge said since it was last asked, in order. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

const phase = (host: Page, name: string) => host.getByRole("button", { name, exact: true }).click();

/** A lecturer opens a class. */
async function openClass(host: Page): Promise<string> {
  await open(host, "/les/openen/?case=sister");
  await host.getByRole("button", { name: "Open de les" }).click();
  return (await host.locator(".class-code").innerText()).trim();
}

/** A student joins. */
async function joinIn(student: Page, code: string): Promise<void> {
  await student.setViewportSize({ width: 360, height: 740 });
  await open(student, `/les/#${code}`);
  await student.getByRole("button", { name: "Doe mee" }).click();
  await expect(student.getByRole("heading", { name: "Je doet mee" })).toBeVisible();
}

/** All choices of this student that the server has, exactly these and each once. */
async function expectArrived(student: Page, count: number): Promise<void> {
  const id = await student.evaluate(
    () => JSON.parse(localStorage.getItem("blanco.classes.participant") ?? "")[0].id as string,
  );
  const steps = async () => {
    const came = await student.request.get(classRoutes.view(id, "participant"));
    return ((await came.json()) as Message<ParticipantView>).set.you?.steps;
  };
  await expect.poll(steps).toEqual(road.saved.play.steps.slice(0, count));
}

/** From the lobby to the end of the play, and what the lecturer sees of it. */
async function wholeLesson(host: Page, student: Page): Promise<void> {
  await phase(host, "Spelen");
  await expect(student.locator(".play")).toBeVisible();
  await play(student, road.stops.slice(0, 2), fingers);
  await expectArrived(student, 2);
  await expect(host.getByText("1 aan het spelen")).toBeVisible();
  await play(student, road.stops.slice(2), fingers);
  await expectArrived(student, road.stops.length);
  await expect(host.getByText("1 klaar", { exact: true })).toBeVisible();
}

test.describe("a proxy that holds back", () => {
  for (const [what, bytes] of [
    ["whole answers until they end", Number.POSITIVE_INFINITY],
    ["all that is smaller than two kilobytes, so that only the greeting comes through", 2_048],
  ] as const)
    test(what, async ({ context, page: host, site }) => {
      const code = await openClass(host);
      site.proxy.set({ kind: "buffering", bytes });
      const student = await context.newPage();
      await joinIn(student, code);
      await expect(badge(student)).toHaveText(polling);
      await wholeLesson(host, student);
      // At no moment did it say that all is well.
      expect(await said(student)).toEqual([connecting, polling]);
      expect(site.proxy.seen.polls).toBeGreaterThan(3);
    });
});

test.describe("a proxy that cuts what is silent", () => {
  /** A lesson's beats, sixty times as fast: a second stands for a minute. */
  const faster = 60;
  const minute = 60_000 / faster;
  test.use({ beats: { first: 100, every: usualBeats.every / faster } });

  // Such a proxy looks at nothing but the time between two things that it hands on, and a beat is one
  // of them. So what counts is how the beat relates to its patience, and that is as in a lesson.
  test("for a minute cuts nobody", async ({ context, page: host, site }) => {
    site.proxy.set({ kind: "cutting", idle: minute });
    const code = await openClass(host);
    const student = await context.newPage();
    await joinIn(student, code);
    const { seen } = site.proxy;
    // The host's and the student's stream, each through five of such minutes in which nobody does a thing.
    const before = seen.beats;
    await expect.poll(() => seen.beats - before).toBeGreaterThan(2 * 5 * 4);
    await wholeLesson(host, student);
    expect(seen).toMatchObject({ cuts: 0, polls: 0, streams: 2 });
    expect(await said(student)).toEqual([connecting, live]);
  });

  test("for less than a beat is noticed, and asked instead", async ({
    context,
    page: host,
    site,
  }) => {
    site.proxy.set({ kind: "cutting", idle: usualBeats.every / faster / 2 });
    const code = await openClass(host);
    const student = await context.newPage();
    await joinIn(student, code);
    await expect(badge(student)).toHaveText(polling);
    await wholeLesson(host, student);
    expect(site.proxy.seen.cuts).toBeGreaterThan(0);
    expect(await said(student)).toEqual([connecting, live, connecting, polling]);
  });
});

test.describe("a proxy that lets no stream through", () => {
  for (const status of [403, 502, "silence"] as const)
    test(`and answers with ${status}`, async ({ context, page: host, site }) => {
      site.proxy.set({ kind: "blocking", status });
      const code = await openClass(host);
      const student = await context.newPage();
      await student.clock.install();
      await joinIn(student, code);
      for (const each of [host, student]) await expect(badge(each)).toHaveText(polling);
      await wholeLesson(host, student);
      expect(await said(student)).toEqual([connecting, polling]);
      // Where the network is mended, the stream is back within a minute.
      site.proxy.set({ kind: "open" });
      await student.clock.fastForward(usualTimes.streamAgainAfter);
      await expect(badge(student)).toHaveText(live);
    });
});

test.describe("what is chosen while nobody is reached", () => {
  /** Plays two choices on, and reads that they are waiting. */
  async function playOn(student: Page, from: number): Promise<void> {
    await play(student, road.stops.slice(from, from + 2), fingers);
    await expect(badge(student)).toContainText(unsent);
  }

  test("waits for a server that falls and rises", async ({ context, page: host, site }) => {
    const code = await openClass(host);
    const student = await context.newPage();
    await joinIn(student, code);
    await phase(host, "Spelen");
    await play(student, road.stops.slice(0, 1), fingers);
    await expectArrived(student, 1);
    await expect(badge(student)).toHaveText(live);
    await said(student);

    // Behind a proxy that goes on answering in its place.
    await site.fall();
    await playOn(student, 1);
    await expect(badge(student)).toContainText(serverGone);
    await expect(badge(host)).toHaveText(serverGone);
    await site.rise();
    for (const each of [host, student]) await expect(badge(each)).toHaveText(live);
    await expectArrived(student, 3);

    // And with nobody there to answer at all.
    site.proxy.set({ kind: "refusing" });
    await playOn(student, 3);
    await expect(badge(student)).toContainText(serverGone);
    site.proxy.set({ kind: "open" });
    await expect(badge(student)).toHaveText(live);
    await expectArrived(student, 5);
    await expect(host.getByText("1 aan het spelen")).toBeVisible();
    // What is offline is never told to be connected: between two words of being there is one of not.
    const history = await said(student);
    expect(history.filter((words) => words.startsWith(youGone))).toEqual([]);
    for (const [at, words] of history.entries())
      if (words.startsWith(serverGone)) expect(history[at + 1]).not.toMatch(/^Verbonden ·/);
  });

  test("waits for a device that was offline", async ({ browser, page: host, site, baseURL }) => {
    const code = await openClass(host);
    const theirs = await browser.newContext({
      hasTouch: true,
      locale: "nl-NL",
      ...(baseURL && { baseURL }),
    });
    const student = await theirs.newPage();
    await joinIn(student, code);
    await phase(host, "Spelen");
    await expect(student.locator(".play")).toBeVisible();
    await theirs.setOffline(true);
    await expect(badge(student)).toHaveText(youGone);
    await playOn(student, 0);
    await expect(badge(student)).toContainText(youGone);
    // The lesson goes on meanwhile, and the lecturer is not told that anything is wrong.
    await phase(host, "Eerste reactie");
    await expect(badge(host)).toHaveText(live);
    await theirs.setOffline(false);
    await expect(badge(student)).toHaveText(live);
    await expectArrived(student, 2);
    await expect(student.getByRole("heading", { name: "Eerste reactie" })).toBeVisible();
    expect(site.proxy.seen.cuts).toBe(0);
    await theirs.close();
  });

  test("waits for a network that takes everything and never answers", async ({
    context,
    page: host,
    site,
  }) => {
    const code = await openClass(host);
    const student = await context.newPage();
    // Waiting in vain takes half a minute, so the page's own time is moved.
    await student.clock.install();
    await joinIn(student, code);
    await phase(host, "Spelen");
    await expect(student.locator(".play")).toBeVisible();
    await expect(badge(student)).toHaveText(live);
    site.proxy.set({ kind: "silent" });
    await playOn(student, 0);
    await student.clock.runFor(usualTimes.beatWithin);
    await expect(badge(student)).toContainText(serverGone);
    site.proxy.set({ kind: "open" });
    await student.clock.runFor(30_000);
    await expect(badge(student)).toHaveText(live);
    await expectArrived(student, 2);
  });
});
