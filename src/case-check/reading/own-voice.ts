import { plainText, type RichText } from "../../scenario/plain-text.ts";
import type { Choice, Part, Scene } from "../../scenario/scenario.ts";

function ofParts(parts: readonly Part[]): RichText[] {
  return parts.flatMap((part) => {
    if (part.kind === "narration" || part.kind === "bracket") return [part.text];
    return part.kind === "if" ? ofParts(part.parts) : [];
  });
}

function ofAsked({ asks }: Choice): RichText[] {
  if (asks?.kind === "decide")
    return asks.parts.flatMap(({ text, options }) => [text, ...options.map((each) => each.text)]);
  return asks?.kind === "together" ? asks.options.map(({ text }) => text) : [];
}

/**
 * What a case says in its own voice in a scene, paragraph by paragraph: what is told, what can be chosen,
 * and feedback. Not what people say, nor letters and files: their hard words are a wall that a
 * student may feel.
 * @returns plain text of each paragraph or list, in order
 */
export function ownVoiceOf({ parts, map, choices }: Scene): string[] {
  return [
    ...ofParts(parts),
    ...(map ? [map.text] : []),
    ...choices.flatMap((choice) => [
      choice.text,
      ...ofAsked(choice),
      ...choice.replies.filter(({ who }) => who === undefined).map(({ text }) => text),
      ...choice.feedback.map(({ text }) => text),
    ]),
  ].flatMap((text) => text.map((block) => plainText([block])));
}
