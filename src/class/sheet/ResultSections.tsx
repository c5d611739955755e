import { InlineText } from "../../player/text/RichText.tsx";
import type { Scenario } from "../../scenario/scenario.ts";
import { ties } from "../../scenario/vocabulary.ts";
import { partedScenes } from "../parts/parted-scenes.ts";
import { type GroupResults, type Results, waysBy } from "../protocol/results.ts";
import { CountTable, type Line } from "./CountTable.tsx";
import { useSheetWords } from "./words.ts";

type GroupProps = { scenario: Scenario; results: GroupResults };

const titleOf = (scenario: Scenario, scene: string): string =>
  scenario.scenes.find(({ id }) => id === scene)?.title ?? scene;

/** In how many plays which ending was reached. */
export function Endings({ scenario, results }: GroupProps) {
  const words = useSheetWords();
  const lines: Line[] = results.endings
    .filter(({ plays }) => plays > 0)
    .map(({ scene, plays }) => ({ key: scene, label: titleOf(scenario, scene), plays }));
  const other = results.otherEndings;
  if (other !== 0)
    lines.push({ key: "other", label: words.otherEndings, plays: other, quiet: true });
  return <CountTable head={words.ending} lines={lines} all={results.plays} />;
}

/** What was told, most often first. */
export function Told({ scenario, results }: GroupProps) {
  const words = useSheetWords();
  const lines = [...results.facts]
    .sort((one, other) => (other.told ?? -1) - (one.told ?? -1))
    .flatMap(({ fact, told }): Line[] => {
      const found = scenario.facts.find(({ id }) => id === fact);
      return found
        ? [{ key: fact, label: <InlineText key={fact} text={found.text} />, plays: told }]
        : [];
    });
  return <CountTable head={words.fact} lines={lines} all={results.plays} />;
}

/**
 * Where choices parted, most first.
 * @param whole the results of everybody, which decide on the order
 */
export function Partings({
  scenario,
  results,
  whole,
  level: Heading,
}: GroupProps & { whole: Results; level: "h3" | "h4" }) {
  return partedScenes(whole, scenario).map((scene) => {
    const lines = partingLines(scenario, results, scene);
    const plays = results.partings.find((each) => each.scene === scene)?.plays ?? results.plays;
    if (lines.every(({ plays: shown }) => !shown)) return null;
    return (
      <div className="parting" key={scene}>
        <Heading>{titleOf(scenario, scene)}</Heading>
        <PartingTable lines={lines} all={plays} />
      </div>
    );
  });
}

function PartingTable({
  lines,
  all,
}: {
  lines: readonly (Line & { stayed?: true })[];
  all: number;
}) {
  const words = useSheetWords();
  return (
    <CountTable
      head={words.choice}
      all={all}
      lines={lines.map(({ stayed, ...line }) => ({
        ...line,
        label:
          line.key === "other" ? (
            words.other
          ) : stayed ? (
            <>
              {line.label} <small>({words.stayed})</small>
            </>
          ) : (
            line.label
          ),
      }))}
    />
  );
}

/** The choices of one scene, in the order of the case. */
function partingLines(
  scenario: Scenario,
  results: GroupResults,
  scene: string,
): (Line & { stayed?: true })[] {
  const parting = results.partings.find((each) => each.scene === scene);
  const there = scenario.scenes.find(({ id }) => id === scene);
  if (!parting || !there) return [];
  const lines = there.choices.flatMap(({ id, text }): (Line & { stayed?: true })[] => {
    const label = <InlineText key={id} text={text} />;
    const taken = waysBy(parting, id);
    if (taken.length > 0)
      return taken.map(({ key, to, plays }) => ({
        key,
        label: to ? (
          <>
            {label} <small>→ {titleOf(scenario, to)}</small>
          </>
        ) : (
          label
        ),
        plays,
      }));
    const stayed = parting.stayed.find(({ choice }) => choice === id);
    return stayed?.plays ? [{ key: id, label, plays: stayed.plays, stayed: true }] : [];
  });
  if (parting.other !== 0)
    lines.push({ key: "other", label: null, plays: parting.other, quiet: true });
  return lines;
}

/** Who ended how close, in how many plays; somebody of whom nothing may be told is left out. */
export function Networks({ scenario, results }: GroupProps) {
  const words = useSheetWords();
  const columns = [...ties, "none"] as const;
  const told = results.networks.filter(({ ties: counts }) => Object.keys(counts).length > 0);
  return (
    <table className="network-table">
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          {columns.map((tie) => (
            <th scope="col" key={tie}>
              {words.ties[tie]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(({ contact, ties: counts, other }) => (
          <tr key={contact}>
            <th scope="row">
              {scenario.contacts.find(({ id }) => id === contact)?.name ?? contact}
            </th>
            {columns.map((tie) => (
              <td
                key={tie}
                data-label={words.ties[tie]}
                className={counts[tie] ? undefined : "none"}
              >
                {counts[tie] ?? (other === 0 ? 0 : <small>{words.few}</small>)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
