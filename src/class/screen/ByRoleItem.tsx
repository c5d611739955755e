import type { Scenario } from "../../scenario/scenario.ts";
import { roles } from "../../scenario/vocabulary.ts";
import { partedScenes } from "../parts/parted-scenes.ts";
import { useClassWords } from "../parts/words.ts";
import type { GroupResults, Results } from "../protocol/results.ts";
import { ClientItem } from "./ClientItem.tsx";
import { PartedItem } from "./ResultItems.tsx";
import { useScreenWords } from "./words.ts";

type ByRoleItemProps = { scenario: Scenario; results: Results & Required<Pick<Results, "byRole">> };

/** More is no comparison any more. */
const MOST = 6;

/** By role, where the host opened it: with the spread inside each. */
export function ByRoleItem({ scenario, results }: ByRoleItemProps) {
  const { byRole: words } = useScreenWords();
  const { roles: names } = useClassWords().messages;
  const { byRole } = results;
  // Where the whole group parted most, and something of it can be told of a role.
  const scenes = partedScenes(results, scenario)
    .filter((scene) => roles.some((role) => isTold(byRole[role], scene)))
    .slice(0, MOST);
  return (
    <>
      <p className="hint">{words.lead}</p>
      <div className="by-role">
        {roles.map((role) => (
          <section key={role} className={role}>
            <h2>{names[role]}</h2>
            <ClientItem scenario={scenario} results={byRole[role]} />
            {scenes.map((scene) => (
              <PartedItem key={scene} scenario={scenario} results={byRole[role]} scene={scene} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

const isTold = ({ partings }: GroupResults, scene: string): boolean =>
  partings.some((each) => each.scene === scene && each.ways.some(({ plays }) => plays > 0));
