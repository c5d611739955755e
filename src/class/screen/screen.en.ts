import { classEn } from "../../i18n/class.en.ts";
import { classScreenEn } from "../../i18n/class-screen.en.ts";
import { mountScreen } from "./mount.tsx";

mountScreen({ messages: classEn, reader: "en" }, classScreenEn);
