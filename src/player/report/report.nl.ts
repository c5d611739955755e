import { compareNl } from "../../i18n/compare.nl.ts";
import { reportNl } from "../../i18n/report.nl.ts";
import { termsNl } from "../../i18n/terms.nl.ts";
import { mountReport } from "./mount-report.tsx";

mountReport({ locale: "nl", messages: reportNl, terms: termsNl, compare: compareNl });
