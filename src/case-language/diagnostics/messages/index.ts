import { careMapMessages } from "../care-map-messages.ts";
import { networkMessages } from "../network-messages.ts";
import { almostAName } from "./almost-a-name.ts";
import { attributeCode } from "./attribute-code.ts";
import { attributeCurlyQuotes } from "./attribute-curly-quotes.ts";
import { attributeEmpty } from "./attribute-empty.ts";
import { attributeMissing } from "./attribute-missing.ts";
import { attributeQuote } from "./attribute-quote.ts";
import { attributeStray } from "./attribute-stray.ts";
import { attributeTooLong } from "./attribute-too-long.ts";
import { attributeTwice } from "./attribute-twice.ts";
import { attributeWithoutEquals } from "./attribute-without-equals.ts";
import { attributeWithoutQuotes } from "./attribute-without-quotes.ts";
import { attributeWithoutValue } from "./attribute-without-value.ts";
import { backtick } from "./backtick.ts";
import { bareAddress } from "./bare-address.ts";
import { blockTooLong } from "./block-too-long.ts";
import { braces } from "./braces.ts";
import { caseBeginsAgain } from "./case-begins-again.ts";
import { caseIdNotAllowed } from "./case-id-not-allowed.ts";
import { changeUnreadable } from "./change-unreadable.ts";
import { choiceWithoutFeedback } from "./choice-without-feedback.ts";
import { choiceWithoutReply } from "./choice-without-reply.ts";
import { choseNever } from "./chose-never.ts";
import { closeOnOwnLine } from "./close-on-own-line.ts";
import { closingTagWithoutSlash } from "./closing-tag-without-slash.ts";
import { codeLine } from "./code-line.ts";
import { commentNotClosed } from "./comment-not-closed.ts";
import { commentOverLines } from "./comment-over-lines.ts";
import { conditionBareWord } from "./condition-bare-word.ts";
import { conditionBracket } from "./condition-bracket.ts";
import { conditionContradicts } from "./condition-contradicts.ts";
import { conditionNeedsArgument } from "./condition-needs-argument.ts";
import { conditionTooDeep } from "./condition-too-deep.ts";
import { conditionUnfinished } from "./condition-unfinished.ts";
import { conditionUnknownArgument } from "./condition-unknown-argument.ts";
import { conditionUnknownWord } from "./condition-unknown-word.ts";
import { conditionUnreadable } from "./condition-unreadable.ts";
import { debriefNotAList } from "./debrief-not-a-list.ts";
import { duplicateId } from "./duplicate-id.ts";
import { emptyWords } from "./empty-words.ts";
import { endingWithChoices } from "./ending-with-choices.ts";
import { eventHandler } from "./event-handler.ts";
import { factNeverTold } from "./fact-never-told.ts";
import { feedbackTooLong } from "./feedback-too-long.ts";
import { fileTooBig } from "./file-too-big.ts";
import { flagNever } from "./flag-never.ts";
import { frontFieldMissing } from "./front-field-missing.ts";
import { frontFieldTwice } from "./front-field-twice.ts";
import { frontFieldWrong } from "./front-field-wrong.ts";
import { frontMatterMissing } from "./front-matter-missing.ts";
import { frontMatterNotClosed } from "./front-matter-not-closed.ts";
import { frontMatterTooLong } from "./front-matter-too-long.ts";
import { frontMatterUnreadable } from "./front-matter-unreadable.ts";
import { headingNotHere } from "./heading-not-here.ts";
import { headingTooHigh } from "./heading-too-high.ts";
import { hiddenSign } from "./hidden-sign.ts";
import { htmlComment } from "./html-comment.ts";
import { idNotAllowed } from "./id-not-allowed.ts";
import { idReserved } from "./id-reserved.ts";
import { image } from "./image.ts";
import { lessThan } from "./less-than.ts";
import { linkWithoutWords } from "./link-without-words.ts";
import { listItemMissing } from "./list-item-missing.ts";
import { listNeedsComma } from "./list-needs-comma.ts";
import { looseMark } from "./loose-mark.ts";
import { mendedInIf } from "./mended-in-if.ts";
import { mendedNever } from "./mended-never.ts";
import { meterNever } from "./meter-never.ts";
import { meterStartOutside } from "./meter-start-outside.ts";
import { meterWithoutRoom } from "./meter-without-room.ts";
import { mismatchedClosingTag } from "./mismatched-closing-tag.ts";
import { missingOpeningTag } from "./missing-opening-tag.ts";
import { noClient } from "./no-client.ts";
import { noEnding } from "./no-ending.ts";
import { noLessonCut } from "./no-lesson-cut.ts";
import { noLivedExperience } from "./no-lived-experience.ts";
import { notANumber } from "./not-a-number.ts";
import { notTranslatedYet } from "./not-translated-yet.ts";
import { numberOutOfRange } from "./number-out-of-range.ts";
import { principleTwice } from "./principle-twice.ts";
import { rawHtml } from "./raw-html.ts";
import { roleNever } from "./role-never.ts";
import { roleNotInCase } from "./role-not-in-case.ts";
import { roleWithoutStart } from "./role-without-start.ts";
import { routeNeverUsed } from "./route-never-used.ts";
import { routesLeftOpen } from "./routes-left-open.ts";
import { sceneWithoutChoices } from "./scene-without-choices.ts";
import { sceneWithoutWayOut } from "./scene-without-way-out.ts";
import { sourceHasErrors } from "./source-has-errors.ts";
import { sourceMissing } from "./source-missing.ts";
import { staleTranslation } from "./stale-translation.ts";
import { strayClosingTag } from "./stray-closing-tag.ts";
import { tagClosedAtOnce } from "./tag-closed-at-once.ts";
import { tagHoldsNoText } from "./tag-holds-no-text.ts";
import { tagInLine } from "./tag-in-line.ts";
import { tagInList } from "./tag-in-list.ts";
import { tagNeedsSlash } from "./tag-needs-slash.ts";
import { tagNotFinished } from "./tag-not-finished.ts";
import { tagNotHere } from "./tag-not-here.ts";
import { tagWithoutBracket } from "./tag-without-bracket.ts";
import { textOutside } from "./text-outside.ts";
import { toldNever } from "./told-never.ts";
import { tooDeep } from "./too-deep.ts";
import { tooManyMistakes } from "./too-many-mistakes.ts";
import { tooManyMoves } from "./too-many-moves.ts";
import { tooManyTags } from "./too-many-tags.ts";
import { tooMuchMarkup } from "./too-much-markup.ts";
import { translationChangesFront } from "./translation-changes-front.ts";
import { translationChangesStructure } from "./translation-changes-structure.ts";
import { translationExtraUnit } from "./translation-extra-unit.ts";
import { translationMissingUnit } from "./translation-missing-unit.ts";
import { translationNumber } from "./translation-number.ts";
import { translationOtherTag } from "./translation-other-tag.ts";
import { translationStructure } from "./translation-structure.ts";
import { translationWithoutOf } from "./translation-without-of.ts";
import { unclosedTag } from "./unclosed-tag.ts";
import { unknownAttribute } from "./unknown-attribute.ts";
import { unknownChoice } from "./unknown-choice.ts";
import { unknownFact } from "./unknown-fact.ts";
import { unknownFlag } from "./unknown-flag.ts";
import { unknownFrontField } from "./unknown-front-field.ts";
import { unknownFrontValue } from "./unknown-front-value.ts";
import { unknownMeter } from "./unknown-meter.ts";
import { unknownPerson } from "./unknown-person.ts";
import { unknownPlace } from "./unknown-place.ts";
import { unknownScene } from "./unknown-scene.ts";
import { unknownTag } from "./unknown-tag.ts";
import { unknownTarget } from "./unknown-target.ts";
import { unknownValue } from "./unknown-value.ts";
import { unreachableScene } from "./unreachable-scene.ts";
import { unsafeLink } from "./unsafe-link.ts";
import { unsupportedMarkdown } from "./unsupported-markdown.ts";
import { visitedNever } from "./visited-never.ts";
import { wordsAfterReply } from "./words-after-reply.ts";

