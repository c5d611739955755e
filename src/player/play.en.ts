import { playEn } from "../i18n/play.en.ts";
import { termsEn } from "../i18n/terms.en.ts";
import { mountPlayer } from "./mount.tsx";

mountPlayer(
  { messages: playEn, terms: termsEn },
  {
    report: async () => {
      const [{ default: room }, { reportEn: messages }, { compareEn: compare }] = await Promise.all(
        [
          import("./report/Host.tsx"),
          import("../i18n/report.en.ts"),
          import("../i18n/compare.en.ts"),
        ],
      );
      return { ...room, messages, compare };
    },
    asks: async () => {
      const [{ default: views }, { asksEn: messages }] = await Promise.all([
        import("./asks/views.ts"),
        import("../i18n/asks.en.ts"),
      ]);
      return { ...views, messages };
    },
  },
);
