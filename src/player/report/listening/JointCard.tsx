import type { ReportData } from "../../../report/report-data.ts";
import { reasonKey } from "../../notes/note-keys.ts";
import { RichText } from "../../text/RichText.tsx";
import { Lines } from "../Lines.tsx";
import { AgainFrom } from "../moments/AgainFrom.tsx";
import { useReport } from "../report-context.ts";

type Joint = ReportData["crossing"]["joint"][number];

/** What both professions proposed and why, and what they did with it. */
export function JointCard({ joint }: { joint: Joint }) {
  const { messages, terms, report, ownTexts, who, moment } = useReport();
  const words = messages.listening.crossing;
  const alone = report.mode !== "pair";
  const [asked] = joint.asked;
  // What the client said is the first line of what came back; it is shown with the question.
  const replies = (moment(joint.at)?.replies ?? []).slice(joint.client ? 1 : 0);
  return (
    <article className="moment joint">
      <h4>{joint.title}</h4>
      {asked && <RichText text={[asked]} />}
      <div className="beside-each-other">
        {joint.proposals.map(({ role, text, scripted, reason }) => {
          const written = (ownTexts[reasonKey(joint.choice, role)] ?? "").trim();
          return (
            <div className={`proposal ${role}`} key={role}>
              <p className="label">
                <span className={`role-mark ${role}`}>{terms.roles[role]}</span>
                <span className="visually-hidden">
                  {" "}
                  {alone && !scripted
                    ? words.youProposed(terms.roles[role])
                    : words.proposed(terms.roles[role])}
                </span>
              </p>
              <div className="proposed">
                <RichText text={text} />
              </div>
              <p className="label">{words.reason}</p>
              {reason && <RichText text={reason} />}
              {scripted && <p className="hint">{words.script}</p>}
              {!scripted && (
                <p className={written === "" ? "hint" : "written"}>
                  {written === "" ? words.noReason : written}
                </p>
              )}
            </div>
          );
        })}
      </div>
      {joint.same && <p>{words.same}</p>}
      <p className="label">{words.settled}</p>
      {joint.text && <RichText text={joint.text} />}
      {joint.client ? (
        <>
          <p>{words.askedClient(who)}</p>
          <Lines lines={[joint.client]} />
        </>
      ) : (
        <p className="hint">{words.notAsked(who)}</p>
      )}
      <Lines lines={replies} />
      <AgainFrom at={joint.at} />
    </article>
  );
}
