import { define } from "../define.ts";

export const unsafeLink = define<{ link: string }>({
  severity: "error",
  nl: {
    message: ({ link }) => `De link naar “${link}” is niet veilig of niet te volgen.`,
    why: "Een student die erop klikt, komt nergens, of ergens waar je niet voor kunt instaan.",
    hint: "Gebruik een adres dat begint met https:, mailto: of /.",
  },
  en: {
    message: ({ link }) => `The link to “${link}” is not safe, or leads nowhere.`,
    why: "A student who follows it ends up nowhere, or somewhere you cannot answer for.",
    hint: "Use an address that begins with https:, mailto: or /.",
  },
  example: {
    within: "scene",
    failing: "Lees [de folder](http://example.org).",
    mended: "Lees [de folder](https://example.org).",
    line: 1,
    en: {
      failing: "Read [the leaflet](http://example.org).",
      mended: "Read [the leaflet](https://example.org).",
    },
  },
});
