import type { Surprise } from "../../case-check/playthrough/run-playthrough.ts";
import type { Words } from "./command.ts";

const near = (word: string | undefined): Words =>
  word === undefined
    ? { nl: "", en: "" }
    : { nl: ` Bedoelde je ${word}?`, en: ` Did you mean ${word}?` };

const list = (ids: readonly string[], none: string) => (ids.length > 0 ? ids.join(", ") : none);

/** By which choice something came about; nothing when it was so from the start. */
const by = (step: number, choice: string | undefined): Words =>
  choice === undefined
    ? { nl: "vanaf het begin", en: "from the start" }
    : { nl: `bij stap ${step} (${choice})`, en: `at step ${step} (${choice})` };

const things = {
  scene: { nl: "scène of einde", en: "scene or ending" },
  fact: { nl: "feit", en: "fact" },
  flag: { nl: "vlag", en: "flag" },
} as const;

const impossible = (it: Surprise & { kind: "not-possible" }): Words => {
  const hint = near(it.near);
  const open = { nl: list(it.open, "niets meer"), en: list(it.open, "nothing more") };
  switch (it.why) {
    case "over":
      return {
        nl: `Stap ${it.step} (${it.choice}) komt na het einde: het verhaal eindigde al in “${it.scene}”.`,
        en: `Step ${it.step} (${it.choice}) comes after the end: the story had ended in “${it.scene}”.`,
      };
    case "unknown":
      return {
        nl: `Stap ${it.step}: “${it.scene}” heeft geen keuze “${it.choice}”. Er kan: ${open.nl}.${hint.nl}`,
        en: `Step ${it.step}: “${it.scene}” has no choice “${it.choice}”. Possible: ${open.en}.${hint.en}`,
      };
    case "no-answer":
      return {
        nl: `Stap ${it.step}: “${it.choice}” vraagt nog een antwoord. Zo kan het: ${open.nl}.`,
        en: `Step ${it.step}: “${it.choice}” still asks for an answer. It can be written: ${open.en}.`,
      };
    case "answer":
      return {
        nl: `Stap ${it.step}: dit antwoord kan in “${it.scene}” nu niet: ${it.choice}. Zo kan het: ${open.nl}.`,
        en: `Step ${it.step}: this answer is not possible in “${it.scene}” now: ${it.choice}. It can be written: ${open.en}.`,
      };
    case "not-open":
      return {
        nl: `Stap ${it.step}: “${it.choice}” kan in “${it.scene}” nu niet. Er kan: ${open.nl}.`,
        en: `Step ${it.step}: “${it.choice}” is not possible in “${it.scene}” now. Possible: ${open.en}.`,
      };
  }
};

/** What came out otherwise, as a sentence that names the step where it did. */
export function surpriseWords(it: Surprise): Words {
  switch (it.kind) {
    case "no-start":
      return {
        nl: `De casus heeft geen begin voor ${it.mode}. Kies een andere mode.`,
        en: `The case has no start for ${it.mode}. Choose another mode.`,
      };
    case "no-lesson-cut":
      return {
        nl: "De casus heeft geen lesdeel. Laat part weg, of zet lesson-cut in de kop van de casus.",
        en: "The case has no lesson part. Leave out part, or put lesson-cut in its front matter.",
      };
    case "unknown": {
      const [thing, hint] = [things[it.what], near(it.near)];
      return {
        nl: `De casus heeft geen ${thing.nl} “${it.name}”.${hint.nl}`,
        en: `The case has no ${thing.en} “${it.name}”.${hint.en}`,
      };
    }
    case "expects-nothing":
      return {
        nl: "Onder expect staat niets. Schrijf wat er uit moet komen, bijvoorbeeld: ending: naam",
        en: "There is nothing under expect. Write what must come of it, for example: ending: name",
      };
    case "not-possible":
      return impossible(it);
    case "not-over":
      return {
        nl: `“${it.scene}” is geen einde. Er kan nog: ${list(it.open, "niets")}. Gebruik scene: ${it.scene}, of speel verder.`,
        en: `“${it.scene}” is not an ending. Still possible: ${list(it.open, "nothing")}. Use scene: ${it.scene}, or play on.`,
      };
    case "elsewhere": {
      const how = by(it.step, it.choice);
      return {
        nl: `Verwacht: “${it.expected}”. Het kwam ${how.nl} uit in “${it.scene}”.`,
        en: `Expected: “${it.expected}”. It came out in “${it.scene}” ${how.en}.`,
      };
    }
    case "not-told":
      return {
        nl: `“${it.fact}” moest verteld zijn. Wel verteld: ${list(it.told, "niets")}.`,
        en: `“${it.fact}” had to be told. Told: ${list(it.told, "nothing")}.`,
      };
    case "told": {
      const how = by(it.step, it.choice);
      return {
        nl: `“${it.fact}” mocht niet verteld zijn, en werd het ${how.nl}.`,
        en: `“${it.fact}” had to stay untold, and was told ${how.en}.`,
      };
    }
    case "flag-off":
      return {
        nl: `De vlag “${it.flag}” moest aan staan. Aan: ${list(it.set, "geen")}.`,
        en: `The flag “${it.flag}” had to be set. Set: ${list(it.set, "none")}.`,
      };
  }
}
