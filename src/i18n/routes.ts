import { type Locale, locales } from "../scenario/vocabulary.ts";

/** Every page of the site: its path in each language. `:case` stands for the id of a case. */
export const routes = {
  home: { nl: "/", en: "/en/" },
  cases: { nl: "/casussen/", en: "/en/cases/" },
  case: { nl: "/casussen/:case/", en: "/en/cases/:case/" },
  lecturer: { nl: "/casussen/:case/docent/", en: "/en/cases/:case/lecturer/" },
  lesson: { nl: "/casussen/:case/docent/les/", en: "/en/cases/:case/lecturer/lesson/" },
  play: { nl: "/spelen/:case/", en: "/en/play/:case/" },
  report: { nl: "/verslag/:case/", en: "/en/report/:case/" },
  principles: { nl: "/uitgangspunten/", en: "/en/principles/" },
  skills: { nl: "/vaardigheden/", en: "/en/skills/" },
  debrief: { nl: "/nabespreken/", en: "/en/debrief/" },
  handbook: { nl: "/handboek/", en: "/en/handbook/" },
  class: { nl: "/les/", en: "/en/class/" },
  openClass: { nl: "/les/openen/", en: "/en/class/open/" },
  host: { nl: "/les/docent/", en: "/en/class/host/" },
  sheet: { nl: "/les/docent/blad/", en: "/en/class/host/sheet/" },
  remote: { nl: "/les/afstandsbediening/", en: "/en/class/remote/" },
  screen: { nl: "/les/scherm/", en: "/en/class/screen/" },
  write: { nl: "/schrijven/", en: "/en/write/" },
  careMap: { nl: "/sociale-kaart/", en: "/en/care-map/" },
  careMapPractice: { nl: "/sociale-kaart/oefenen/", en: "/en/care-map/practise/" },
  sources: { nl: "/bronnen/", en: "/en/sources/" },
  about: { nl: "/over/", en: "/en/about/" },
  privacy: { nl: "/privacy/", en: "/en/privacy/" },
  accessibility: { nl: "/toegankelijkheid/", en: "/en/accessibility/" },
} as const satisfies Record<string, Record<Locale, string>>;

export type Route = keyof typeof routes;
/** A page that belongs to one case. */
export type CaseRoute = "case" | "lecturer" | "lesson" | "play" | "report";
/** A page that stands by itself. */
export type PlainRoute = Exclude<Route, CaseRoute>;

/** The path of a page, for example `pathTo("principles", "en")`. */
export function pathTo(route: PlainRoute, locale: Locale): string {
  return routes[route][locale];
}

/**
 * The path of a page of one case.
 * @param caseId an id, as `scenario/ids.ts` allows
 */
export function pathToCase(route: CaseRoute, locale: Locale, caseId: string): string {
  return routes[route][locale].replace(":case", caseId);
}

const segments = (path: string): string[] => path.split("/").filter((segment) => segment !== "");

/** The case id in a path that has the shape of this template, null for another shape. */
function matched(template: string, path: string): { caseId: string } | null {
  const [wanted, found] = [segments(template), segments(path)];
  if (wanted.length !== found.length) return null;
  let caseId = "";
  for (const [at, segment] of wanted.entries()) {
    if (segment === ":case") caseId = found[at] ?? "";
    else if (segment !== found[at]) return null;
  }
  return { caseId };
}

/**
 * Which page a path leads to.
 * @param path a path from the root, with or without the closing slash
 * @returns the page, its language and its case (empty where it has none); null for an unknown path
 */
export function routeOf(path: string): { route: Route; locale: Locale; caseId: string } | null {
  for (const route of Object.keys(routes) as Route[]) {
    for (const locale of locales) {
      const match = matched(routes[route][locale], path);
      if (match) return { route, locale, caseId: match.caseId };
    }
  }
  return null;
}

/**
 * The same page in another language.
 * @param path a path from the root, in either language
 * @returns its path in that language; that language's home for a path that is no page
 */
export function alternate(path: string, locale: Locale): string {
  const here = routeOf(path);
  if (!here) return routes.home[locale];
  return routes[here.route][locale].replace(":case", here.caseId);
}
