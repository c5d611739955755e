import { define } from "../define.ts";

export const contactWithoutName = define<{ contact: string; ref: string }>({
  severity: "error",
  nl: {
    message: ({ contact, ref }) =>
      `Contact “${contact}” heeft geen naam.${ref === "" ? "" : ` Er is geen sociale kaart waarop “${ref}” is na te slaan.`}`,
    why: "Op het ecogram staat dan een leeg vakje.",
    hint: ({ ref }) =>
      `Schrijf name="…", zoals de cliënt het zegt${ref === "" ? ", of wijs met person of ref naar wie het is" : ""}.`,
  },
  en: {
    message: ({ contact, ref }) =>
      `Contact “${contact}” has no name.${ref === "" ? "" : ` There is no care map on which to look up “${ref}”.`}`,
    why: "Then the ecogram shows an empty box.",
    hint: ({ ref }) =>
      `Write name="…", as the client says it${ref === "" ? ", or point with person or ref to who it is" : ""}.`,
  },
  example: {
    within: "top",
    failing: '<Contact id="kerk" ring="informal" />',
    mended: '<Contact id="kerk" name="De kerkenraad" ring="informal" />',
    line: 1,
    en: {
      failing: '<Contact id="church" ring="informal" />',
      mended: '<Contact id="church" name="The church council" ring="informal" />',
    },
  },
});
