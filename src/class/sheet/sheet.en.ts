import { classEn } from "../../i18n/class.en.ts";
import { classSheetEn } from "../../i18n/class-sheet.en.ts";
import { mountSheet } from "./mount.tsx";

mountSheet({ messages: classEn, reader: "en" }, classSheetEn);
