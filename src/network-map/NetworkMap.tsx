import "./network-map.css";
import "./map-surface.css";
import { type ReactNode, useCallback, useDeferredValue, useId, useMemo, useState } from "react";
import type { NetworkMapMessages } from "../i18n/network-map.nl.ts";
import type { CareMap } from "../scenario/care-map.ts";
import type { RichText } from "../scenario/plain-text.ts";
import type { Choice, Person } from "../scenario/scenario.ts";
import type { Tie } from "../scenario/vocabulary.ts";
import { ChartView } from "./chart/ChartView.tsx";
import { CardOver } from "./contact/CardOver.tsx";
import { ContactCard } from "./contact/ContactCard.tsx";
import { movedInWords, type NamedContact } from "./contact/contact-words.ts";
import { NetworkFigure } from "./figure/NetworkFigure.tsx";
import { TieLegend } from "./figure/TieLegend.tsx";
import { movesBetween } from "./layout/moves.ts";
import { MapSurface } from "./MapSurface.tsx";
import type { MapMoment } from "./moments.ts";
import { TimeLine } from "./TimeLine.tsx";
import { TextTwin } from "./twin/TextTwin.tsx";
import { type DrawingState, isDrawn } from "./use-drawing.ts";

/** A choice that is made on the map, and the number that chooses it in the conversation. */
export type MapChoice = { number: number; choice: Choice };

export type NetworkMapProps = {
  /** Every contact of the case in its order, with the tie in the beginning and now. */
  contacts: readonly (NamedContact & { before?: Tie })[];
  /** The network through the time of the play; the last is how it is now. */
  moments: readonly MapMoment[];
  /** How it was when the map was last looked at; absent when that was never. */
  seen: MapMoment["network"] | undefined;
  client: Person | undefined;
  persons: readonly Person[];
  /** What is asked, where choices are made on the map. */
  question?: RichText | undefined;
  choices: readonly MapChoice[];
  onChoose: (choice: string) => void;
  /** Asks what a choice asks; it is made by the answer. */
  ask: (choice: Choice, onBack: () => void) => ReactNode;
  careMap?: CareMap | undefined;
  messages: NetworkMapMessages;
  /** Shows text of a case as elements. */
  say: (text: RichText) => ReactNode;
};

type View = "drawing" | "words" | "chart";

/**
 * The client's ecogram: a live drawing, the same in words, and how organisations would draw it. What
 * can be done in the drawing can be done in the words.
 */
export function NetworkMap(props: NetworkMapProps) {
  const { contacts, moments, seen, client, choices, messages, careMap } = props;
  const [view, setView] = useState<View>("drawing");
  const [surface, setSurface] = useState<DrawingState>("loading");
  const [at, setAt] = useState(moments.length - 1);
  const [picked, setPicked] = useState<string>();
  const heading = useId();
  const now = moments[Math.min(at, moments.length - 1)]?.network ?? [];
  const last = moments.at(-1)?.network ?? [];
  const before = seen ?? moments[0]?.network ?? [];
  const moved = useMemo(() => movesBetween(before, last), [before, last]);
  const marks = useMemo(() => {
    const movedIds = new Set(moved.map(({ contact }) => contact.id));
    return new Map(
      last.map(({ contact }) => [
        contact.id,
        {
          number: choices.find(({ choice }) => choice.contact === contact.id)?.number,
          moved: movedIds.has(contact.id),
        },
      ]),
    );
  }, [last, choices, moved]);
  const name = client?.name ?? "";
  const drawn = isDrawn(surface);
  const close = useCallback(() => setPicked(undefined), []);
  const tieOf = useMemo(() => new Map(now.map(({ contact, tie }) => [contact.id, tie])), [now]);
  const chosen = contacts.find(({ contact }) => contact.id === picked);
  const card = (of: (typeof contacts)[number], level: "h3" | "h4") => (
    <ContactCard
      of={{ ...of, tie: tieOf.get(of.contact.id) }}
      clientName={name}
      choices={choices.filter(({ choice }) => choice.contact === of.contact.id)}
      onChoose={props.onChoose}
      ask={props.ask}
      careMap={careMap}
      messages={messages}
      say={props.say}
      heading={level}
    />
  );

  // Many words take long to lay out: not again for a card or a drawing that came, and not before it.
  const words = (
    <TextTwin contacts={contacts} tieOf={tieOf} messages={messages}>
      {(each) => card(each, "h4")}
    </TextTwin>
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of it that the words are made of
  const kept = useMemo(
    () => words,
    [contacts, tieOf, choices, props.onChoose, props.ask, careMap, messages, props.say, name],
  );
  const twin = useDeferredValue(kept, null);

  const told = moved.length > 0 && (
    <p className="map-moved">
      <strong>{seen ? messages.since.looked : messages.since.begin}:</strong>{" "}
      {moved.map((each) => movedInWords(each, messages)).join(" ")}
    </p>
  );
  const hasChart =
    careMap !== undefined || contacts.some(({ contact }) => contact.ring === "formal");
  const views = [...(["drawing", "words"] as const), ...(hasChart ? ["chart" as const] : [])];
  return (
    <div className={`network-map ${view}`}>
      <fieldset className="map-views">
        <legend className="visually-hidden">{messages.views.label}</legend>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            onClick={() => setView(each)}
          >
            {messages.views[each]}
          </button>
        ))}
      </fieldset>
      {props.question && view !== "chart" && (
        <div className="map-question">{props.say(props.question)}</div>
      )}
      {view === "chart" ? (
        <ChartView
          contacts={last}
          clientName={name}
          careMap={careMap}
          messages={messages}
          onBack={() => setView("drawing")}
        />
      ) : (
        <>
          {view === "drawing" && (
            <div className="map-stage">
              <MapSurface
                network={now}
                before={before}
                client={client}
                persons={props.persons}
                marks={marks}
                picked={picked}
                onPick={setPicked}
                onState={setSurface}
                messages={messages}
              >
                {chosen && (
                  <CardOver messages={messages} onClose={close} label={chosen.contact.name}>
                    {card(chosen, "h3")}
                  </CardOver>
                )}
              </MapSurface>
              {!drawn && (
                <NetworkFigure
                  contacts={now}
                  client={client}
                  messages={messages.figure}
                  title={name === "" ? messages.nobody : messages.title(name)}
                  legend={false}
                />
              )}
              {told}
              {moments.length > 1 && (
                <TimeLine moments={moments} at={at} onAt={setAt} messages={messages} />
              )}
              <TieLegend messages={messages.figure} contacts={last} />
            </div>
          )}
          <section
            className={view === "words" || !drawn ? "map-twin" : "map-twin aside"}
            aria-labelledby={heading}
          >
            <h3 id={heading}>{messages.twin.title}</h3>
            {view === "words" && told}
            {view === "words" && moments.length > 1 && (
              <TimeLine moments={moments} at={at} onAt={setAt} messages={messages} />
            )}
            {twin}
          </section>
        </>
      )}
    </div>
  );
}
