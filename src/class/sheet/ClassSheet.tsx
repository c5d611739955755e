import { roles } from "../../scenario/vocabulary.ts";
import { partedScenes } from "../parts/parted-scenes.ts";
import { dateFormat, useClassWords } from "../parts/words.ts";
import type { KeptVote } from "../protocol/export.ts";
import { CountTable } from "./CountTable.tsx";
import { Endings, Networks, Partings, Told } from "./ResultSections.tsx";
import type { Sheet } from "./use-sheet.ts";
import { useSheetWords } from "./words.ts";

/** A class on paper: what was released, in the order in which a debrief looks at it. */
export function ClassSheet({ view, kept, scenario, title }: Sheet & { title: string }) {
  const words = useSheetWords();
  const { reader, messages } = useClassWords();
  const { results, votes, texts } = kept;
  const day = dateFormat(reader, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const actions = texts.filter(({ kind }) => kind === "action");
  const thoughts = texts.filter(({ kind }) => kind !== "action");
  const facts = [
    day.format(new Date(kept.date)),
    words.parts[view.class.options.part],
    words.joined(view.totals.joined),
    ...(results ? [words.plays(results.whole.plays)] : []),
  ];
  return (
    <article className="class-sheet">
      <header>
        <h1>{words.title(title)}</h1>
        <p>{facts.join(" · ")}</p>
        <p className="hint">{words.rule}</p>
      </header>
      {!results && texts.length + votes.length === 0 && <p className="note">{words.nothing}</p>}
      {results && (
        <>
          <section>
            <h2>{words.client}</h2>
            <p className="hint">{words.goodLife}</p>
            <blockquote className="voice">{scenario.goodLife}</blockquote>
            <Endings scenario={scenario} results={results.whole} />
          </section>
          <section>
            <h2>{words.told}</h2>
            <Told scenario={scenario} results={results.whole} />
          </section>
          {partedScenes(results, scenario).length > 0 && (
            <section>
              <h2>{words.parted}</h2>
              <Partings scenario={scenario} results={results.whole} whole={results} level="h3" />
            </section>
          )}
          <section>
            <h2>{words.networks}</h2>
            <p className="hint">{words.networksLead}</p>
            <Networks scenario={scenario} results={results.whole} />
          </section>
        </>
      )}
      {votes.length > 0 && (
        <section>
          <h2>{words.votes}</h2>
          {votes.map((vote, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: votes on paper never move
            <VoteOnPaper key={at} vote={vote} />
          ))}
        </section>
      )}
      {thoughts.length > 0 && (
        <section>
          <h2>{words.texts}</h2>
          <ul>
            {thoughts.map(({ words: text, question }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: texts on paper never move
              <li key={at}>
                <q>{text}</q> {question && <small>{words.textAt(question)}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {results?.byRole && (
        <section>
          <h2>{words.byRole}</h2>
          <p className="hint">{words.byRoleLead}</p>
          {roles.map((role) => {
            const group = results.byRole?.[role];
            return (
              group && (
                <div key={role} className="of-role">
                  <h3>
                    {messages.roles[role]} · {words.plays(group.plays)}
                  </h3>
                  <Endings scenario={scenario} results={group} />
                  <Partings scenario={scenario} results={group} whole={results} level="h4" />
                </div>
              )
            );
          })}
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h2>{words.actions}</h2>
          <ul>
            {actions.map(({ words: text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: texts on paper never move
              <li key={at}>
                <q>{text}</q>
              </li>
            ))}
          </ul>
          <p className="room">{words.actionsRoom}</p>
        </section>
      )}
      <footer>{words.foot(title, kept.case.version)}</footer>
    </article>
  );
}

function VoteOnPaper({ vote: { question, options, outcome } }: { vote: KeptVote }) {
  const words = useSheetWords();
  const results = "results" in outcome ? outcome.results : undefined;
  return (
    <div className="parting">
      <h3>{question}</h3>
      {results ? (
        <CountTable
          head={words.option}
          all={outcome.votes}
          lines={options.map(({ id, words: label }) => ({
            key: id,
            label,
            plays: results.shown.find(({ option }) => option === id)?.votes ?? null,
          }))}
        />
      ) : (
        <p>
          {words.voted(outcome.votes)}. {words.tooFew}
        </p>
      )}
    </div>
  );
}
