import { expect, test } from "@playwright/test";
import { SECURITY_HEADERS } from "../../src/server/headers.ts";
import { barriersIn, expectAccessible } from "./accessible.ts";
import { guard } from "./guards.ts";
import { scriptBytes } from "./script-bytes.ts";

/** The guards themselves: each must see what it is there for, on a page that does it. */
const MISDEEDS: [what: string, body: string, seen: RegExp][] = [
  [
    "an inline script",
    "<script>document.title = 'mine'</script>",
    /CSP violation .*script-src-elem inline/,
  ],
  ["an inline style", "<style>p { color: red }</style>", /CSP violation .*style-src-elem inline/],
  ["a style attribute", '<p style="color: red">x</p>', /CSP violation .*style-src-attr inline/],
  [
    "an inline handler",
    '<img src="/favicon.svg" alt="" onload="1">',
    /CSP violation .*script-src-attr/,
  ],
  [
    "a foreign picture",
    '<img src="http://tracker.example/p.gif" alt="">',
    /CSP violation .*img-src/,
  ],
  ["an error in the console", '<script src="/misdeed.js"></script>', /console error .*something/],
  ["an uncaught exception", '<script src="/misdeed.js"></script>', /uncaught error .*nobody/],
  ["eval", '<script src="/misdeed.js"></script>', /CSP violation .*script-src eval/],
];

for (const [what, body, seen] of MISDEEDS) {
  test(`${what} is seen`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL });
    const guards = await guard(context, baseURL ?? "");
    await context.route("**/misdeed/", (route) =>
      route.fulfill({
        headers: { ...SECURITY_HEADERS, "Content-Type": "text/html" },
        body: `<!doctype html><title>Misdeed</title>${body}`,
      }),
    );
    await context.route("**/misdeed.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `console.error("something"); try { eval("1") } catch {} ; throw new Error("nobody caught me");`,
      }),
    );
    const page = await context.newPage();
    await page.goto("/misdeed/");
    await expect.poll(() => guards.problems).toContainEqual(expect.stringMatching(seen));
    await context.close();
  });
}

test("a foreign request is seen even where no policy stops it", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const guards = await guard(context, baseURL ?? "");
  await context.route("**/misdeed/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>x</title><img src="http://tracker.example/p.gif" alt="">',
    }),
  );
  await context.route("http://tracker.example/**", (route) => route.fulfill({ body: "" }));
  const page = await context.newPage();
  await page.goto("/misdeed/");
  await expect
    .poll(() => guards.problems)
    .toContainEqual(expect.stringMatching(/foreign request .*tracker\.example/));
  await context.close();
});

test("a page without misdeeds is left in peace", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const guards = await guard(context, baseURL ?? "");
  const page = await context.newPage();
  await page.goto("/", { waitUntil: "networkidle" });
  expect(guards.problems).toEqual([]);
  await context.close();
});

/** What axe must find, by what it says of it. */
const BARRIERS: [body: string, seen: RegExp][] = [
  ['<p class="pale">Pale</p>', /^color-contrast .*\.pale/],
  ["<button></button>", /^button-name/],
  ['<button class="small">a</button><button class="small">b</button>', /^target-size/],
  ['<img src="/favicon.svg">', /^image-alt/],
  ["</main><p>Lost</p>", /^region/],
];

for (const theme of ["light", "dark"] as const)
  test(`axe sees what is wrong at the end of a long page, ${theme}`, async ({ page }) => {
    // Pale in the theme that is looked at, and clear in the other.
    const style = `body { background: #fff; color: #111 } .small { width: 9px; padding: 0; font-size: 4px }
      @media (prefers-color-scheme: dark) { body { background: #111; color: #fff } }
      @media (prefers-color-scheme: ${theme}) { .pale { color: #777; background: #888 } }`;
    const others = "<p>Something <b>else</b>.</p>".repeat(500);
    const barriers = BARRIERS.map(([body]) => body).join("");
    await page.route("**/barriers/", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><title>Barriers</title><style>${style}</style><main><h1>Barriers</h1>${others}${barriers}</main>`,
      }),
    );
    await page.goto("/barriers/");
    const found = await barriersIn(page, theme);
    for (const [, seen] of BARRIERS) expect(found).toContainEqual(expect.stringMatching(seen));
    const kinds = found.map((each) => each.slice(0, each.indexOf(" ")));
    expect(new Set(kinds).size, "and nothing else").toBe(BARRIERS.length);
    await expect(expectAccessible(page, [theme])).rejects.toThrow(/image-alt/);
  });

test("a page in a frame is refused, since axe would not look into it", async ({ page }) => {
  await page.route("**/framed/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><iframe title="y" src="/"></iframe></main>',
    }),
  );
  await page.goto("/framed/");
  await expect(expectAccessible(page)).rejects.toThrow(/frames/);
});

test("script counts whether or not the browser had it already", async ({ page }) => {
  for (const _ of ["first", "again"]) {
    await page.goto("/spelen/john/");
    await expect.poll(() => scriptBytes(page)).toBeGreaterThan(50_000);
  }
});
