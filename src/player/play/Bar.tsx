import type { ReactNode } from "react";
import type { Play } from "../../scenario/play.ts";
import { useMessages } from "../messages.ts";
import { RoleMark } from "../parts/RoleMark.tsx";

type BarProps = {
  roles: Play["roles"];
  where: string;
  onPause: () => void;
  children: ReactNode;
};

/** Where am I, as whom, and how do I leave: always in view. */
export function Bar({ roles, where, onPause, children }: BarProps) {
  const { bar } = useMessages();
  return (
    <section className="play-bar" aria-label={bar.label}>
      <p className="whereabouts">
        <span className="roles">
          {roles.map((role) => (
            <RoleMark key={role} role={role} />
          ))}
        </span>
        <span className="here">{where}</span>
      </p>
      {children}
      <button type="button" className="button" onClick={onPause}>
        {bar.pause}
      </button>
    </section>
  );
}

type ControlsProps = {
  /** Nothing is taken back here, as in a class. */
  forwardOnly?: boolean | undefined;
  canBack: boolean;
  canForward: boolean;
  onBack: () => void;
  onForward: () => void;
  /** How many things were told that have not been looked at. */
  fresh: number;
  pictureTitle: string;
  onPicture: () => void;
  onDossiers: (() => void) | undefined;
  children: ReactNode;
};

/** Back, forward, and what lies beside the conversation: under the thumb on a phone. */
export function Controls(props: ControlsProps) {
  const { canBack, canForward, onBack, onForward, fresh, pictureTitle } = props;
  const { bar } = useMessages();
  const step = (label: string, can: boolean, go: () => void, path: string) => (
    <button
      type="button"
      className="button step"
      aria-label={label}
      aria-disabled={!can}
      onClick={() => can && go()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <nav className="controls" aria-label={bar.controls}>
      {!props.forwardOnly && (
        <>
          {step(bar.back, canBack, onBack, "M15 5l-7 7 7 7")}
          {step(bar.forward, canForward, onForward, "M9 5l7 7-7 7")}
        </>
      )}
      <button type="button" className="button told" onClick={props.onPicture}>
        {pictureTitle}
        {fresh > 0 && (
          <span className="badge">
            <span aria-hidden="true">{fresh}</span>
            <span className="visually-hidden">, {bar.toldNew(fresh)}</span>
          </span>
        )}
      </button>
      {props.children}
      {props.onDossiers && (
        <button type="button" className="button papers" onClick={props.onDossiers}>
          {bar.dossiers}
        </button>
      )}
    </nav>
  );
}
