import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Answer } from "../../engine/answers.ts";
import { sceneOf } from "../../engine/graph.ts";
import type { State } from "../../engine/state.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import { type AskingChoice, isAsking, useAsks } from "../asks/asks.ts";
import { useMessages } from "../messages.ts";
import type { Guard } from "../notes/OwnWords.tsx";
import { useSoon, WhenHere } from "../parts/later.tsx";
import { RichText } from "../text/RichText.tsx";
import { Choices } from "./Choices.tsx";
import type { ConflictProps } from "./Conflict.tsx";
import type { DossierEntry } from "./Dossier.tsx";

type NextStepProps = {
  /** Takes the focus after something happened. */
  panel: RefObject<HTMLElement | null>;
  sceneKey: string;
  /** Another tab has played on: which to go on with? */
  conflict: Omit<ConflictProps, "heading"> | undefined;
  /** The reply is being read; the next scene waits. */
  waits: boolean;
  onGoOn: () => void;
  /** Private papers of this scene, at one screen. */
  secrets: DossierEntry[];
  over: "ending" | "lesson-cut" | undefined;
  onReport: () => void;
  choices: Choice[];
  /** What is up to somebody on another device, in words. */
  other?: ReactNode;
  /** The choice made here before, where the student has come back. */
  before: string | undefined;
  pair: boolean;
  scenario: Scenario;
  state: State;
  onChoose: (id: string, answer?: Answer) => void;
};

const takesEnter = "a, button, input, textarea, select, summary, dialog, [popover]";

/** What can be done now: exactly one thing at a time, always at the end of the conversation. */
export function NextStep(props: NextStepProps) {
  const { panel, sceneKey, conflict, waits, onGoOn, secrets, over, choices, pair } = props;
  const messages = useMessages();
  const heading = useId();
  const [together, setTogether] = useState<readonly string[]>([]);
  const asks = useAsks();
  const room = useSoon(asks.room);
  // While own words come first the choices wait, and a pick of one is not yet the choice.
  const [hidden, setHidden] = useState(false);
  const guard = useRef<Guard>(undefined);
  const [opened, setOpened] = useState<{ at: State; choice: string }>();

  // Enter goes on, wherever the focus rests that has no use for it.
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(takesEnter)) return;
      if (document.querySelector("dialog[open]")) return;
      panel.current?.querySelector<HTMLElement>("[data-go-on]")?.click();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [panel]);

  // What is asked alone is asked at once; beside other choices or on the ecogram, when it is chosen.
  const only = choices.length === 1 && !choices[0]?.contact ? choices[0] : undefined;
  const asking: AskingChoice | undefined = [
    ...(opened?.at === props.state ? choices.filter(({ id }) => id === opened.choice) : []),
    ...(only ? [only] : []),
  ].find(isAsking);

  const map = choices.some(({ contact }) => contact !== undefined)
    ? sceneOf(props.scenario, props.state.scene)?.map
    : undefined;
  const choose = (id: string) =>
    choices.some((each) => each.id === id && isAsking(each))
      ? setOpened({ at: props.state, choice: id })
      : props.onChoose(id);
  const pick = (id: string, answer?: Answer) =>
    answer ? props.onChoose(id, answer) : (guard.current ?? choose)(id);
  const gated = secrets.length > 0 && !together.includes(sceneKey);
  const body = () => {
    if (conflict)
      return (
        <WhenHere what={asks.room} words={messages.asks}>
          {({ Conflict }) => <Conflict heading={heading} {...conflict} />}
        </WhenHere>
      );
    if (waits)
      return (
        <button
          type="button"
          id={heading}
          className="button primary go-on"
          data-go-on
          onClick={onGoOn}
        >
          {messages.choices.goOn}
          <kbd>{messages.choices.enter}</kbd>
        </button>
      );
    if (gated)
      return (
        <WhenHere what={asks.room} words={messages.asks}>
          {({ Gates }) => (
            <Gates
              key={sceneKey}
              dossiers={secrets}
              panel={panel}
              onTogether={() => {
                setTogether((before) => [...before, sceneKey]);
                panel.current?.focus();
              }}
            />
          )}
        </WhenHere>
      );
    if (over)
      return (
        <div className="over">
          <h2 id={heading}>{over === "ending" ? messages.over.ending : messages.over.lessonCut}</h2>
          <button type="button" className="button primary" data-go-on onClick={props.onReport}>
            {messages.over.toReport}
          </button>
          <p className="hint">{messages.over.other}</p>
        </div>
      );
    if (asking)
      return (
        <WhenHere what={asks.room} words={messages.asks}>
          {({ AskForm, messages: words }) => (
            <AskForm
              key={`${sceneKey} ${asking.id}`}
              scenario={props.scenario}
              state={props.state}
              choice={asking}
              messages={words}
              heading={heading}
              onAnswer={(answer) => props.onChoose(asking.id, answer)}
              onBack={only ? undefined : () => setOpened(undefined)}
            />
          )}
        </WhenHere>
      );
    if (choices.length === 0 && props.other)
      return (
        <>
          <h2 id={heading}>{messages.choices.pair}</h2>
          {props.other}
        </>
      );
    return (
      <>
        <h2 id={heading}>{pair ? messages.choices.pair : messages.choices.alone}</h2>
        {map && <RichText text={map.text} />}
        {room && (
          <room.OwnWords
            key={`${asks.play.id} ${asks.cursor}`}
            choices={choices}
            pair={pair}
            messages={room.messages}
            guard={guard}
            onHide={setHidden}
            onChoose={choose}
          />
        )}
        {room && map && !hidden && (
          <room.MapDoor messages={room.messages} choices={choices} onChoose={pick} />
        )}
        {!hidden && (
          <Choices
            scenario={props.scenario}
            choices={choices}
            pair={pair}
            before={props.before}
            heading={heading}
            onChoose={pick}
          />
        )}
        {props.other}
        {room && <room.WordsSwitch messages={room.messages} />}
      </>
    );
  };
  return (
    <section
      className="next"
      ref={panel}
      tabIndex={-1}
      {...(gated ? { "aria-label": messages.dossier.title } : { "aria-labelledby": heading })}
    >
      {body()}
    </section>
  );
}
