import type { ComparedScene } from "../../../report/compare-plays.ts";
import { Lines } from "../Lines.tsx";
import { YouSaid } from "../moments/YouSaid.tsx";
import { useReport } from "../report-context.ts";
import { Part, Sides, useComparing } from "./sides.tsx";

/** Where the choices parted for the first time, and in which scenes they differ, with the words themselves. */
export function PartingPart() {
  const { comparison, words } = useComparing();
  const { scenes, onlyIn } = comparison;
  const differing = scenes.filter(({ same }) => !same);
  const alike = scenes.filter(({ same }) => same).map(({ title }) => `‘${title}’`);
  return (
    <Part id="parting" title={words.parting.title}>
      <FirstParting />
      {scenes.length === 0 && <p>{words.parting.noneShared}</p>}
      {differing.map((scene) => (
        <SceneBeside key={scene.scene} scene={scene} />
      ))}
      {alike.length > 0 && <p>{words.parting.sameIn(alike)}</p>}
      {onlyIn.one.length + onlyIn.other.length > 0 && (
        <Sides>
          {(side) => (
            <>
              <p className="label">{words.parting.only}</p>
              {onlyIn[side].length === 0 ? (
                <p>{words.parting.nowhere}</p>
              ) : (
                <ul className="titles">
                  {onlyIn[side].map((title) => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              )}
            </>
          )}
        </Sides>
      )}
    </Part>
  );
}

/** In a sentence; the scene in which it happened stands below with its quotes. */
function FirstParting() {
  const { comparison, words } = useComparing();
  const { sameStart, shared, one, other } = comparison;
  const { parting } = words;
  if (!sameStart) return <p>{parting.elsewhere}</p>;
  if (shared === one.steps && shared === other.steps) return <p>{parting.never}</p>;
  const sentence = parting.sharedSteps(shared);
  if (shared === Math.min(one.steps, other.steps)) return <p>{parting.stopped}</p>;
  return <p>{parting.at(sentence, one.moments[shared]?.title ?? "")}</p>;
}

function SceneBeside({ scene }: { scene: ComparedScene }) {
  return (
    <article className="scene-beside">
      <h3>{scene.title}</h3>
      <Sides>{(side) => <Quotes moments={scene[side]} />}</Sides>
    </article>
  );
}

function Quotes({ moments }: { moments: readonly number[] }) {
  const { moment } = useReport();
  return moments
    .flatMap((at) => moment(at) ?? [])
    .map(({ at, said, moves, by, replies }) => (
      <div className="signal" key={at}>
        <YouSaid said={said} moves={moves} by={by} />
        <Lines lines={replies} />
      </div>
    ));
}
