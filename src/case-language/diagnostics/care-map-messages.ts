import { careMapEntryTwice } from "./messages/care-map-entry-twice.ts";
import { careMapEntryUnknown } from "./messages/care-map-entry-unknown.ts";
import { careMapFieldMissing } from "./messages/care-map-field-missing.ts";
import { careMapFieldTwice } from "./messages/care-map-field-twice.ts";
import { careMapFieldUnknown } from "./messages/care-map-field-unknown.ts";
import { careMapFieldWrong } from "./messages/care-map-field-wrong.ts";
import { careMapLanguageDiffers } from "./messages/care-map-language-differs.ts";
import { careMapLanguageExtra } from "./messages/care-map-language-extra.ts";
import { careMapLanguageMissing } from "./messages/care-map-language-missing.ts";
import { careMapOtherLanguage } from "./messages/care-map-other-language.ts";
import { careMapUnreadable } from "./messages/care-map-unreadable.ts";
import { careMapValueUnknown } from "./messages/care-map-value-unknown.ts";

/** About a care map. */
export const careMapMessages = {
  "care-map-entry-twice": careMapEntryTwice,
  "care-map-entry-unknown": careMapEntryUnknown,
  "care-map-field-missing": careMapFieldMissing,
  "care-map-field-twice": careMapFieldTwice,
  "care-map-field-unknown": careMapFieldUnknown,
  "care-map-field-wrong": careMapFieldWrong,
  "care-map-language-differs": careMapLanguageDiffers,
  "care-map-language-extra": careMapLanguageExtra,
  "care-map-language-missing": careMapLanguageMissing,
  "care-map-other-language": careMapOtherLanguage,
  "care-map-unreadable": careMapUnreadable,
  "care-map-value-unknown": careMapValueUnknown,
};
