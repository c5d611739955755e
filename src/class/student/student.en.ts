import { classEn } from "../../i18n/class.en.ts";
import { playEn } from "../../i18n/play.en.ts";
import { termsEn } from "../../i18n/terms.en.ts";
import { mountStudent } from "./mount.tsx";

mountStudent(
  {
    class: { messages: classEn, reader: "en" },
    player: { messages: playEn, terms: termsEn },
  },
  {
    report: async () => {
      const [{ default: View }, { reportEn: messages }] = await Promise.all([
        import("../../player/report/ReportView.tsx"),
        import("../../i18n/report.en.ts"),
      ]);
      return { View, messages };
    },
    asks: async () => {
      const [{ default: views }, { asksEn: messages }] = await Promise.all([
        import("../../player/asks/views.ts"),
        import("../../i18n/asks.en.ts"),
      ]);
      return { ...views, messages };
    },
  },
);
