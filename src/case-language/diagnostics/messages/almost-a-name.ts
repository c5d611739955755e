import { define } from "../define.ts";

export const almostAName = define<{ found: string; name: string }>({
  severity: "warning",
  nl: {
    message: ({ found, name }) =>
      `“${found}” staat hier alleen, en lijkt op “${name}” uit de lijst van mensen.`,
    why: "Studenten zoeken bij een naam een gezicht. Een verschreven naam lijkt iemand die ze gemist hebben.",
    hint: "Verbeter de naam. Is het echt iemand anders? Dan kun je dit laten staan.",
  },
  en: {
    message: ({ found, name }) =>
      `“${found}” is only written here, and is almost “${name}” from the list of people.`,
    why: "Students look for a face with a name. A misspelt one seems to be somebody whom they missed.",
    hint: "Mend the name. Is it really somebody else? Then leave this.",
  },
  example: {
    within: "scene",
    failing: "Je ziet Geretje en haar zus.",
    mended: "Je ziet Geertje en haar zus.",
    beside: '<Person id="geertje" name="Geertje" role="near" />',
    line: 1,
    en: {
      failing: "You see Margraet and her sister.",
      mended: "You see Margaret and her sister.",
      beside: '<Person id="margaret" name="Margaret" role="near" />',
    },
  },
});
