import { type Answer, type OpenAnswer, openAnswers } from "../../../engine/answers.ts";
import type { State } from "../../../engine/state.ts";
import { terms } from "../../../i18n/terms.ts";
import type { RichText } from "../../../scenario/rich-text.ts";
import type { Choice, Scenario } from "../../../scenario/scenario.ts";
import { type Locale, type Role, roles } from "../../../scenario/vocabulary.ts";
import type { World } from "../command.ts";
import type { Style } from "../print-entry.ts";
import { textLines } from "../print-text.ts";
import { pickLines } from "./show.ts";

const words = {
  nl: {
    matters: "Wat is het belangrijkst?",
    unknown: "Dat weet ik nog niet.",
    proposes: (role: string) => `Wat stelt de ${role} voor?`,
    proposed: (role: string) => `De ${role} stelt voor:`,
    settle: "Wat spreken jullie af?",
    client: (who: string) => `Jullie vragen het: ${who}.`,
    nobody: "de cliënt",
    prompt: (most: number) => `\nAntwoord 1-${most} (b terug, q stoppen): `,
    notNumber: (most: number) =>
      `Typ een getal van 1 tot ${most}, b om terug te gaan of q om te stoppen.`,
    stuck: "Hier is geen antwoord meer mogelijk. Wie dit kiest, zit vast.",
  },
  en: {
    matters: "What matters most?",
    unknown: "I do not know yet.",
    proposes: (role: string) => `What does the ${role} propose?`,
    proposed: (role: string) => `The ${role} proposes:`,
    settle: "What do you agree on?",
    client: (who: string) => `You ask: ${who}.`,
    nobody: "the client",
    prompt: (most: number) => `\nAnswer 1-${most} (b back, q quit): `,
    notNumber: (most: number) => `Type a number from 1 to ${most}, b to go back or q to quit.`,
    stuck: "No answer is possible here any more. Who chooses this is stuck.",
  },
} as const;

const plain = (text: string): RichText => [{ p: [text] }];

const roleOf = (part: string): Role | undefined => roles.find((each) => each === part);

/** What a part asks, above its answers. */
const question = ({ asks }: Choice, part: string, played: boolean, locale: Locale): RichText => {
  const say = words[locale];
  if (asks?.kind === "decide") return asks.parts.find(({ id }) => id === part)?.text ?? plain(part);
  if (asks?.kind === "meaning") return plain(say.matters);
  const role = roleOf(part);
  if (!role) return plain(say.settle);
  return plain((played ? say.proposes : say.proposed)(terms[locale].roles[role]));
};

const answerText = (
  scenario: Scenario,
  { asks }: Choice,
  { id, option, fact }: OpenAnswer,
  locale: Locale,
): RichText => {
  const say = words[locale];
  if (option) return option.text;
  if (fact) return fact.text;
  if (id !== "client") return plain(say.unknown);
  const who = asks?.kind === "together" ? asks.client?.who : undefined;
  return plain(say.client(scenario.persons.find((each) => each.id === who)?.name ?? say.nobody));
};

/**
 * Asks for every part of an answer on the terminal, one after the other. What the other role proposes
 * when somebody plays alone is shown with its reason, not asked.
 * @returns the answer; `back` when somebody went back before the first part or nothing can be
 *   answered; `quit` when the input ended
 */
export async function askAnswer(
  scenario: Scenario,
  state: State,
  choice: Choice,
  world: World & { ask: NonNullable<World["ask"]> },
  style: Style,
): Promise<Answer | "back" | "quit"> {
  const say = words[style.locale];
  const parts = openAnswers(scenario, state, choice);
  if (parts.some(({ options }) => options.length === 0)) {
    world.out(`\n${style.paint("red", say.stuck)}`);
    return "back";
  }
  const given: [string, string][] = [];
  for (let at = 0; at < parts.length; ) {
    const { part, options } = parts[at] as (typeof parts)[number];
    const played = state.mode === "pair" || roleOf(part) === undefined || state.mode === part;
    const asked = textLines(question(choice, part, played, style.locale), style.width);
    world.out(`\n${asked.map((line) => style.paint("bold", line)).join("\n")}`);
    const picks = options.map((each) => ({
      id: each.id,
      text: answerText(scenario, choice, each, style.locale),
    }));
    const [only] = options;
    if (!played && only) {
      const reason =
        choice.asks?.kind === "together"
          ? choice.asks.scripts.find(({ role }) => role === part)?.text
          : undefined;
      for (const text of [picks[0]?.text ?? [], reason ?? []])
        for (const line of textLines(text, style.width - 2)) world.out(`  ${line}`.trimEnd());
      given.push([part, only.id]);
      at++;
      continue;
    }
    for (const line of pickLines(picks, style)) world.out(line);
    const typed = (await world.ask(say.prompt(options.length)))?.trim().toLowerCase();
    if (typed === undefined || typed === "q") return "quit";
    const picked = /^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined;
    if (typed === "b") return "back";
    if (picked) {
      given.push([part, picked.id]);
      at++;
    } else world.out(say.notNumber(options.length));
  }
  return Object.fromEntries(given);
}
