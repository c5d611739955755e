import { classNl } from "../../i18n/class.nl.ts";
import { classOpenNl } from "../../i18n/class-open.nl.ts";
import { mountOpen } from "./mount.tsx";

mountOpen({ messages: classNl, reader: "nl" }, classOpenNl);
