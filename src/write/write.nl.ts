import { writeNl } from "../i18n/write.nl.ts";
import { mountWrite } from "./mount.tsx";

void mountWrite({ messages: writeNl, reader: "nl" }, async () => {
  const [trial, play, terms, report, reportWords, asks, asksWords] = await Promise.all([
    import("./play/Trial.tsx"),
    import("../i18n/play.nl.ts"),
    import("../i18n/terms.nl.ts"),
    import("../player/report/ReportView.tsx"),
    import("../i18n/report.nl.ts"),
    import("../player/asks/views.ts"),
    import("../i18n/asks.nl.ts"),
  ]);
  return {
    Screen: trial.default,
    room: {
      words: { messages: play.playNl, terms: terms.termsNl },
      Report: report.default,
      reportWords: reportWords.reportNl,
      asks: { ...asks.default, messages: asksWords.asksNl },
    },
  };
});
