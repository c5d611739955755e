import { playNl } from "../i18n/play.nl.ts";
import { termsNl } from "../i18n/terms.nl.ts";
import { mountPlayer } from "./mount.tsx";

mountPlayer(
  { messages: playNl, terms: termsNl },
  {
    report: async () => {
      const [{ default: room }, { reportNl: messages }, { compareNl: compare }] = await Promise.all(
        [
          import("./report/Host.tsx"),
          import("../i18n/report.nl.ts"),
          import("../i18n/compare.nl.ts"),
        ],
      );
      return { ...room, messages, compare };
    },
    asks: async () => {
      const [{ default: views }, { asksNl: messages }] = await Promise.all([
        import("./asks/views.ts"),
        import("../i18n/asks.nl.ts"),
      ]);
      return { ...views, messages };
    },
  },
);
