import { NetworkFigure } from "../../../network-map/figure/NetworkFigure.tsx";
import type { ResultParts } from "../screen-parts.ts";
import { useScreenWords } from "../words.ts";
import { NetworksList } from "./NetworksList.tsx";
import { NetworksTable } from "./NetworksTable.tsx";
import { OverlayFigure } from "./OverlayFigure.tsx";

/** The networks of all plays laid over each other, beside how the story begins; and the same as a table. */
export function NetworksItem({ scenario, results }: ResultParts) {
  const { networks: words, figure, asTable } = useScreenWords();
  return (
    <>
      <div className="laid-over">
        <NetworkFigure
          contacts={scenario.contacts.map(({ tie, ...contact }) => ({
            contact,
            ...(tie && { tie }),
          }))}
          client={scenario.persons.find(({ role }) => role === "client")}
          messages={figure}
          title={words.start}
          legend={false}
        />
        <OverlayFigure scenario={scenario} results={results} />
        <div className="instead">
          <NetworksList scenario={scenario} results={results} />
        </div>
      </div>
      <p className="hint how">{words.how}</p>
      <details>
        <summary>{asTable}</summary>
        <NetworksTable scenario={scenario} results={results} />
      </details>
    </>
  );
}
