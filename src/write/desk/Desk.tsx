import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { GraphScene } from "../../case-graph/graph.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { CareMapPanel } from "../care-map/CareMapPanel.tsx";
import { useCareMaps } from "../care-map/use-care-maps.ts";
import type { Problem } from "../check/messages-to-worker.ts";
import type { WriteDevice } from "../device.ts";
import { likelySource, titleOf, type Version } from "../draft/draft.ts";
import { placeOfScene, sceneAt, unitsIn } from "../editor/units.ts";
import { SaveDialog } from "../files/SaveDialog.tsx";
import { SaveNewsLines } from "../files/SaveNewsLines.tsx";
import { useSaving } from "../files/use-saving.ts";
import { GraphPanel } from "../graph/GraphPanel.tsx";
import { handOver } from "../hand-over.ts";
import { NumbersPanel } from "../numbers/NumbersPanel.tsx";
import type { WritePage } from "../page.ts";
import { PlayPanel } from "../play/PlayPanel.tsx";
import { type LoadedTrial, TrialHost } from "../play/TrialHost.tsx";
import { usePlaying } from "../play/use-playing.ts";
import { ProblemPanel } from "../problems/ProblemPanel.tsx";
import { useAnnouncement } from "../problems/use-announcement.ts";
import { TakenOver } from "../start/TakenOver.tsx";
import { TranslationBar } from "../translation/TranslationBar.tsx";
import { VersionsDialog } from "../versions/VersionsDialog.tsx";
import { useWords } from "../words.ts";
import { Conflict } from "./Conflict.tsx";
import { DeskBar } from "./DeskBar.tsx";
import { type Aside, DeskLayout, type View } from "./DeskLayout.tsx";
import type { Opened } from "./document-machine.ts";
import { KeptLine } from "./KeptLine.tsx";
import { useCheck } from "./use-check.ts";
import { useEditors } from "./use-editors.ts";
import { useKeeping } from "./use-keeping.ts";
import { useSaveKey } from "./use-save-key.ts";

type DeskProps = {
  device: WriteDevice;
  page: WritePage;
  opened: Opened;
  loadTrial: () => Promise<LoadedTrial>;
  onClose: () => void;
};

