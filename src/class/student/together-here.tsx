import { type ComponentType, createContext, useContext } from "react";
import type { AskFormProps } from "../../player/asks/AskForm.tsx";
import type { Role } from "../../scenario/vocabulary.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { PairSection } from "../protocol/view.ts";
import { TogetherDevices } from "./TogetherDevices.tsx";

type Here = {
  pair: PairSection & { state: "paired" };
  role: Role;
  /** How many steps the server has. */
  at: number;
  send: (command: ParticipantCommand) => void;
};

/** The partner on another device, while they are there. */
export const PairContext = createContext<Here | undefined>(undefined);

type TogetherHereProps = AskFormProps & { Alone: ComponentType<AskFormProps> };

/** What a choice asks: as at one screen, but for what two people on two devices settle together. */
export function TogetherHere({ Alone, ...form }: TogetherHereProps) {
  const here = useContext(PairContext);
  if (!here || form.choice.asks.kind !== "together") return <Alone {...form} />;
  const { pair, role, at, send } = here;
  return (
    <TogetherDevices
      {...form}
      role={role}
      pair={pair}
      onPropose={(choice, option, reason) =>
        send({ kind: "propose", at, choice, option, ...(reason !== "" && { reason }) })
      }
      onSettle={(choice, option) => send({ kind: "settle", at, choice, option })}
    />
  );
}
