import { expect, test } from "vitest";
import { createActor, waitFor } from "xstate";
import { createCaseMachine } from "./case-machine.ts";

const answers = (...responses: (Response | Error)[]): typeof fetch => {
  const left = [...responses];
  return () => {
    const next = left.shift() ?? new Error("nothing left");
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
};

const settled = async (fetch: typeof globalThis.fetch) => {
  const actor = createActor(createCaseMachine(fetch, "/case/john.nl.abc.json")).start();
  expect(actor.getSnapshot().value).toBe("loading");
  await waitFor(actor, (snapshot) => !snapshot.matches("loading"));
  return actor;
};

test("a case that comes is ready to play", async () => {
  const actor = await settled(answers(Response.json({ v: 1, scenes: [{ id: "deur" }] })));
  expect(actor.getSnapshot().value).toBe("ready");
  expect(actor.getSnapshot().context.scenario?.scenes).toHaveLength(1);
});

test.each([
  ["offline", new TypeError("Failed to fetch")],
  ["missing", new Response("not found", { status: 404 })],
  ["unreadable", Response.json({ v: 2, scenes: [{ id: "deur" }] })],
  ["unreadable", Response.json({ v: 1, scenes: [] })],
  ["unreadable", new Response("<!doctype html>")],
])("%s is told apart", async (problem, response) => {
  const actor = await settled(answers(response));
  expect(actor.getSnapshot().value).toBe("failed");
  expect(actor.getSnapshot().context.problem).toBe(problem);
});

test("trying again after a lost connection gets the case", async () => {
  const actor = await settled(
    answers(new TypeError("Failed to fetch"), Response.json({ v: 1, scenes: [{ id: "deur" }] })),
  );
  actor.send({ type: "retry" });
  await waitFor(actor, (snapshot) => snapshot.matches("ready"));
  expect(actor.getSnapshot().context.scenario).toBeDefined();
});
