import { define } from "../define.ts";

export const tagNeedsSlash = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `<${tag}> heeft geen inhoud en moet eindigen met />.`,
    why: "Anders lijkt alles wat volgt erin te staan.",
    hint: "Schrijf /> in plaats van > aan het eind van deze tag.",
  },
  en: {
    message: ({ tag }) => `<${tag}> holds nothing and has to end with />.`,
    why: "Otherwise everything after it seems to stand inside it.",
    hint: "Write /> instead of > at the end of this tag.",
  },
  example: {
    within: "top",
    failing: '<Place id="tuin" name="De tuin" noise="quiet">',
    mended: '<Place id="tuin" name="De tuin" noise="quiet" />',
    line: 1,
    en: {
      failing: '<Place id="garden" name="The garden" noise="quiet">',
      mended: '<Place id="garden" name="The garden" noise="quiet" />',
    },
  },
});
