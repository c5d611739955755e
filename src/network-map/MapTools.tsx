import type { ReactNode } from "react";
import type { NetworkMapMessages } from "../i18n/network-map.nl.ts";

type MapToolsProps = {
  messages: NetworkMapMessages;
  onZoom: (by: number) => void;
  onFit: () => void;
  /** Before the others. */
  children?: ReactNode;
};

/** What hands without a wheel or a second finger use. */
export function MapTools({ messages, onZoom, onFit, children }: MapToolsProps) {
  const { larger, smaller, fit } = messages.surface;
  return (
    <div className="map-tools">
      {children}
      <Tool label={larger} path="M12 6v12M6 12h12" onPress={() => onZoom(1.35)} />
      <Tool label={smaller} path="M6 12h12" onPress={() => onZoom(1 / 1.35)} />
      <Tool label={fit} path="M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4" onPress={onFit} />
    </div>
  );
}

function Tool(props: { label: string; path: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={props.label} title={props.label} onClick={props.onPress}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  );
}
