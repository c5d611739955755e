import { classNl } from "../../i18n/class.nl.ts";
import { classSheetNl } from "../../i18n/class-sheet.nl.ts";
import { mountSheet } from "./mount.tsx";

mountSheet({ messages: classNl, reader: "nl" }, classSheetNl);
