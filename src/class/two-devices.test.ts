import { describe, expect, it } from "vitest";
import type { Visitor } from "../../tests/fixtures/class/visitor.ts";
import { openAnswers } from "../engine/answers.ts";
import { initialState } from "../engine/state.ts";
import { openChoices, step } from "../engine/step.ts";
import type { PlayStep } from "../scenario/play.ts";
import { classRoutes } from "./protocol/routes.ts";
import { opened, school, seen, until } from "./school.fixture.ts";

const ours = school();

describe("two on two devices", () => {
  it("decide together; a partner gone for a minute is spoken for, and may come back", async () => {
    const { host, id, code } = await opened(ours);
    const [nurse, social] = [ours.live.visitor(), ours.live.visitor()];
    await nurse.join({ code, role: "nursing", way: "two-devices" });
    await social.join({ code, role: "social-work", way: "two-devices" });
    const streams = [nurse, social].map((each) => each.stream(id, "participant", () => {}));
    await Promise.all(streams.map((each) => each.opened));
    await host.host(id, { kind: "phase", phase: "play" });
    const { pair } = (await seen(nurse, id, "participant")).you;
    await social.act(id, {
      kind: "pair",
      word: pair?.state === "waiting" ? pair.word.toLowerCase() : "",
    });
    const you = async (who: Visitor) => (await seen(who, id, "participant")).you;
    expect((await you(nurse)).play).toBe((await you(social)).play);

    // To where two decide together, by choices that either may make.
    const steps: PlayStep[] = [];
    let state = initialState(ours.friday, "pair");
    let together = "";
    for (let at = 0; at < 20 && together === ""; at++) {
      const open = openChoices(ours.friday, state);
      const asked = open.find(({ asks }) => asks?.kind === "together");
      if (asked) {
        together = asked.id;
        break;
      }
      const choice = open[open.length - 1];
      if (!choice) break;
      const parts = openAnswers(ours.friday, state, choice);
      const answer = Object.fromEntries(
        parts.map(({ part, options: all }) => [part, all[0]?.id ?? ""]),
      );
      const made = { scene: state.scene, choice: choice.id, ...(parts.length > 0 && { answer }) };
      const who = choice.for === "social-work" ? social : nurse;
      const sent = await who.act(id, { kind: "steps", from: steps.length, steps: [made] });
      expect(sent.body.error).toBeUndefined();
      steps.push(made);
      const result = step(ours.friday, state, made.choice, made.answer);
      if (result.ok) state = result.state;
    }
    expect(together).not.toBe("");
    expect((await you(social)).steps).toEqual(steps);
    const choice = openChoices(ours.friday, state).find((each) => each.id === together);
    const open = choice ? openAnswers(ours.friday, state, choice) : [];
    const [a, b] =
      open.find(({ part }) => part === "settled")?.options.map((each) => each.id) ?? [];
    const at = steps.length;
    const say = (kind: "propose" | "settle", who: Visitor, option = "", reason?: string) =>
      who.act(id, { kind, at, choice: together, option, ...(reason && { reason }) });

    await say("propose", nurse, a, "Zij vroeg erom.");
    expect((await you(social)).pair).toMatchObject({ together: { proposals: {}, reasons: {} } });
    expect((await you(nurse)).pair).toMatchObject({
      together: { reasons: { nursing: "Zij vroeg erom." } },
    });
    expect((await say("settle", nurse, a)).body.error).toEqual({ id: "too-early" });
    // The other one goes away, for a minute.
    streams[1]?.close();
    const presence = async () => {
      const mine = (await you(nurse)).pair;
      return mine?.state === "paired" ? mine.partner.presence : "";
    };
    await until(async () => (await presence()) === "away");
    ours.live.clock.time += 59_000;
    await ours.live.classes.tick();
    expect(await presence()).toBe("away");
    ours.live.clock.time += 1_000;
    await ours.live.classes.tick();
    expect(await presence()).toBe("scripted");
    const spoken = (await you(nurse)).pair;
    expect(
      spoken?.state === "paired" && Object.keys(spoken.together?.proposals ?? {}),
    ).toHaveLength(2);
    // Back in time: they speak for themselves again, and both have to agree.
    const back = social.stream(id, "participant", () => {});
    await back.opened;
    await until(async () => (await presence()) === "here");
    await say("propose", social, b);
    expect((await you(social)).pair).toMatchObject({
      together: { proposals: { nursing: a }, reasons: { nursing: "Zij vroeg erom." } },
    });
    // What two tell each other is in nothing that a host sees or keeps.
    const seenByHost = await Promise.all([
      host.view(id, "host"),
      host.get(classRoutes.export(id, "host", "json")),
    ]);
    for (const { text } of seenByHost) expect(text).not.toContain("Zij vroeg erom.");
    await say("settle", nurse, a);
    expect((await you(nurse)).steps).toHaveLength(at);
    await say("settle", social, b);
    await say("settle", nurse, b);
    const settled = (await you(social)).steps[at];
    expect(settled?.answer).toEqual({ nursing: a, "social-work": b, settled: b });
    streams[0]?.close();
    back.close();
  });

  it("are matched by the host; who is left over plays alone", async () => {
    const { host, id, code } = await opened(ours);
    const all = [ours.live.visitor(), ours.live.visitor(), ours.live.visitor()];
    const roles = ["nursing", "nursing", "social-work"] as const;
    for (const [at, each] of all.entries())
      await each.join({ code, role: roles[at] ?? "nursing", way: "two-devices" });
    expect((await seen(host, id, "host")).totals).toMatchObject({ waiting: 3, plays: 3 });
    await host.host(id, { kind: "pair-waiting" });
    const wayOf = async (who: Visitor) => (await seen(who, id, "participant")).you.way;
    expect(await Promise.all(all.map(wayOf))).toEqual(["two-devices", "alone", "two-devices"]);
    expect((await seen(host, id, "host")).totals).toMatchObject({ waiting: 0, plays: 2 });
  });
});
