import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/scenario/vocabulary.ts";

const root = join(import.meta.dirname, "../..");

/** A block of code in the handbook. */
export type HandbookExample = {
  /** `content/handbook/nl/first-case.mdx:14`: where it begins. */
  where: string;
  chapter: string;
  locale: Locale;
  /** The language after the fence, and the words after that: what the code is part of. */
  language: string;
  part: string;
  code: string;
};

/** Every block of code in `content/handbook`, in the order of its pages. */
export function handbookExamples(): HandbookExample[] {
  return globSync("content/handbook/{nl,en}/*.mdx", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .flatMap((file) => {
      const [, , locale = "nl", name = ""] = file.split("/");
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/^```(?<info>[^\n]*)\n(?<code>[\s\S]*?)^```$/gmu)].map((match) => {
        const [language = "", ...part] = (match.groups?.info ?? "").trim().split(/\s+/u);
        return {
          where: `${file}:${text.slice(0, match.index).split("\n").length}`,
          chapter: name.replace(".mdx", ""),
          locale: locale as Locale,
          language,
          part: part.join(" "),
          code: match.groups?.code ?? "",
        };
      });
    });
}

/** The little world that the examples of each language speak of, piece by piece. */
const worlds: Record<Locale, { front: string; pieces: string[]; scene: string; ending: string }> = {
  nl: {
    front: `title: Kampen
summary: Een proef.
length: short
roles: [nursing, social-work]
start: voordeur
good-life: Mijn zus zien.`,
    pieces: [
      '<Person id="aalders" name="mevrouw Aalders" role="client" />',
      '<Place id="flat" name="Derde etage" noise="loud" />',
      '<Fact id="zus" domain="relations" from="aalders">Mijn zus woont in Kampen.</Fact>',
      '<Fact id="duizelig" domain="health" from="aalders">Dan draait de kamer.</Fact>',
      '<Fact id="foto" domain="meaning" from="aalders">Toen waren we meisjes.</Fact>',
      '<Contact id="kerk" name="De kerk" ring="informal" tie="thin" />',
      '<Contact id="buurman" name="Sjaak" ring="informal" tie="thin" />',
      '<Contact id="wijkteam" name="Het wijkteam" ring="formal" />',
      '<Meter id="energie" name="Energie" min="0" max="5" start="3" />',
      '<Flag id="belofte" />',
    ],
    scene: "voordeur keuken tafel",
    ending: "kampen weekdoos",
  },
  en: {
    front: `title: Kampen
summary: A trial.
length: short
roles: [nursing, social-work]
start: front-door
good-life: Seeing my sister.`,
    pieces: [
      '<Person id="aalders" name="Mrs Aalders" role="client" />',
      '<Place id="flat" name="Third floor" noise="loud" />',
      '<Fact id="sister" domain="relations" from="aalders">My sister lives in Kampen.</Fact>',
      '<Fact id="dizzy" domain="health" from="aalders">The room turns then.</Fact>',
      '<Fact id="photo" domain="meaning" from="aalders">We were girls then.</Fact>',
      '<Contact id="church" name="The church" ring="informal" tie="thin" />',
      '<Contact id="neighbour" name="Sjaak" ring="informal" tie="thin" />',
      '<Contact id="neighbourhood-team" name="The team" ring="formal" />',
      '<Meter id="energy" name="Energy" min="0" max="5" start="3" />',
      '<Flag id="promise" />',
    ],
    scene: "front-door kitchen table",
    ending: "kampen pill-box",
  },
};

/**
 * A whole case around an example, with everything in it that the example does not bring itself.
 * @returns null for a part that nobody knows: the page should say `case`, `front`, `top`, `scenes`,
 *   `scene` or `choice` after the language
 */
export function hosted({ code, part, locale }: HandbookExample): string | null {
  const world = worlds[locale];
  const [first = "", second = "", third = ""] = world.scene.split(" ");
  const endings = world.ending.split(" ");
  const tells = world.pieces.flatMap((each) => /^<Fact id="([^"]+)"/u.exec(each)?.[1] ?? []);
  const [flag] = world.pieces.flatMap((each) => /^<Flag id="([^"]+)"/u.exec(each)?.[1] ?? []);

  const wait = (to: string) =>
    `<Choice id="wait-${to}" move="silence" to="${to}" tells="${tells.join(", ")}" sets="${flag}">x</Choice>`;
  const scene = (id: string, to: string[], inside = "") =>
    `<Scene id="${id}" title="x" place="flat">\n\n${inside}\n\n${to.map((each) => wait(each)).join("\n\n")}\n\n</Scene>`;
  const story = (inside = "") => [
    scene(first, [second], inside),
    scene(second, [third]),
    scene(third, endings),
    ...endings.map((id) => `<Ending id="${id}" title="x">x</Ending>`),
  ];
  const front = `---\n${world.front}\n---\n`;
  const around = (pieces: string[], own: string) =>
    pieces.filter((piece) => !own.includes(/^<\w+ id="[^"]+"/u.exec(piece)?.[0] ?? "\n"));
  const whole = (...parts: string[]) => parts.join("\n\n");

  switch (part) {
    case "case":
      return code;
    case "front":
      return whole(code, ...world.pieces, ...story());
    case "top":
    case "scenes":
      return whole(front, ...around([...world.pieces, ...story()], code), code);
    case "scene":
      return whole(front, ...world.pieces, ...story(code));
    case "choice":
      return whole(
        front,
        ...world.pieces,
        ...story(`<Choice id="asked" move="silence" to="${second}">\nx\n${code}</Choice>`),
      );
    default:
      return null;
  }
}
