import { classNl } from "../../i18n/class.nl.ts";
import { playNl } from "../../i18n/play.nl.ts";
import { termsNl } from "../../i18n/terms.nl.ts";
import { mountStudent } from "./mount.tsx";

mountStudent(
  {
    class: { messages: classNl, reader: "nl" },
    player: { messages: playNl, terms: termsNl },
  },
  {
    report: async () => {
      const [{ default: room }, { reportNl: messages }, { compareNl: compare }] = await Promise.all(
        [
          import("../../player/report/Host.tsx"),
          import("../../i18n/report.nl.ts"),
          import("../../i18n/compare.nl.ts"),
        ],
      );
      return { ...room, messages, compare };
    },
    asks: async () => {
      const [{ default: views }, { asksNl: messages }] = await Promise.all([
        import("../../player/asks/views.ts"),
        import("../../i18n/asks.nl.ts"),
      ]);
      return { ...views, messages };
    },
    results: async () => {
      const [{ OnDevice }, { classScreenNl: words }] = await Promise.all([
        import("../screen/on-device.tsx"),
        import("../../i18n/class-screen.nl.ts"),
      ]);
      return { OnDevice, words };
    },
  },
);
