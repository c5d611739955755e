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
      const [{ default: room }, { reportEn: messages }, { compareEn: compare }] = await Promise.all(
        [
          import("../../player/report/Host.tsx"),
          import("../../i18n/report.en.ts"),
          import("../../i18n/compare.en.ts"),
        ],
      );
      return { ...room, messages, compare };
    },
    asks: async () => {
      const [{ default: views }, { asksEn: messages }] = await Promise.all([
        import("../../player/asks/views.ts"),
        import("../../i18n/asks.en.ts"),
      ]);
      return { ...views, messages };
    },
    results: async () => {
      const [{ OnDevice }, { classScreenEn: words }] = await Promise.all([
        import("../screen/on-device.tsx"),
        import("../../i18n/class-screen.en.ts"),
      ]);
      return { OnDevice, words };
    },
  },
);
