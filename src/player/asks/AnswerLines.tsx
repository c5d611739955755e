import type { Answered } from "../../engine/answered.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { RoleMark } from "../parts/RoleMark.tsx";
import { InlineText, RichText } from "../text/RichText.tsx";

type AnswerLinesProps = { answer: readonly Answered[]; messages: AsksMessages };

/** What was answered, as it stays in the conversation. */
export function AnswerLines({ answer, messages }: AnswerLinesProps) {
  return (
    <dl className="answered">
      {answer.map((each) => (
        <div key={each.part}>
          <dt>
            {each.asked && <InlineText text={each.asked.text} />}
            {each.role && <RoleMark role={each.role} />}
            {each.part === "settled" && messages.together.settled}
          </dt>
          <dd>
            <Given answered={each} messages={messages} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Given({ answered, messages }: { answered: Answered; messages: AsksMessages }) {
  const { option, fact, client, reason } = answered;
  if (client)
    return (
      <>
        <p>{messages.together.asked(client.who.name)}</p>
        <div className="voice">
          <RichText text={client.text} />
        </div>
      </>
    );
  if (option)
    return (
      <>
        <p>
          <InlineText text={option.text} />
        </p>
        {reason && (
          <div className="reason">
            <RichText text={reason} />
          </div>
        )}
      </>
    );
  return fact ? (
    <div className="voice">
      <RichText text={fact.text} />
    </div>
  ) : (
    <p>{messages.meaning.none}</p>
  );
}
