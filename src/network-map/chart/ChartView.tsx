import { type KeyboardEvent, useMemo, useState } from "react";
import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import type { CareMap } from "../../scenario/care-map.ts";
import { DrawingNote } from "../DrawingNote.tsx";
import { chartOf } from "../layout/chart.ts";
import type { TieNow } from "../layout/place.ts";
import { MapTools } from "../MapTools.tsx";
import { isForDrawing, moveSight } from "../map-keys.ts";
import { isStill } from "../still.ts";
import { isDrawn, useDrawing } from "../use-drawing.ts";
import type { ChartDrawing } from "../view/open-chart.ts";
import { ChartInWords } from "./ChartInWords.tsx";

type ChartViewProps = {
  contacts: readonly TieNow[];
  clientName: string;
  careMap: CareMap | undefined;
  messages: NetworkMapMessages;
  onBack: () => void;
};

/**
 * How professionals draw it: boxes and arrows, in which the client is one small box. To get lost in, and
 * to come back from.
 */
export function ChartView({ contacts, clientName, careMap, messages, onBack }: ChartViewProps) {
  const { chart: words, terms } = messages;
  const [found, setFound] = useState(false);
  const chart = useMemo(
    () =>
      chartOf(
        contacts.map(({ contact }) => contact),
        careMap,
        { purses: terms.purses, client: clientName },
      ),
    [contacts, careMap, terms, clientName],
  );
  const { host, drawing, state, again } = useDrawing<ChartDrawing>((views, element, events) =>
    views.openChart(element, chart, { ...events, onPick: () => undefined }),
  );
  const fit = () => drawing.current?.fit(isStill());
  const pressed = (event: KeyboardEvent) => {
    if (!drawing.current || !isForDrawing(event)) return;
    if (!moveSight(drawing.current, event.key, { pans: true, onFit: fit })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="map-chart">
      <p className="map-question">
        {words.intro(chart.boxes.length, chart.arrows.length, clientName)}
      </p>
      <div className={`map-surface ${state}`}>
        <div
          ref={host}
          className="map-host"
          hidden={!isDrawn(state)}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys of its own
          tabIndex={0}
          aria-label={words.label}
          onKeyDown={pressed}
        />
        <DrawingNote state={state} messages={messages} onAgain={again} />
        {state === "ready" && (
          <MapTools messages={messages} onZoom={(by) => drawing.current?.zoom(by)} onFit={fit}>
            <button
              type="button"
              className="again"
              onClick={() => {
                drawing.current?.reveal(isStill());
                setFound(true);
              }}
            >
              {words.where(clientName)}
            </button>
          </MapTools>
        )}
      </div>
      <div aria-live="polite">
        {(found || !isDrawn(state)) && <p className="map-found">{words.found(clientName)}</p>}
      </div>
      <button type="button" className="button" onClick={onBack}>
        {words.back(clientName)}
      </button>
      <ChartInWords chart={chart} messages={messages} />
    </div>
  );
}
