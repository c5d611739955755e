import { writeEn } from "../i18n/write.en.ts";
import { mountWrite } from "./mount.tsx";

void mountWrite({ messages: writeEn, reader: "en" }, async () => {
  const [trial, play, terms, report, reportWords, asks, asksWords] = await Promise.all([
    import("./play/Trial.tsx"),
    import("../i18n/play.en.ts"),
    import("../i18n/terms.en.ts"),
    import("../player/report/ReportView.tsx"),
    import("../i18n/report.en.ts"),
    import("../player/asks/views.ts"),
    import("../i18n/asks.en.ts"),
  ]);
  return {
    Screen: trial.default,
    room: {
      words: { messages: play.playEn, terms: terms.termsEn },
      Report: report.default,
      reportWords: reportWords.reportEn,
      asks: { ...asks.default, messages: asksWords.asksEn },
    },
  };
});
