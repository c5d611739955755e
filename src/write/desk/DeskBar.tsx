import type { ReactNode, Ref } from "react";
import { useWords } from "../words.ts";

type DeskBarProps = {
  title: string;
  heading: Ref<HTMLHeadingElement>;
  onBack: () => void;
  onSave: () => void;
  onVersions: () => void;
  onPlay: () => void;
  /** Absent where no class can be opened. */
  onClass: (() => void) | undefined;
  children: ReactNode;
};

/** What is written here, whether it is safe, and what can be done with it. */
export function DeskBar(props: DeskBarProps) {
  const { title, heading, onBack, onSave, onVersions, onPlay, onClass, children } = props;
  const { bar: say } = useWords().messages;
  return (
    <header className="desk-bar">
      <div className="desk-title">
        <button type="button" className="link" onClick={onBack}>
          {say.back}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={onVersions}>
          {say.versions}
        </button>
        <button type="button" className="button" onClick={onSave}>
          {say.save}
        </button>
        {onClass && (
          <button type="button" className="button" onClick={onClass}>
            {say.openClass}
          </button>
        )}
        <button type="button" className="button primary" onClick={onPlay}>
          {say.play}
        </button>
      </div>
    </header>
  );
}
