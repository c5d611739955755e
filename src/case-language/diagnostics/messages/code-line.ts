import { define } from "../define.ts";

export const codeLine = define<{ word: string }>({
  severity: "error",
  nl: {
    message: ({ word }) => `Deze regel begint met “${word}”, en dat is programmacode.`,
    why: "Een casus bevat geen code. Een gewone zin die zo begint, maakt het hele bestand onleesbaar.",
    hint: "Begin de zin met een hoofdletter of met een ander woord.",
  },
  en: {
    message: ({ word }) => `This line begins with “${word}”, and that is program code.`,
    why: "A case holds no code. An ordinary sentence that begins so makes the whole file unreadable.",
    hint: "Begin the sentence with a capital letter or with another word.",
  },
  example: {
    within: "scene",
    failing: 'import Kaart from "./kaart"',
    mended: "Ze kijkt naar de kaart.",
    line: 1,
    en: {
      failing: 'import Map from "./map"',
      mended: "She looks at the map.",
    },
  },
});
