import { optionParts } from "../scenario/option-parts.ts";
import type { Choice, Option, Scenario } from "../scenario/scenario.ts";
import { type Mode, type Role, roles } from "../scenario/vocabulary.ts";
import { allOf, anyOf, notOf, type Settled, settle } from "./conditions.ts";

/** Answers to one part that come to the same: whichever is picked, all that can be read later is equal. */
export type AnswerGroup = {
  /** Ids of the answers, in the order in which they are offered; the first that is open stands for all. */
  ids: string[];
  /** At least one of them is open. */
  when: Settled;
  /** When each of them counts, for how likely the group is beside the others. */
  each: Settled[];
  /** Variables that become true by it. */
  settles: string[];
  /** What it does besides; the same for all of the group. */
  effects: Pick<Option, "sets" | "clears" | "changes" | "ties">;
  tells: { fact: string; when: Settled }[];
};

/** One part of what a choice asks. */
export type AskedPart = { part: string; groups: AnswerGroup[] };

type One = Omit<AnswerGroup, "ids" | "each"> & { id: string };

const noEffects = { sets: [], clears: [], changes: [] };

const isOpen = ({ fact, when }: Option, mode: Mode): Settled =>
  allOf([fact === undefined ? true : { told: fact }, settle(when, mode)]);

/** Proposals of who is not played, each with when it is made: it holds and is open, and none before it. */
const proposalsOf = (
  asks: Extract<Choice["asks"], { kind: "together" }>,
  role: Role,
  mode: Mode,
): { option: string; can: Settled }[] =>
  (asks.scripts.find((script) => script.role === role)?.proposes ?? []).map(({ option, when }) => {
    const proposed = asks.options.find(({ id }) => id === option);
    return { option, can: proposed ? allOf([settle(when, mode), isOpen(proposed, mode)]) : false };
  });

const isScripted = (role: Role, mode: Mode): boolean => mode !== "pair" && mode !== role;

/**
 * What an author wrote to be answered, with when it is open: options of a decision, and what the
 * other role proposes to who plays alone. Ids are `part/option` and `role/place in the list`.
 */
export function offersOf(choice: Choice, mode: Mode) {
  const { asks } = choice;
  const offers = optionParts(choice).flatMap(({ id: part, options }) =>
    options.map((each) => ({ id: `${part}/${each.id}`, when: isOpen(each, mode) })),
  );
  if (asks?.kind !== "together") return { offers, proposals: [] };
  const proposals = roles
    .filter((role) => isScripted(role, mode))
    .flatMap((role) =>
      proposalsOf(asks, role, mode).map(({ can }, at, all) => ({
        id: `${role}/${at}`,
        when: allOf([can, ...all.slice(0, at).map((earlier) => notOf(earlier.can))]),
      })),
    );
  return { offers, proposals };
}

/** The same answers in a part, put together by what they do to what is read. */
const grouped = (answers: readonly One[], read: ReadonlySet<string> | undefined) => {
  const groups = new Map<string, AnswerGroup>();
  for (const { id, ...answer } of answers) {
    if (answer.when === false) continue;
    const { settles, effects, tells } = answer;
    const isRead = (variable: string) => read === undefined || read.has(variable);
    const seen = {
      settles: settles.filter(isRead),
      sets: effects.sets.filter((flag) => isRead(`flag:${flag}`)),
      clears: effects.clears.filter((flag) => isRead(`flag:${flag}`)),
      changes: effects.changes.filter(({ meter }) => isRead(`meter:${meter}`)),
      ties: (effects.ties ?? []).filter(
        ({ contact }) =>
          read === undefined || [...read].some((each) => each.startsWith(`tie:${contact}/`)),
      ),
      tells,
    };
    const key = JSON.stringify(seen);
    const known = groups.get(key);
    if (known) {
      known.ids.push(id);
      known.each.push(answer.when);
      known.when = anyOf([known.when, answer.when]);
    } else groups.set(key, { ...answer, ids: [id], each: [answer.when] });
  }
  return [...groups.values()];
};

const sameFor = (options: readonly Option[], mode: Mode, settles: (id: string) => string[]) =>
  options.map(
    (each): One => ({
      id: each.id,
      when: isOpen(each, mode),
      settles: settles(each.id),
      effects: each,
      tells: each.tells
        .map(({ fact, when }) => ({ fact, when: settle(when, mode) }))
        .filter(({ when }) => when !== false),
    }),
  );

const meaningPart = (
  { facts }: Scenario,
  from: string | undefined,
  read: ReadonlySet<string> | undefined,
): AskedPart => {
  const plain = { effects: noEffects, tells: [] };
  const named = facts
    .filter((fact) => from === undefined || fact.from === from)
    .map(
      ({ id }): One => ({
        id,
        when: { told: id },
        settles: [`meaning:${id}`, "meaning:any"],
        ...plain,
      }),
    );
  const none: One = { id: "none", when: true, settles: [], ...plain };
  // How many facts were told does not matter here, so that exploring need not remember each of them.
  const groups = grouped([...named, none], read).map((group) => ({ ...group, each: [true] }));
  return { part: "fact", groups };
};

/** What one who is not played can propose: conditions of a group look only at proposals outside it. */
const scriptedGroups = (
  groups: AnswerGroup[],
  proposals: ReturnType<typeof proposalsOf>,
): AnswerGroup[] =>
  groups
    .map((group): AnswerGroup => {
      const when = anyOf(
        proposals.map(({ option, can }, at) =>
          group.ids.includes(option)
            ? allOf([
                can,
                ...proposals
                  .slice(0, at)
                  .filter((earlier) => !group.ids.includes(earlier.option))
                  .map((earlier) => notOf(earlier.can)),
              ])
            : false,
        ),
      );
      return { ...group, when, each: [true] };
    })
    .filter(({ when }) => when !== false);

/**
 * What can be answered to a choice in one mode, per part in the order of the answer. Answers that
 * differ in nothing that is read, and in nothing they tell, are one group.
 * @param read the variables that some condition reads; without it every answer is a group of its own
 */
export function askedParts(
  scenario: Scenario,
  { id, asks }: Choice,
  mode: Mode,
  read?: ReadonlySet<string>,
): AskedPart[] {
  if (!asks) return [];
  if (asks.kind === "meaning") return [meaningPart(scenario, asks.from, read)];
  const settledBy = (part: string) => (option: string) => [`decided:${id}/${part}/${option}`];
  if (asks.kind === "decide")
    return asks.parts.map((part) => ({
      part: part.id,
      groups: grouped(sameFor(part.options, mode, settledBy(part.id)), read),
    }));
  const proposed = roles.map((role): AskedPart => {
    const answers = sameFor(asks.options, mode, settledBy(role)).map(
      (each): One => ({
        ...each,
        effects: noEffects,
        tells: [],
      }),
    );
    const groups = grouped(answers, read);
    if (!isScripted(role, mode)) return { part: role, groups };
    return { part: role, groups: scriptedGroups(groups, proposalsOf(asks, role, mode)) };
  });
  const settled = sameFor(asks.options, mode, settledBy("settled"));
  const client: One = {
    id: "client",
    when: true,
    settles: settledBy("settled")("client"),
    effects: noEffects,
    tells: [],
  };
  const answers = asks.client ? [...settled, client] : settled;
  return [...proposed, { part: "settled", groups: grouped(answers, read) }];
}
