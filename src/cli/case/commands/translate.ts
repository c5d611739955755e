import type { Command } from "../command.ts";
import { exit } from "../command.ts";
export const translate: Command = {
  name: "translate",
  usage: { nl: "", en: "" },
  doc: { nl: "", en: "" },
  more: { nl: "", en: "" },
  takes: { least: 1, most: 1 },
  options: {},
  async run() {
    return exit.fine;
  },
};
