import { classEn } from "../../i18n/class.en.ts";
import { classHostEn } from "../../i18n/class-host.en.ts";
import { mountHost } from "./mount.tsx";

mountHost({ messages: classEn, reader: "en" }, classHostEn);
