import { playEn } from "../i18n/play.en.ts";
import { termsEn } from "../i18n/terms.en.ts";
import { mountPlayer } from "./mount.tsx";

mountPlayer(
  { messages: playEn, terms: termsEn },
  {
    report: async () => {
      const [{ default: View }, { reportEn: messages }] = await Promise.all([
        import("./report/ReportView.tsx"),
        import("../i18n/report.en.ts"),
      ]);
      return { View, messages };
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
