import { useMachine } from "@xstate/react";
import { useMemo } from "react";
import { Desk } from "./desk/Desk.tsx";
import { documentMachine } from "./desk/document-machine.ts";
import { openings } from "./desk/open.ts";
import type { WriteDevice } from "./device.ts";
import type { WritePage } from "./page.ts";
import type { LoadedTrial } from "./play/TrialHost.tsx";
import { StartScreen } from "./start/StartScreen.tsx";
import { useWords } from "./words.ts";

type WriteAppProps = {
  device: WriteDevice;
  page: WritePage;
  loadTrial: () => Promise<LoadedTrial>;
};

/** The Write page: first what to write on, then the desk. */
export function WriteApp({ device, page, loadTrial }: WriteAppProps) {
  const { reader } = useWords();
  const [snapshot, send] = useMachine(documentMachine);
  const open = useMemo(() => openings(device, reader), [device, reader]);
  const { opened, problems } = snapshot.context;
  if (opened)
    return (
      <Desk
        key={opened.draft.id}
        device={device}
        page={page}
        opened={opened}
        loadTrial={loadTrial}
        onClose={() => send({ type: "close" })}
      />
    );
  return (
    <StartScreen
      device={device}
      page={page}
      busy={snapshot.matches("opening")}
      problems={problems}
      open={open}
      onOpen={(load) => send({ type: "open", load })}
    />
  );
}
