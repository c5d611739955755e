import { contactOutsideMap } from "./messages/contact-outside-map.ts";
import { contactWithoutName } from "./messages/contact-without-name.ts";
import { contactWithoutRing } from "./messages/contact-without-ring.ts";
import { decideWithoutParts } from "./messages/decide-without-parts.ts";
import { decidedNever } from "./messages/decided-never.ts";
import { mapChoiceWithoutContact } from "./messages/map-choice-without-contact.ts";
import { mapWithoutChoices } from "./messages/map-without-choices.ts";
import { meaningNever } from "./messages/meaning-never.ts";
import { meaningWithoutFacts } from "./messages/meaning-without-facts.ts";
import { partWithoutOptions } from "./messages/part-without-options.ts";
import { proposalMayBeClosed } from "./messages/proposal-may-be-closed.ts";
import { proposalNeverUsed } from "./messages/proposal-never-used.ts";
import { proposalsLeftOpen } from "./messages/proposals-left-open.ts";
import { tagTwice } from "./messages/tag-twice.ts";
import { tieNever } from "./messages/tie-never.ts";
import { tieUnreadable } from "./messages/tie-unreadable.ts";
import { togetherNeedsOptions } from "./messages/together-needs-options.ts";
import { togetherWithoutOther } from "./messages/together-without-other.ts";
import { twoMaps } from "./messages/two-maps.ts";
import { unknownBracket } from "./messages/unknown-bracket.ts";
import { unknownCareMapEntry } from "./messages/unknown-care-map-entry.ts";
import { unknownContact } from "./messages/unknown-contact.ts";
import { unknownDecision } from "./messages/unknown-decision.ts";
import { unknownOption } from "./messages/unknown-option.ts";
import { wordsAfterTag } from "./messages/words-after-tag.ts";

/** About the network, and about what a choice can ask. */
export const networkMessages = {
  "contact-outside-map": contactOutsideMap,
  "contact-without-name": contactWithoutName,
  "contact-without-ring": contactWithoutRing,
  "decide-without-parts": decideWithoutParts,
  "decided-never": decidedNever,
  "map-choice-without-contact": mapChoiceWithoutContact,
  "map-without-choices": mapWithoutChoices,
  "meaning-never": meaningNever,
  "meaning-without-facts": meaningWithoutFacts,
  "part-without-options": partWithoutOptions,
  "proposal-may-be-closed": proposalMayBeClosed,
  "proposal-never-used": proposalNeverUsed,
  "proposals-left-open": proposalsLeftOpen,
  "tag-twice": tagTwice,
  "tie-never": tieNever,
  "tie-unreadable": tieUnreadable,
  "together-needs-options": togetherNeedsOptions,
  "together-without-other": togetherWithoutOther,
  "two-maps": twoMaps,
  "unknown-bracket": unknownBracket,
  "unknown-care-map-entry": unknownCareMapEntry,
  "unknown-contact": unknownContact,
  "unknown-decision": unknownDecision,
  "unknown-option": unknownOption,
  "words-after-tag": wordsAfterTag,
};
