import { InlineText, RichText } from "../../player/text/RichText.tsx";
import { waysBy } from "../protocol/results.ts";
import { type Bar, Bars } from "./Bars.tsx";
import { type ResultParts, titleOf } from "./screen-parts.ts";
import { useScreenWords } from "./words.ts";

/** What was told in how many plays, and what hardly anybody was told. */
export function ToldItem({ scenario, results }: ResultParts) {
  const { told: words } = useScreenWords();
  const facts = results.facts
    .map(({ fact, told }) => ({ told, fact: scenario.facts.find(({ id }) => id === fact) }))
    // What may not be told stands behind what nobody was told.
    .sort((one, other) => (other.told ?? -1) - (one.told ?? -1));
  return (
    <Bars
      caption={words.words}
      all={results.plays}
      bars={facts.flatMap(({ fact, told }) =>
        fact
          ? [
              {
                key: fact.id,
                label: (
                  <span className="voice">
                    <InlineText text={fact.text} />
                  </span>
                ),
                plays: told,
              },
            ]
          : [],
      )}
    />
  );
}

/** How the choices went in one scene: the words of each, in the order of the case. */
export function PartedItem({ scenario, results, scene }: ResultParts & { scene: string }) {
  const words = useScreenWords();
  const parting = results.partings.find((each) => each.scene === scene);
  const there = scenario.scenes.find(({ id }) => id === scene);
  if (!parting || !there) return <p>{words.few}</p>;
  const all = parting.plays ?? results.plays;
  const bars = there.choices.flatMap(({ id, text }): Bar[] => {
    const taken = waysBy(parting, id);
    const stayed = parting.stayed.find(({ choice }) => choice === id);
    const label = <InlineText key={id} text={text} />;
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
    return stayed ? [{ key: id, label, plays: stayed.plays, quiet: true }] : [];
  });
  return (
    <>
      <h2>{titleOf(scenario, scene)}</h2>
      <Bars
        caption={words.parted.choose}
        all={all}
        bars={[
          ...bars,
          ...(parting.other === 0
            ? []
            : [{ key: "other", label: words.other, plays: parting.other, quiet: true }]),
        ]}
      />
    </>
  );
}

/** What is not up to the client: what was told of it in the case, and what can be signalled. */
export function NotUpToClientItem({ scenario }: Pick<ResultParts, "scenario">) {
  const { notUp: words } = useScreenWords();
  const facts = scenario.facts.filter(({ tags }) => tags.length > 0);
  const signals = scenario.scenes.flatMap(({ choices }) =>
    choices.filter(({ moves }) => moves.includes("signal")),
  );
  if (facts.length + signals.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className="hint">{words.lead}</p>
      {facts.map(({ id, text }) => (
        <blockquote key={id} className="voice">
          <RichText text={text} />
        </blockquote>
      ))}
      {signals.length > 0 && (
        <>
          <h2>{words.signalled}</h2>
          <ul>
            {signals.map(({ id, text }) => (
              <li key={id}>
                <InlineText text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
