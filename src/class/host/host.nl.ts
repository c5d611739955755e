import { classNl } from "../../i18n/class.nl.ts";
import { classHostNl } from "../../i18n/class-host.nl.ts";
import { mountHost } from "./mount.tsx";

mountHost({ messages: classNl, reader: "nl" }, classHostNl);
