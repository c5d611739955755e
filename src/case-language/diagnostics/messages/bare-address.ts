import { define } from "../define.ts";

export const bareAddress = define<{ address: string }>({
  severity: "error",
  nl: {
    message: ({ address }) => `Het adres ${address} staat tussen < en >.`,
    why: "Zo wordt het voor een tag gehouden, en is er geen link.",
    hint: "Schrijf [wat de lezer ziet](https://…).",
  },
  en: {
    message: ({ address }) => `The address ${address} stands between < and >.`,
    why: "It is then taken for a tag, and there is no link.",
    hint: "Write [what the reader sees](https://…).",
  },
  example: {
    within: "scene",
    failing: "Kijk op <https://www.windesheim.nl>.",
    mended: "Kijk op [de site](https://www.windesheim.nl).",
    line: 1,
    en: {
      failing: "Look at <https://www.windesheim.nl>.",
      mended: "Look at [the site](https://www.windesheim.nl).",
    },
  },
});
