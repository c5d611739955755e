import type { ListName } from "../../case-language/reference/index.ts";

/** The anchor of a closed list on the page of fixed words. */
export const listAnchor = (name: ListName): string => name.toLowerCase();
