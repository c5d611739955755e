// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { Fetch } from "./post.ts";
import { isThisMachine, useReach } from "./use-reach.ts";

afterEach(cleanup);

function Links({ fetch }: { fetch: Fetch }) {
  const { origin, others, alone } = useReach(fetch);
  return <p>{[origin, ...others, alone ? "alone" : "together"].join(" ")}</p>;
}

it.each([
  [{ origins: ["http://10.0.0.7:4321"] }, "http://10.0.0.7:4321 together"],
  [{ origins: ["http://a:1", "http://b:1"] }, "http://a:1 http://b:1 together"],
  [{ origins: [] }, `${location.origin} alone`],
])("a laptop that answers %j gives %s", async (answer, links) => {
  render(<Links fetch={async () => Response.json(answer)} />);
  expect(await screen.findByText(links)).toBeInstanceOf(HTMLElement);
});

it.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["[::1]", true],
  ["192.168.1.20", false],
  ["blanco.school.nl", false],
  ["localhost.school.nl", false],
])("%s is this machine alone: %s", (hostname, expected) => {
  expect(isThisMachine(hostname)).toBe(expected);
});