/** The desk: the text, what there is to say about it, the map, the figures, and playing it. */
export function Desk({ device, page, opened, loadTrial, onClose }: DeskProps) {
  const { messages, reader } = useWords();
  const { checker, store } = device;
  const { draft } = opened;
  const keeping = useKeeping(draft, device);
  const { texts, send, versions } = keeping;
  const maps = useCareMaps(device, page.careMapUrls);
  const check = useCheck(checker, draft.caseId, texts, maps.inUse);
  const source = check.compiled?.source ?? likelySource(texts);
  const [view, setView] = useState<View>({
    sheet: texts[reader] === undefined ? source : reader,
    aside: "problems",
    front: "sheet",
    sideBySide: false,
  });
  const change = (next: Partial<View>) => setView((before) => ({ ...before, ...next }));
  const { editors, write } = useEditors({
    texts,
    adopted: keeping.adopted,
    checker,
    careMaps: maps.inUse,
    onTexts: useCallback((next) => send({ type: "changed", texts: next }), [send]),
    together: view.sideBySide,
  });
  const { playing, playWay, playFrom, stop } = usePlaying(checker, check.explored);
  const [dialog, setDialog] = useState<"versions" | "files">();
  const [news, setNews] = useState("");
  const announcement = useAnnouncement(check);
  const heading = useRef<HTMLHeadingElement>(null);
  const saving = useSaving({
    disk: device.disk,
    draft,
    texts,
    onDisk: versions.find(({ reason }) => reason === "saved")?.texts ?? {},
    handles: opened.handles,
    onSaved: () => send({ type: "keep", reason: "saved" }),
    putBy: (there, reason) => void store.putBy({ id: draft.id, texts: there }, reason),
  });
  // Only now does a text leave this browser, on the page where somebody says so.
  const openClass = () => {
    const others = locales.filter((each) => each !== source);
    const files = [source, ...others].flatMap((locale) => {
      const text = texts[locale];
      return text === undefined ? [] : [{ locale, text }];
    });
    const title = titleOf(texts, reader) ?? messages.untitled;
    if (handOver({ id: "draft", title, files })) location.assign(page.openClassUrl ?? "");
    else setNews(messages.bar.noRoom);
  };
  const save = () => (saving.atOnce ? saving.saveAll() : setDialog("files"));
  useSaveKey(save);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);

  useEffect(() => {
    for (const editor of Object.values(editors))
      if (check.problems)
        editor.mark(check.problems.filter(({ locale }) => locale === editor.locale));
  }, [editors, check.problems]);

  const goTo = (locale: Locale, from: number, to?: number) => {
    // First into view: what is hidden cannot take the focus.
    flushSync(() => {
      stop();
      change({ sheet: locale, front: "sheet" });
    });
    editors[locale]?.goTo(from, to);
  };
  const goToProblem = ({ locale, from, to }: Problem) => goTo(locale, from, to);
  const mend = (problem: Problem) => {
    const { locale, mend: how } = problem;
    const done = how !== undefined && editors[locale]?.mend(how) === true;
    // The text is another by now: look at it.
    if (!done) goToProblem(problem);
    return done;
  };
  const goToScene = (scene: string) => {
    const locale = editors[view.sheet] ? view.sheet : source;
    const at = placeOfScene(unitsIn(editors[locale]?.text() ?? ""), scene);
    if (at !== undefined) goTo(locale, at);
  };
  const sceneHere = (): string | undefined => {
    const editor = editors[view.sheet];
    return editor && sceneAt(unitsIn(editor.text()), editor.cursor());
  };
  const playScene = ({ id, modes }: GraphScene) => {
    change({ aside: "play", front: "aside" });
    const [first] =
      modes.length > 0 ? modes : (check.explored?.numbers ?? []).map(({ mode }) => mode);
    if (first) playFrom(view.sheet, first, id);
  };
  const goBack = (version: Version) => {
    setDialog(undefined);
    void store.putBy({ id: draft.id, texts }, "before-going-back");
    for (const locale of ["nl", "en"] as const) {
      const text = version.texts[locale];
      if (text !== undefined) write(locale, text);
    }
    setNews(messages.versions.went(messages.when(version.at)));
  };

  const panels: Record<Aside, React.ReactNode> = {
    problems: (
      <>
        <ProblemPanel
          check={check}
          several={Object.keys(texts).length > 1}
          onGo={goToProblem}
          onMend={mend}
        />
        <CareMapPanel maps={maps} help={page.careMapHelp} />
      </>
    ),
    graph: <GraphPanel check={check} onScene={goToScene} onPlay={playScene} />,
    numbers: (
      <NumbersPanel
        check={check}
        onScene={goToScene}
        onPlay={(mode, steps) => playWay(view.sheet, mode, steps)}
      />
    ),
    play: (
      <PlayPanel
        check={check}
        playing={playing}
        here={sceneHere()}
        sheet={view.sheet}
        onPlay={playFrom}
      />
    ),
  };
  const count = check.problems?.length ?? 0;
  return (
    <>
      {playing.kind === "playing" && (
        <TrialHost
          load={loadTrial}
          trial={playing.trial}
          careMap={maps.inUse?.[playing.trial.scenario.locale]}
          onStop={stop}
          onScene={goToScene}
        />
      )}
      <div className="desk" hidden={playing.kind === "playing"}>
        <DeskBar
          title={titleOf(texts, reader) ?? messages.untitled}
          heading={heading}
          onBack={onClose}
          onSave={save}
          onVersions={() => setDialog("versions")}
          onPlay={() => change({ aside: "play", front: "aside" })}
          onClass={page.openClassUrl === undefined ? undefined : openClass}
        >
          <KeptLine state={keeping.state} kept={keeping.kept} versions={versions} />
        </DeskBar>
        {keeping.state === "conflict" && (
          <Conflict
            onMine={() => send({ type: "mine" })}
            onTheirs={() => send({ type: "theirs" })}
          />
        )}
        {opened.left.length > 0 && (
          <p className="note">{messages.problem.sameLanguage(opened.left.join(", "))}</p>
        )}
        {opened.taken && <TakenOver taken={opened.taken} />}
        <SaveNewsLines news={saving.news} />
        <p className="visually-hidden" role="status">
          {announcement}
        </p>
        <p className="save-news" role="status">
          {news}
        </p>
        <DeskLayout
          view={view}
          onView={change}
          editors={editors}
          source={source}
          badge={count > 0 && <span className="badge">{count}</span>}
          above={
            <TranslationBar
              checker={checker}
              check={check}
              texts={texts}
              source={source}
              careMaps={maps.inUse}
              onText={write}
              onGo={goToProblem}
            />
          }
          panels={panels}
        />
      </div>
      {dialog === "versions" && (
        <VersionsDialog
          versions={versions}
          texts={texts}
          onGoBack={goBack}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === "files" && <SaveDialog saving={saving} onClose={() => setDialog(undefined)} />}
    </>
  );
}
