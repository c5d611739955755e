import { classEn } from "../../i18n/class.en.ts";
import { classHostEn } from "../../i18n/class-host.en.ts";
import { classScreenEn } from "../../i18n/class-screen.en.ts";
import { mountRemote } from "./mount.tsx";

mountRemote({ messages: classEn, reader: "en" }, classScreenEn, classHostEn);
