import { expect, test } from "@playwright/test";
import { SECURITY_HEADERS } from "../../src/server/headers.ts";
import { guard } from "./guards.ts";

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
