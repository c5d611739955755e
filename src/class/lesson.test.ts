import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newKey, type Received, type Visitor } from "../../tests/fixtures/class/visitor.ts";
import { classRoutes } from "./protocol/routes.ts";
import { opened, options, school, seen, until, wayThrough } from "./school.fixture.ts";

const ours = school();

describe("a lesson", () => {
  it("is opened, joined, played, led and kept", async () => {
    const { host, id, code } = await opened(ours);
    const messages: Received[] = [];
    const stream = host.stream(id, "host", (message) => messages.push(message));
    expect(await stream.opened).toBe(200);

    const door = await ours.live
      .visitor()
      .post(classRoutes.lookup, { code: ` ${code.toLowerCase().slice(0, 3)}-${code.slice(3)} ` });
    expect(door.body).toMatchObject({ id, roles: ["nursing", "social-work"] });
    const students = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const student = ours.live.visitor();
        const role = at % 2 ? ("social-work" as const) : ("nursing" as const);
        const joined = await student.join({ code, role });
        expect(joined.status).toBe(200);
        return { student, role, at };
      }),
    );
    const early = await students[0]?.student.act(id, {
      kind: "steps",
      from: 0,
      steps: wayThrough(ours.friday, "nursing", 0).slice(0, 1),
    });
    expect(early?.body.error).toEqual({ id: "not-started" });
    await host.host(id, { kind: "phase", phase: "play" });
    await Promise.all(
      students.map(async ({ student, role, at }) => {
        const steps = wayThrough(ours.friday, role, at % 2);
        const sent = await student.act(id, { kind: "steps", from: 0, steps });
        expect(sent.body).toMatchObject({ steps: steps.length });
        // Sent again after a lost answer: nothing is doubled.
        const again = await student.act(id, { kind: "steps", from: 0, steps });
        expect(again.body).toMatchObject({ steps: steps.length });
        const written = await student.act(id, {
          kind: "text",
          text: "reflection",
          words: `<b>${at}</b>`,
          consent: true,
        });
        expect(written.status).toBe(200);
      }),
    );
    const during = await seen(host, id, "host");
    expect(during.totals).toMatchObject({ joined: 12, plays: 12 });
    expect(during.results).toBeNull();
    expect(
      JSON.stringify(await seen(students[0]?.student as Visitor, id, "participant")),
    ).not.toContain("<b>1</b>");

    await host.host(id, { kind: "phase", phase: "deeper" });
    expect((await host.host(id, { kind: "release" })).status).toBe(200);
    const { results } = await seen(host, id, "host");
    expect(results?.whole.plays).toBe(12);
    expect(results?.byRole).toBeUndefined();
    expect((await host.host(id, { kind: "by-role", open: true })).status).toBe(200);
    const shown = await seen(students[3]?.student as Visitor, id, "participant");
    expect(shown.results?.byRole?.nursing.plays).toBe(6);
    // Nothing changed since: the same again would only tell of who did.
    const again = await host.host(id, { kind: "release" });
    expect(again.body.error).toMatchObject({ id: "not-releasable", why: "too-few-changed" });

    const [text] = (await seen(host, id, "host")).queue;
    await host.host(id, { kind: "show-text", id: text?.id ?? "" });
    const opening = {
      kind: "open-vote" as const,
      question: "Wat nu?",
      options: [
        { id: "a", words: "=1+1" },
        { id: "b", words: "Twee" },
      ],
    };
    const vote = (await host.host(id, opening)).body.id ?? "";
    await Promise.all(
      students.map(({ student }) => student.act(id, { kind: "vote", vote, option: "a" })),
    );
    await students[0]?.student.act(id, { kind: "vote", vote, option: "b" });
    await students[0]?.student.act(id, { kind: "vote", vote, option: "a" });
    expect((await seen(students[1]?.student as Visitor, id, "participant")).vote).toMatchObject({
      state: "open",
      votes: null,
    });
    await host.host(id, { kind: "reveal-vote", vote });
    const revealed = (await seen(students[1]?.student as Visitor, id, "participant")).vote;
    expect(revealed).toMatchObject({
      state: "revealed",
      votes: 12,
      results: {
        shown: [
          { option: "a", votes: 12 },
          { option: "b", votes: 0 },
        ],
      },
    });

    const csv = await host.get(classRoutes.export(id, "host", "csv"));
    expect(csv.text).toContain(`"'=1+1"`);
    expect(csv.text).toContain("<b>");
    const json = JSON.parse((await host.get(classRoutes.export(id, "host", "json"))).text);
    expect(json.results.whole.plays).toBe(12);
    expect(json.texts).toHaveLength(1);

    await until(() => messages.some(({ data }) => data.includes('"state":"revealed"')));
    const ids = messages.flatMap(({ id: each }) => (each ? Number.parseInt(each, 10) : []));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    stream.close();
  });

  it("gives its case to who is in it, and to nobody else", async () => {
    const { host, id } = await opened(ours);
    const { marks } = (await seen(host, id, "host")).class.case;
    const path = classRoutes.case(id, "host", "nl", marks.nl ?? "");
    const answer = await fetch(`${host.base}${path}`, {
      headers: { cookie: host.cookiesFor(path), "accept-encoding": "gzip, br" },
    });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(await answer.json()).toEqual(ours.friday);
    // Without TLS a browser does not say that it reads Brotli, and does not.
    expect((await host.get(path)).body).toEqual(ours.friday);
    expect((await ours.live.visitor().get(path)).status).toBe(401);
  });

  it("is kept in its own language", async () => {
    const host = ours.live.visitor();
    const { id } = (await host.open({ case: { id: "friday" }, locale: "en" })).body;
    const { title } = (await seen(host, id, "host")).class.case;
    const kept = await host.get(classRoutes.export(id, "host", "json"));
    expect(kept.body).toMatchObject({ case: { title: title.en } });
    expect(title.en).not.toBe(title.nl);
  });

  it("opens on a draft that is right, and says what is wrong with another", async () => {
    const host = ours.live.visitor();
    const text = readFileSync("tests/fixtures/cases/window/nl.mdx", "utf8");
    const draft = (words: string) => ({
      draft: { id: "mijn-casus", files: [{ locale: "nl" as const, text: words }] },
    });
    const good = await host.open({ case: draft(text) });
    expect(good.status).toBe(200);
    expect((await seen(host, good.body.id, "host")).class.case).toMatchObject({
      id: "mijn-casus",
      draft: true,
    });
    const bad = await host.open({ case: draft(text.replace('to="here"', 'to="nergens"')) });
    expect(bad.status).toBe(422);
    expect(bad.body.error).toMatchObject({
      id: "draft-errors",
      errors: [{ file: "nl.mdx", line: expect.any(Number) }],
    });
    const large = await host.open({ case: draft("x".repeat(1_100_000)) });
    expect(large.status).toBe(413);
  });

  it("is opened once and joined once however often it is asked with one key", async () => {
    const host = ours.live.visitor();
    const key = newKey();
    const wanted = { key, case: { id: "friday" }, options: options() };
    const [one, other] = [await host.open(wanted), await host.open(wanted)];
    expect(other.body.id).toBe(one.body.id);
    const student = ours.live.visitor();
    const asked = { key: newKey(), code: one.body.code };
    const [first, second] = [await student.join(asked), await student.join(asked)];
    expect(second.body.participant).toBe(first.body.participant);
    expect((await seen(host, one.body.id, "host")).totals.joined).toBe(1);
    expect((await student.view(one.body.id, "participant")).status).toBe(200);
  });
});
