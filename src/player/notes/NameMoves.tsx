import type { AsksMessages } from "../../i18n/asks.nl.ts";
import { type Move, moveIds, moves } from "../../scenario/vocabulary.ts";
import { useAsks } from "../asks/asks.ts";
import { useTerms } from "../messages.ts";
import { namedKey } from "./note-keys.ts";
import { useNotebook } from "./use-notebook.ts";

type NameMovesProps = { messages: AsksMessages; onDone: () => void; onBack: () => void };

const families = ["talk", "act"] as const;

/** What did I do with my sentence? The words of the field, from which one or two can be taken. */
export function NameMoves({ messages, onDone, onBack }: NameMovesProps) {
  const { words } = messages;
  const { moves: names } = useTerms();
  const { cursor } = useAsks();
  const book = useNotebook();
  const key = namedKey(cursor);
  const named = moveIds.filter((move) => book.now[key]?.split(" ").includes(move));
  const toggle = (move: Move, on: boolean) =>
    book.write(
      key,
      moveIds.filter((each) => (each === move ? on : named.includes(each))).join(" "),
    );
  return (
    <form
      className="name-moves"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p className="question">{words.name}</p>
      <p className="hint">{words.nameHint}</p>
      {families.map((family) => (
        <fieldset key={family}>
          <legend>{words.families[family]}</legend>
          <div className="chips">
            {moveIds
              .filter((move) => moves[move].family === family)
              .map((move) => (
                <label key={move}>
                  <input
                    type="checkbox"
                    checked={named.includes(move)}
                    onChange={({ target }) => toggle(move, target.checked)}
                  />
                  <span>{names[move]}</span>
                </label>
              ))}
          </div>
        </fieldset>
      ))}
      <div className="actions">
        <button type="submit" className="button primary">
          {named.length === 0 ? words.nameSkip : words.nameDone}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {words.otherChoice}
        </button>
      </div>
    </form>
  );
}
