import { Dialog } from "../desk/Dialog.tsx";
import { useWords } from "../words.ts";
import { SaveNewsLines } from "./SaveNewsLines.tsx";
import type { Saving } from "./use-saving.ts";

/** One file for each language: save them one by one, as the browser asks where for each. */
export function SaveDialog({ saving, onClose }: { saving: Saving; onClose: () => void }) {
  const { messages } = useWords();
  return (
    <Dialog title={messages.bar.save} onClose={onClose}>
      <ul className="bare save-list">
        {saving.files.map(({ locale, name }) => (
          <li key={locale}>
            <p>
              <strong>{name}</strong> <small>{messages.languages[locale]}</small>
            </p>
            <div className="actions">
              <button
                type="button"
                className="button primary"
                onClick={() => saving.save([locale])}
              >
                {messages.bar.saveName(name)}
              </button>
              <button
                type="button"
                className="button plain"
                onClick={() => saving.download(locale)}
              >
                {messages.bar.downloadName(name)}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <SaveNewsLines news={saving.news} />
    </Dialog>
  );
}
