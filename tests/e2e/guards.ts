import type { BrowserContext } from "@playwright/test";

/** Watches everything that happens in a browser context, from the moment it is made. */
export interface Guards {
  /** What went wrong so far, in words. */
  readonly problems: readonly string[];
  /** From here on, takes no offence at console messages like this: for tests of broken links and the like. */
  expectMessage(pattern: RegExp): void;
  /** Forgets what went wrong and what was to be expected: a test of its own begins. */
  forget(): void;
}

/**
 * Guards a context against what must never happen on any page: a violation of the
 * Content-Security-Policy, an error in the console, an uncaught exception, and a request to anybody
 * else than our own server.
 *
 * @param context before its first page is opened
 * @param origin of our own server
 */
export async function guard(context: BrowserContext, origin: string): Promise<Guards> {
  const problems: string[] = [];
  const expected: RegExp[] = [];
  const note = (problem: string) => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };

  await context.exposeBinding("blancoViolation", ({ page }, text: string) => {
    note(`CSP violation on ${page.url()}: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { blancoViolation(text: string): void }).blancoViolation;
      report(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error")
      note(`console error on ${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    note(`uncaught error on ${error.page()?.url()}: ${error.error().stack ?? error.error()}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin)
      note(`foreign request on ${request.frame().page().url()}: ${request.url()}`);
  });
  return {
    problems,
    expectMessage: (pattern) => void expected.push(pattern),
    forget() {
      problems.length = 0;
      expected.length = 0;
    },
  };
}
