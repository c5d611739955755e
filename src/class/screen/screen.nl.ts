import { classNl } from "../../i18n/class.nl.ts";
import { classScreenNl } from "../../i18n/class-screen.nl.ts";
import { mountScreen } from "./mount.tsx";

mountScreen({ messages: classNl, reader: "nl" }, classScreenNl);
