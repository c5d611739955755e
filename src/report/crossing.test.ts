import { expect, test } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import { buildReport } from "./build-report.ts";
import { askedJohn, fridayPlay, settledForHim } from "./friday.fixture.ts";

const { crossing } = buildReport(friday, fridayPlay(askedJohn));
const other = buildReport(friday, fridayPlay(settledForHim)).crossing;

test("a decision says who is the pivot and which purse pays, with the fact it rests on", () => {
  expect(crossing.decisions).toMatchObject([
    {
      at: 2,
      choice: "ride",
      parts: [
        { part: "pivot", topic: "other", option: "self", because: "sister" },
        { part: "purse", topic: "other", option: "wmo", purse: "wmo" },
      ],
    },
  ]);
  expect(other.decisions[0]?.parts[0]).toMatchObject({ option: "team", contact: "team" });
});

test("both proposals are there, the script's with its reason, and what the client said", () => {
  const [joint] = crossing.joint;
  expect(joint?.proposals).toMatchObject([
    { role: "nursing", option: "stay", scripted: false },
    { role: "social-work", option: "sister", scripted: true },
  ]);
  expect(joint?.proposals[0]).not.toHaveProperty("reason");
  expect(joint?.proposals[1]?.reason).toBeTruthy();
  expect(joint).toMatchObject({
    same: false,
    settled: "client",
    client: { who: "john", text: [{ p: ["Ik wil naar huis."] }] },
  });
  expect(other.joint[0]).toMatchObject({ same: true, settled: "home", text: [{ p: ["home"] }] });
});

test("for a pair no proposal is the script's", () => {
  const pair = fridayPlay(askedJohn, { roles: ["nursing", "social-work"] });
  const { joint } = buildReport(friday, pair).crossing;
  expect(joint[0]?.proposals.map(({ scripted }) => scripted)).toEqual([false, false]);
});

test("what can run out is counted when it did", () => {
  expect(other.costs).toMatchObject([{ at: 1, meter: "energy", to: 1, of: 3 }]);
  const [cost] = other.costs;
  expect((cost?.from ?? 0) - (cost?.to ?? 0)).toBe(2);
  expect(crossing.costs).toEqual([]);
});

test("the network before and after, and what moved it", () => {
  const { network } = buildReport(friday, fridayPlay(askedJohn));
  expect(network?.contacts.find(({ id }) => id === "sister")).toMatchObject({ after: "close" });
  expect(network?.changes[0]).toMatchObject({ at: null, by: "scene" });
  expect(network?.changes.find(({ at }) => at === 0)).toMatchObject({
    by: "choice",
    moved: [{ contact: "sister", to: "close" }],
  });
});

test("a bracket knows what was told between it and the return, or the end", () => {
  const { brackets } = buildReport(friday, fridayPlay(askedJohn));
  expect(brackets).toMatchObject([{ id: "before", at: 0 }]);
  expect(brackets[0]?.toldBetween).toContain("sister");
  expect(buildReport(friday, fridayPlay([])).brackets[0]?.toldBetween).toEqual([]);
});
