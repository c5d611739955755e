import { compareEn } from "../../i18n/compare.en.ts";
import { reportEn } from "../../i18n/report.en.ts";
import { termsEn } from "../../i18n/terms.en.ts";
import { mountReport } from "./mount-report.tsx";

mountReport({ locale: "en", messages: reportEn, terms: termsEn, compare: compareEn });
