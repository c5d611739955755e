import { type Atom, conditionAtoms } from "../condition/atoms.ts";
import type { ConditionNode } from "../condition/parse.ts";
import type { Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";
import { isChoice, isMap } from "../tags/choices.ts";
import type { Proposal, Route, Telling } from "../tags/tag.ts";
import { atomKey, canHold } from "./can-hold.ts";
import { sceneDeciding } from "./decisions.ts";
import { type CaseMode, type SceneNode, walk, wordOf, wordsOf } from "./graph.ts";
import type { Rule } from "./rule.ts";
import { tiesMade } from "./ties.ts";
import {
  boundsOf,
  effectsOf,
  type Place,
  possible,
  staysHere,
  toldBy,
  type World,
  worldOf,
} from "./world.ts";

/** No condition asks for what can never be: a text, choice or reply that nobody will ever see. */
export const neverHolds: Rule = (graph, report) => {
  const world = worldOf(graph);
  for (const scene of graph.scenes) {
    const modes = graph.modes.filter((mode) => world.reachable.get(mode)?.has(scene.id));
    if (modes.length === 0) continue;
    const story = scene.node.children.filter((child) => !isChoice(child) && !isMap(child));
    const entered = new Map(tiesMade(scene.node));
    for (const node of walk(story)) {
      const asked = { world, modes, place: { scene, mended: new Set<string>() } };
      canBe(whenOf(node), asked, report, entered);
    }
    const mendedBy = mendedIn(scene);
    for (const choice of scene.choices)
      checkChoice(scene, choice, { world, modes, mendedBy }, report);
  }
};

type Asked = { world: World; modes: readonly CaseMode[]; place: Place };

function checkChoice(
  scene: SceneNode,
  choice: CaseNode,
  { world, modes, mendedBy }: { world: World; modes: CaseMode[]; mendedBy: MendedBy },
  report: Report,
): void {
  const role = wordOf(choice, "for");
  const players = modes.filter((mode) => role === undefined || mode === "pair" || mode === role);
  if (players.length === 0) return;
  const mended = new Set(
    [...mendedBy].flatMap(([what, by]) => (by.size > 1 || !by.has(choice) ? [what] : [])),
  );
  const before = { world, modes: players, place: { scene, choice, mended } };
  if (!canBe(whenOf(choice), before, report)) return;
  const mendedNow = new Set([...mended, ...adjustsOf(choice)]);
  const after = { ...before, place: { scene, choice, mended: mendedNow } };
  const acted = effectsOf(choice, scene);
  const heard = new Map([...acted, ...toldBy(choice)]);
  for (const { when } of (choice.values.tells as Telling[] | undefined) ?? [])
    canBe(when, after, report, acted);
  for (const { when } of (choice.values.to as Route[] | undefined) ?? [])
    canBe(when, after, report, heard);
  for (const child of choice.children)
    if (child.tag.name !== "Option") canBe(whenOf(child), after, report, heard);
  for (const child of walk(choice.children)) {
    if (child.tag.name === "Option") checkOption(child, { before, after, acted }, report);
    for (const { when } of (child.values.proposes as Proposal[] | undefined) ?? [])
      canBe(when, before, report);
  }
}

/** An option is looked at before the choice is made; what it tells comes after. */
function checkOption(
  option: CaseNode,
  { before, after, acted }: { before: Asked; after: Asked; acted: ReadonlyMap<string, boolean> },
  report: Report,
): void {
  const fact = option.values.fact as Located<string> | undefined;
  if (fact) canBe({ kind: "told", argument: fact, at: fact.at }, before, report);
  if (!canBe(whenOf(option), before, report)) return;
  for (const { when } of (option.values.tells as Telling[] | undefined) ?? [])
    canBe(when, after, report, acted);
}

/** What can be mended while a scene goes on, and by which of its choices. */
type MendedBy = ReadonlyMap<string, ReadonlySet<CaseNode>>;

function mendedIn(scene: SceneNode): MendedBy {
  const by = new Map<string, Set<CaseNode>>();
  for (const choice of scene.choices.filter(staysHere))
    for (const what of adjustsOf(choice)) by.set(what, (by.get(what) ?? new Set()).add(choice));
  return by;
}

const whenOf = (node: CaseNode) => node.values.when as ConditionNode | undefined;
const adjustsOf = (choice: CaseNode) => wordsOf(choice, "adjusts").map(({ value }) => value);

/** Whether a condition can be true there; reports it when not. */
function canBe(
  condition: ConditionNode | undefined,
  { world, modes, place }: Asked,
  report: Report,
  effects: ReadonlyMap<string, boolean> = new Map(),
): boolean {
  if (!condition) return true;
  const bounds = (meter: string) => boundsOf(world.graph, meter);
  const certain = new Map([[`visited(${place.scene.id})`, true], ...effects]);
  const impossible = conditionAtoms(condition).filter(
    (atom) => !certain.has(atomKey(atom)) && !possible(atom, place, modes, world),
  );
  const known = new Map([...certain, ...impossible.map((atom) => [atomKey(atom), false] as const)]);
  const { patience } = world;
  if (canHold(condition, { modes, certain: known, bounds, patience })) return true;
  const blamed = impossible.find(
    ({ kind }) =>
      kind === "role" ||
      kind === "meter" ||
      canHold(condition, { modes, certain, bounds, patience }),
  );
  if (blamed) blame(blamed, place, world, report);
  else report("condition-contradicts", condition.at, {});
  return false;
}

function blame(atom: Atom, { scene, choice }: Place, world: World, report: Report): void {
  switch (atom.kind) {
    case "told":
      report("told-never", atom.at, { fact: atom.argument.value });
      break;
    case "flag":
      report("flag-never", atom.at, { flag: atom.argument.value });
      break;
    case "visited":
      report("visited-never", atom.at, { scene: atom.argument.value });
      break;
    case "chose":
      report("chose-never", atom.at, { choice: atom.argument.value });
      break;
    case "role":
      report("role-never", atom.at, { role: atom.argument.value });
      break;
    case "decided":
      report("decided-never", atom.at, {
        decision: atom.argument.value,
        scene: sceneDeciding(world.graph, atom.argument.value) ?? "",
      });
      break;
    case "meaning":
      report("meaning-never", atom.at, { fact: atom.argument.value });
      break;
    case "tie":
      report("tie-never", atom.at, { tie: atom.argument.value });
      break;
    case "meter":
      report("meter-never", atom.at, {
        meter: atom.meter.value,
        asked: `${atom.is} ${atom.value}`,
        ...(boundsOf(world.graph, atom.meter.value) ?? { min: 0, max: 0 }),
      });
      break;
    case "mended":
      if (choice) report("mended-never", atom.at, { what: atom.argument.value, scene: scene.id });
      else report("mended-in-if", atom.at, { what: atom.argument.value });
  }
}
