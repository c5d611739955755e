/**
 * The arrows of the house (CONTRIBUTING.md has the picture): which room may import which, and which
 * packages. Arrows only point down. Tests may look where they like, but nobody imports a test.
 */

/** Rooms that must give the same answer everywhere: no DOM, clock, randomness, files or framework. */
const pure = {
  scenario: { rooms: [], packages: ["zod"] },
  engine: { rooms: ["scenario"], packages: ["zod", "xstate"] },
  explore: { rooms: ["scenario", "engine"], packages: [] },
  report: { rooms: ["scenario", "engine"], packages: [] },
  "case-language": {
    rooms: ["scenario", "i18n"],
    packages: ["zod", "yaml", "unified", "remark-parse", "@types/mdast", "mdast", "vfile"],
  },
  "case-graph": { rooms: ["scenario", "engine", "explore", "i18n"], packages: ["@dagrejs/dagre"] },
  "case-import": { rooms: ["scenario"], packages: [] },
  "case-check": {
    rooms: ["scenario", "engine", "explore", "case-language"],
    packages: ["zod", "yaml"],
  },
  // Live lessons: what crosses the wire, what happens, and what storage has to do.
  "class/protocol": { rooms: ["scenario"], packages: ["zod"] },
  "class/domain": { rooms: ["scenario", "engine", "class/protocol"], packages: ["xstate"] },
  "class/ports": { rooms: ["scenario", "class/protocol"], packages: [] },
};

/** What shows something in a browser and keeps its state. */
const react = ["react", "react-dom", "@types/react", "@types/react-dom", "xstate", "@xstate/react"];

/** Rooms around them. `node: true` for those that never reach a browser. */
const around = {
  i18n: { rooms: ["scenario"], packages: [] },
  ui: { rooms: ["i18n", "scenario"], packages: [] },
  search: { rooms: [], packages: ["minisearch"] },
  // Who there is in a region: found, shown and fetched wherever it is opened.
  "care-map": {
    rooms: ["scenario", "search", "ui", "i18n"],
    packages: ["react", "react-dom", "@types/react", "@types/react-dom", "minisearch"],
  },
  // PixiJS draws here, and what flows over a shared screen draws with it.
  "network-map": {
    rooms: ["scenario", "engine", "care-map", "ui", "i18n"],
    packages: ["react", "react-dom", "@types/react", "@types/react-dom", "pixi.js"],
  },
  // Never class or case-language: what happens in a play leaves through a prop, and a case comes in
  // compiled.
  player: {
    rooms: ["scenario", "engine", "report", "network-map", "care-map", "ui", "i18n"],
    packages: react,
  },
  // Writing a case in the browser; what is checked, drawn and played there is what other rooms do.
  write: {
    rooms: [
      "scenario",
      "engine",
      "explore",
      "case-language",
      "case-check",
      "case-graph",
      "case-import",
      "player",
      "care-map",
      "network-map",
      "report",
      "ui",
      "i18n",
    ],
    packages: [...react, "@codemirror", "@lezer"],
  },
  cli: {
    rooms: [
      "scenario",
      "engine",
      "explore",
      "case-language",
      "case-check",
      "case-graph",
      "case-import",
      "i18n",
    ],
    packages: ["yaml", "zod"],
    node: true,
  },
  "class/running": {
    rooms: ["scenario", "class/protocol", "class/domain", "class/ports"],
    packages: [],
    node: true,
  },
  "class/http": {
    rooms: ["scenario", "class/protocol", "class/domain", "class/ports", "class/running"],
    packages: ["zod"],
    node: true,
  },
  "class/adapters": {
    rooms: ["scenario", "case-language", "case-check", "class/protocol", "class/ports"],
    packages: ["better-sqlite3", "@types/better-sqlite3", "kysely", "pg", "@types/pg"],
    node: true,
  },
  server: { rooms: ["class"], packages: ["sirv", "astro"], node: true },
  layouts: {
    rooms: [
      "scenario",
      "engine",
      "explore",
      "case-language",
      "case-check",
      "case-graph",
      "care-map",
      "search",
      "ui",
      "i18n",
    ],
    packages: ["astro", "minisearch"],
    node: true,
  },
};

/** The pages of a class in a browser. What crosses the wire is all they share with the server. */
const inClass = (rooms, packages = []) => ({
  rooms: ["scenario", "player", "i18n", "class/protocol", "class/client", ...rooms],
  packages: [...react, ...packages],
});
const pagesOfClass = {
  "class/client": inClass([]),
  "class/parts": inClass([], ["uqr"]),
  "class/open": inClass(["write", "class/parts"]),
  // What stands on the screen stands on each device too, as tables.
  "class/student": inClass(["engine", "class/parts", "class/screen"]),
  "class/host": inClass(["class/parts"]),
  // The flow of a class and the networks laid over each other are drawn as the ecogram is.
  "class/screen": inClass(["class/parts", "network-map"], ["pixi.js"]),
  "class/remote": inClass(["class/parts", "class/screen"]),
  "class/sheet": inClass(["class/parts"]),
};

const rooms = { ...pure, ...around, ...pagesOfClass };
const anyOf = (names) => (names.length > 0 ? `(${names.join("|")})` : "(?!)");
const installed = (names) =>
  `node_modules/${anyOf(names.map((name) => name.replace("/", "\\/")))}/`;
/** Tests, and the small worlds they share. */
const notATest = "\\.(test|fixture)\\.tsx?$";

const arrows = Object.entries(rooms).flatMap(([room, { rooms: below, packages, node }]) => {
  const from = { path: `^src/${room}/`, pathNot: [notATest, "^src/cli/start"] };
  return [
    {
      name: `${room}-rooms`,
      comment: `${room} may import ${below.length > 0 ? below.join(", ") : "no other room"}.`,
      severity: "error",
      from,
      to: { path: "^(src|tests|scenarios|content)/", pathNot: `^src/${anyOf([room, ...below])}/` },
    },
    {
      name: `${room}-packages`,
      comment: `${room} may use ${packages.length > 0 ? packages.join(", ") : "no package"}.`,
      severity: "error",
      from,
      to: { path: "node_modules/", pathNot: installed(packages) },
    },
    ...(node
      ? []
      : [
          {
            name: `${room}-no-node`,
            comment: `${room} runs in browsers too: no node: modules.`,
            severity: "error",
            from,
            to: { dependencyTypes: ["core"] },
          },
        ]),
  ];
});

export default {
  forbidden: [
    ...arrows,
    {
      name: "starter-stands-alone",
      comment: "start.mjs runs before anything is installed: only node: modules and its own parts.",
      severity: "error",
      from: { path: "^src/cli/start(\\.mjs|/)", pathNot: notATest },
      to: { pathNot: "^src/cli/start/", dependencyTypesNot: ["core"] },
    },
    {
      name: "nobody-imports-pages",
      comment: "Routes wire the rooms together, and a shared part of one belongs in layouts.",
      severity: "error",
      from: {},
      to: { path: "^src/pages/" },
    },
    {
      name: "nobody-imports-tests",
      severity: "error",
      from: { path: "^src/", pathNot: notATest },
      to: { path: [notATest, "^tests/"] },
    },
    {
      name: "no-circle",
      comment: "Two files that need each other are one idea, or three.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^(astro|node):", "^mdast$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
