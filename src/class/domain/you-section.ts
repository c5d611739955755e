import type { Role } from "../../scenario/vocabulary.ts";
import type { PairSection, YouSection } from "../protocol/view.ts";
import { isWaiting } from "./decide-pair.ts";
import { textOf } from "./seen.ts";
import type { ClassState, Participant, PlayRecord } from "./state.ts";

/** What somebody sees of their own, and of the one they play with. */
export function youSection(state: ClassState, me: Participant): YouSection {
  const play = state.plays.get(me.play);
  const texts = [...state.texts.values()].filter(({ owner }) => owner === me.id);
  return {
    participant: me.id,
    role: me.role,
    way: me.way,
    play: me.play,
    steps: [...(play?.steps ?? [])],
    finished: play?.finished ?? false,
    pair: pairSection(state, me, play),
    votes: { ...me.votes },
    texts: texts.map((text) => ({ ...textOf(text), shown: text.shown })),
    banned: me.banned,
  };
}

function pairSection(
  state: ClassState,
  me: Participant,
  play: PlayRecord | undefined,
): PairSection | null {
  if (isWaiting(me)) return { state: "waiting", word: me.word };
  const partner = me.partner === null ? undefined : state.participants.get(me.partner);
  if (!partner?.role || !play) return null;
  const away = partner.connection === null && partner.goneSince !== null;
  const together = play.together && togetherOf(play, me, partner);
  return {
    state: "paired",
    partner: {
      role: partner.role,
      presence: partner.scripted ? "scripted" : away ? "away" : "here",
    },
    ...(together && { together }),
    mayGoOn: partner.silent,
  };
}

/** Proposals are seen once both are there: nobody's first thought is led by the other's. */
function togetherOf(play: PlayRecord, me: Participant, partner: Participant) {
  const { together } = play;
  if (!together) return null;
  const [mine, theirs] = [together.proposals[me.id], together.proposals[partner.id]];
  const proposals: Partial<Record<Role, string>> = {};
  const reasons: Partial<Record<Role, string>> = {};
  const see = ({ id, role }: Participant, option: string | undefined) => {
    if (!role || option === undefined) return;
    proposals[role] = option;
    const reason = together.reasons[id];
    if (reason !== undefined) reasons[role] = reason;
  };
  see(me, mine);
  if (mine !== undefined) see(partner, theirs);
  const by = together.settling && (together.settling.by === me.id ? me.role : partner.role);
  return {
    at: play.steps.length,
    choice: together.choice,
    proposals,
    reasons,
    ...(by && together.settling && { settling: { by, option: together.settling.option } }),
  };
}
