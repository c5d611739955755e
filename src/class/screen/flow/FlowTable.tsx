import { plainText } from "../../../scenario/plain-text.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { titleOf } from "../screen-parts.ts";
import { useScreenWords } from "../words.ts";
import type { Roads } from "./roads.ts";

type FlowTableProps = { roads: Roads; scenario: Scenario };

/** The same as the drawing, road by road. */
export function FlowTable({ roads: { roads, plays }, scenario }: FlowTableProps) {
  const { flow: words, other, plays: inPlays } = useScreenWords();
  const choiceText = (scene: string | null, id: string | null) => {
    const choice = scenario.scenes
      .find((each) => each.id === scene)
      ?.choices.find((each) => each.id === id);
    return choice ? plainText(choice.text) : other;
  };
  return (
    <table className="plain-table flow-table">
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.choice}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{inPlays(plays)}</th>
        </tr>
      </thead>
      <tbody>
        {roads.flatMap(({ from, to, parts }) =>
          parts.map(({ choice, plays: here }) => (
            <tr key={`${from} ${choice} ${to}`}>
              <td>{from === null ? words.unseen : titleOf(scenario, from)}</td>
              <td>{choiceText(from, choice)}</td>
              <td>{to === null ? words.unseen : titleOf(scenario, to)}</td>
              <td>{here}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
