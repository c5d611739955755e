import type { Scenario } from "../../scenario/scenario.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { DraftError } from "../protocol/errors.ts";

/** Reads a draft: the case in its languages, or what is wrong with it, in the language of who asks. */
export type ReadDraft = (
  draft: { id: string; files: readonly { locale: Locale; text: string }[] },
  locale: Locale,
) => Promise<{ scenarios: Scenario[] } | { errors: DraftError[]; more: number }>;
