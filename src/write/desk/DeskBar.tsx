import type { ReactNode, Ref } from "react";
import { useWords } from "../words.ts";

type DeskBarProps = {
  title: string;
  heading: Ref<HTMLHeadingElement>;
  onBack: () => void;
  onSave: () => void;
  onVersions: () => void;
  onPlay: () => void;
  children: ReactNode;
};

/** What is written here, whether it is safe, and what can be done with it. */
export function DeskBar(props: DeskBarProps) {
  const { title, heading, onBack, onSave, onVersions, onPlay, children } = props;
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
        <button type="button" className="button primary" onClick={onPlay}>
          {say.play}
        </button>
      </div>
    </header>
  );
}
