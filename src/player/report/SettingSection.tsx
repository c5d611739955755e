import { plainText } from "../../scenario/plain-text.ts";
import { Facts } from "./Facts.tsx";
import { useReport } from "./report-context.ts";
import { Section } from "./Section.tsx";

/** What the rooms did to a client who is hard of hearing; nothing in other cases. */
export function SettingSection() {
  const { report, messages, terms, who, fact, moment } = useReport();
  const { setting } = report;
  const words = messages.setting;
  if (!setting) return null;
  return (
    <Section id="setting" title={words.title}>
      <p>{words.intro(who)}</p>
      {setting.rooms.length > 0 && (
        <>
          <h3>{words.rooms}</h3>
          <ul className="rooms">
            {setting.rooms.map((room) => (
              <li key={room.at}>
                <b>{room.scene}</b>{" "}
                <span className="where">
                  {room.place} · {terms.noises[room.noise]}
                </span>
                <br />
                {room.mended.length > 0
                  ? words.mended(room.mended.map((each) => words.mendables[each]))
                  : room.couldMend
                    ? words.notMended
                    : words.couldNot}
              </li>
            ))}
          </ul>
        </>
      )}
      {setting.because.length > 0 ? (
        <>
          <h3>{words.because(who)}</h3>
          <Facts facts={setting.because.flatMap((each) => fact(each.fact) ?? [])} />
        </>
      ) : (
        <p>{words.becauseNone(who)}</p>
      )}
      {setting.missed.length > 0 && (
        <>
          <h3>{words.missed}</h3>
          <ul className="missed">
            {setting.missed.map(({ at, domain }) => (
              <li key={`${at} ${domain}`}>
                {words.missedItem(terms.lifeDomains[domain])}{" "}
                <q>{plainText(moment(at)?.said ?? [])}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
