import { Dialog } from "../desk/Dialog.tsx";
import { sameTexts, type Texts, type Version } from "../draft/draft.ts";
import { useWords } from "../words.ts";

type VersionsDialogProps = {
  versions: readonly Version[];
  texts: Texts;
  onGoBack: (version: Version) => void;
  onClose: () => void;
};

const wordsIn = (texts: Texts): number =>
  Object.values(texts)
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "").length;

/** How the case stood before, the last first, and the way back to each. */
export function VersionsDialog({ versions, texts, onGoBack, onClose }: VersionsDialogProps) {
  const { messages } = useWords();
  const say = messages.versions;
  return (
    <Dialog title={say.heading} onClose={onClose}>
      <p className="quiet">{say.lead}</p>
      {versions.length === 0 && <p>{say.none}</p>}
      <ol className="version-list bare">
        {versions.map((version) => {
          const when = messages.when(version.at);
          return (
            <li key={version.n}>
              <p>
                <strong>{when}</strong>
                <small>
                  {say.reasons[version.reason]}, {say.size(messages.count(wordsIn(version.texts)))}
                </small>
              </p>
              {sameTexts(version.texts, texts) ? (
                <span className="quiet">{say.now}</span>
              ) : (
                <button type="button" className="button" onClick={() => onGoBack(version)}>
                  {say.goBack} <span className="visually-hidden">({when})</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
