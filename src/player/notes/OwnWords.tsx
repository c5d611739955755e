import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Choice } from "../../scenario/scenario.ts";
import { useAsks } from "../asks/asks.ts";
import { useMessages } from "../messages.ts";
import { InlineText } from "../text/RichText.tsx";
import { NameMoves } from "./NameMoves.tsx";
import { NoteField } from "./NoteField.tsx";
import { wordsKey } from "./note-keys.ts";
import { useNotebook } from "./use-notebook.ts";
import { useWritesFirst } from "./use-writes-first.ts";

/** What a pick of a choice does while own words come first; absent: it is made at once. */
export type Guard = ((choiceId: string) => void) | undefined;

type OwnWordsProps = {
  choices: readonly Choice[];
  pair: boolean;
  messages: AsksMessages;
  /** Takes a pick of a choice, where the words must be named first. */
  guard: RefObject<Guard>;
  /** Whether the choices wait. */
  onHide: (hidden: boolean) => void;
  onChoose: (choiceId: string) => void;
};

type Stage = { at: "writing" } | { at: "picking" } | { at: "naming"; choice: Choice };

/**
 * Own words first: write what you would say, then the choices appear; the nearest is picked, and what
 * you wrote gets its name. Every part can be skipped. It is mounted anew for every choice.
 */
export function OwnWords(props: OwnWordsProps) {
  const { choices, pair, messages, guard, onHide, onChoose } = props;
  const { words } = messages;
  const { cursor } = useAsks();
  const { choices: choiceWords } = useMessages();
  const wanted = useWritesFirst()[0];
  const text = (useNotebook().now[wordsKey(cursor)] ?? "").trim();
  const [stage, setStage] = useState<Stage>({ at: "writing" });
  const place = useRef<HTMLDivElement>(null);

  const hidden = wanted && stage.at !== "picking";
  useLayoutEffect(() => onHide(hidden), [hidden, onHide]);
  useLayoutEffect(() => () => onHide(false), [onHide]);
  useLayoutEffect(() => {
    guard.current =
      wanted && text !== ""
        ? (id) => {
            const choice = choices.find((each) => each.id === id);
            // What asks for an answer is named by that answer.
            if (choice && !choice.asks) setStage({ at: "naming", choice });
            else onChoose(id);
          }
        : undefined;
    return () => {
      guard.current = undefined;
    };
  }, [guard, wanted, text, choices, onChoose]);
  // What had the focus is gone; what came in its place takes it.
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the stage
  useEffect(() => {
    if (moved.current) place.current?.focus({ preventScroll: true });
    moved.current = true;
  }, [stage]);

  if (!wanted) return null;
  if (stage.at === "naming")
    return (
      <div className="own-words naming" ref={place} tabIndex={-1}>
        <Written text={text} label={pair ? words.bothWrote : words.wrote} />
        <div className="nearest">
          <p className="label">{words.nearest}</p>
          <InlineText text={stage.choice.text} />
        </div>
        <NameMoves
          messages={messages}
          onDone={() => onChoose(stage.choice.id)}
          onBack={() => setStage({ at: "picking" })}
        />
      </div>
    );
  if (stage.at === "picking")
    return text === "" ? null : (
      <div className="own-words" ref={place} tabIndex={-1}>
        <Written text={text} label={pair ? words.bothWrote : words.wrote} />
        <p>
          {words.pick}{" "}
          <button type="button" className="link-button" onClick={() => setStage({ at: "writing" })}>
            {words.change}
          </button>
        </p>
      </div>
    );
  return (
    <div className="own-words" ref={place} tabIndex={-1}>
      <NoteField
        name={wordsKey(cursor)}
        label={pair ? words.askBoth : words.ask}
        hint={words.hint}
        messages={messages}
      />
      <div className="actions">
        <button
          type="button"
          className="button primary"
          data-go-on={text === "" ? undefined : true}
          onClick={() => setStage({ at: "picking" })}
        >
          {text === "" ? words.skip : words.show}
        </button>
      </div>
      <p className="visually-hidden">{choiceWords.keys(choices.length)}</p>
    </div>
  );
}

function Written({ text, label }: { text: string; label: string }) {
  return (
    <blockquote className="wrote">
      <p className="label">{label}</p>
      <p className="written">{text}</p>
    </blockquote>
  );
}