/** Every message, by its permanent id. */
export const messages = {
  ...careMapMessages,
  ...networkMessages,
  "almost-a-name": almostAName,
  "attribute-code": attributeCode,
  "attribute-curly-quotes": attributeCurlyQuotes,
  "attribute-empty": attributeEmpty,
  "attribute-missing": attributeMissing,
  "attribute-quote": attributeQuote,
  "attribute-stray": attributeStray,
  "attribute-too-long": attributeTooLong,
  "attribute-twice": attributeTwice,
  "attribute-without-equals": attributeWithoutEquals,
  "attribute-without-quotes": attributeWithoutQuotes,
  "attribute-without-value": attributeWithoutValue,
  backtick: backtick,
  "bare-address": bareAddress,
  "block-too-long": blockTooLong,
  braces: braces,
  "case-begins-again": caseBeginsAgain,
  "case-id-not-allowed": caseIdNotAllowed,
  "change-unreadable": changeUnreadable,
  "choice-without-feedback": choiceWithoutFeedback,
  "choice-without-reply": choiceWithoutReply,
  "chose-never": choseNever,
  "close-on-own-line": closeOnOwnLine,
  "closing-tag-without-slash": closingTagWithoutSlash,
  "code-line": codeLine,
  "comment-not-closed": commentNotClosed,
  "comment-over-lines": commentOverLines,
  "condition-bare-word": conditionBareWord,
  "condition-bracket": conditionBracket,
  "condition-contradicts": conditionContradicts,
  "condition-needs-argument": conditionNeedsArgument,
  "condition-too-deep": conditionTooDeep,
  "condition-unfinished": conditionUnfinished,
  "condition-unknown-argument": conditionUnknownArgument,
  "condition-unknown-word": conditionUnknownWord,
  "condition-unreadable": conditionUnreadable,
  "debrief-not-a-list": debriefNotAList,
  "duplicate-id": duplicateId,
  "empty-words": emptyWords,
  "ending-with-choices": endingWithChoices,
  "event-handler": eventHandler,
  "fact-never-told": factNeverTold,
  "feedback-too-long": feedbackTooLong,
  "file-too-big": fileTooBig,
  "flag-never": flagNever,
  "front-field-missing": frontFieldMissing,
  "front-field-twice": frontFieldTwice,
  "front-field-wrong": frontFieldWrong,
  "front-matter-missing": frontMatterMissing,
  "front-matter-not-closed": frontMatterNotClosed,
  "front-matter-too-long": frontMatterTooLong,
  "front-matter-unreadable": frontMatterUnreadable,
  "heading-not-here": headingNotHere,
  "heading-too-high": headingTooHigh,
  "hidden-sign": hiddenSign,
  "html-comment": htmlComment,
  "id-not-allowed": idNotAllowed,
  "id-reserved": idReserved,
  image: image,
  "less-than": lessThan,
  "link-without-words": linkWithoutWords,
  "list-item-missing": listItemMissing,
  "list-needs-comma": listNeedsComma,
  "loose-mark": looseMark,
  "mended-in-if": mendedInIf,
  "mended-never": mendedNever,
  "meter-never": meterNever,
  "meter-start-outside": meterStartOutside,
  "meter-without-room": meterWithoutRoom,
  "mismatched-closing-tag": mismatchedClosingTag,
  "missing-opening-tag": missingOpeningTag,
  "no-ending": noEnding,
  "no-client": noClient,
  "no-lesson-cut": noLessonCut,
  "no-lived-experience": noLivedExperience,
  "not-a-number": notANumber,
  "not-translated-yet": notTranslatedYet,
  "number-out-of-range": numberOutOfRange,
  "principle-twice": principleTwice,
  "raw-html": rawHtml,
  "role-never": roleNever,
  "role-not-in-case": roleNotInCase,
  "role-without-start": roleWithoutStart,
  "route-never-used": routeNeverUsed,
  "routes-left-open": routesLeftOpen,
  "scene-without-choices": sceneWithoutChoices,
  "scene-without-way-out": sceneWithoutWayOut,
  "source-has-errors": sourceHasErrors,
  "source-missing": sourceMissing,
  "stale-translation": staleTranslation,
  "stray-closing-tag": strayClosingTag,
  "tag-holds-no-text": tagHoldsNoText,
  "tag-in-line": tagInLine,
  "tag-in-list": tagInList,
  "tag-closed-at-once": tagClosedAtOnce,
  "tag-needs-slash": tagNeedsSlash,
  "tag-not-finished": tagNotFinished,
  "tag-not-here": tagNotHere,
  "tag-without-bracket": tagWithoutBracket,
  "text-outside": textOutside,
  "told-never": toldNever,
  "too-deep": tooDeep,
  "too-many-mistakes": tooManyMistakes,
  "too-many-moves": tooManyMoves,
  "too-many-tags": tooManyTags,
  "too-much-markup": tooMuchMarkup,
  "translation-changes-front": translationChangesFront,
  "translation-changes-structure": translationChangesStructure,
  "translation-extra-unit": translationExtraUnit,
  "translation-missing-unit": translationMissingUnit,
  "translation-number": translationNumber,
  "translation-other-tag": translationOtherTag,
  "translation-structure": translationStructure,
  "translation-without-of": translationWithoutOf,
  "unclosed-tag": unclosedTag,
  "unknown-attribute": unknownAttribute,
  "unknown-choice": unknownChoice,
  "unknown-fact": unknownFact,
  "unknown-flag": unknownFlag,
  "unknown-front-field": unknownFrontField,
  "unknown-front-value": unknownFrontValue,
  "unknown-meter": unknownMeter,
  "unknown-person": unknownPerson,
  "unknown-place": unknownPlace,
  "unknown-scene": unknownScene,
  "unknown-tag": unknownTag,
  "unknown-target": unknownTarget,
  "unknown-value": unknownValue,
  "unreachable-scene": unreachableScene,
  "unsafe-link": unsafeLink,
  "unsupported-markdown": unsupportedMarkdown,
  "visited-never": visitedNever,
  "words-after-reply": wordsAfterReply,
};
