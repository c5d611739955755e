import { Fragment } from "react";
import { RichText } from "../../player/text/RichText.tsx";
import { Bars } from "./Bars.tsx";
import { type ResultParts, titleOf } from "./screen-parts.ts";
import { useScreenWords } from "./words.ts";

/** First of all: how it went for the client, in their words. */
export function ClientItem({ scenario, results }: ResultParts) {
  const words = useScreenWords();
  const ended = results.endings.filter(({ plays }) => plays > 0);
  const bars = [
    ...ended.map(({ scene, plays }) => ({ key: scene, label: titleOf(scenario, scene), plays })),
    { key: "other", label: words.client.otherEndings, plays: results.otherEndings, quiet: true },
  ];
  return (
    <>
      <p className="hint">{words.client.goodLife}</p>
      <blockquote className="voice">{scenario.goodLife}</blockquote>
      <Bars bars={bars} all={results.plays} caption={words.client.goodLife} />
      <div className="endings">
        {ended.map(({ scene }) => {
          const last = scenario.scenes.find(({ id }) => id === scene);
          const said = last?.parts.findLast((part) => part.kind === "say");
          return (
            <Fragment key={scene}>
              <h2>{titleOf(scenario, scene)}</h2>
              {said?.kind === "say" && (
                <blockquote className="voice">
                  <RichText text={said.text} />
                </blockquote>
              )}
            </Fragment>
          );
        })}
      </div>
    </>
  );
}
