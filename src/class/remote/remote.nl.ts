import { classNl } from "../../i18n/class.nl.ts";
import { classHostNl } from "../../i18n/class-host.nl.ts";
import { classScreenNl } from "../../i18n/class-screen.nl.ts";
import { mountRemote } from "./mount.tsx";

mountRemote({ messages: classNl, reader: "nl" }, classScreenNl, classHostNl);
