import { classEn } from "../../i18n/class.en.ts";
import { classOpenEn } from "../../i18n/class-open.en.ts";
import { mountOpen } from "./mount.tsx";

mountOpen({ messages: classEn, reader: "en" }, classOpenEn);
