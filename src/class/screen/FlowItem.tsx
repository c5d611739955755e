import { useMemo } from "react";
import { plainText } from "../../scenario/plain-text.ts";
import { flowLayout } from "./flow-layout.ts";
import { type ResultParts, titleOf } from "./screen-parts.ts";
import { useScreenWords } from "./words.ts";

/** The group's way through the case, as bands; the table says the same. */
export function FlowItem({ scenario, results }: ResultParts) {
  const { flow: words, asTable, plays: inPlays } = useScreenWords();
  const { nodes, edges, width, height } = useMemo(
    () =>
      flowLayout(
        results,
        scenario.scenes.map(({ id }) => id),
      ),
    [results, scenario],
  );
  const choiceText = (scene: string, id: string) => {
    const choice = scenario.scenes
      .find((each) => each.id === scene)
      ?.choices.find((each) => each.id === id);
    return choice ? plainText(choice.text) : id;
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls, by keyboard too */}
      <section className="flow" tabIndex={0} aria-label={words.legend}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          {edges.map(({ from, to, path, width: band }) => (
            <path key={`${from} ${to}`} className="band" d={path} strokeWidth={band} />
          ))}
          {nodes.map(({ scene, x, y }) => (
            <g key={scene}>
              <circle className="stop" cx={x} cy={y} r={7} />
              <text className="stop-name" x={x} y={y - 14} textAnchor="middle">
                {titleOf(scenario, scene)}
              </text>
            </g>
          ))}
        </svg>
      </section>
      <p className="hint">{words.legend}</p>
      <details>
        <summary>{asTable}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.choice}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{inPlays(results.plays)}</th>
            </tr>
          </thead>
          <tbody>
            {results.partings.flatMap(({ scene, ways }) =>
              ways
                .filter(({ plays }) => plays > 0)
                .map(({ choice, to, plays }) => (
                  <tr key={`${scene} ${choice} ${to}`}>
                    <td>{titleOf(scenario, scene)}</td>
                    <td>{choiceText(scene, choice)}</td>
                    <td>{titleOf(scenario, to)}</td>
                    <td>{plays}</td>
                  </tr>
                )),
            )}
          </tbody>
        </table>
      </details>
    </>
  );
}
