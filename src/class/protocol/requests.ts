import * as z from "zod/mini";
import { idSchema } from "../../scenario/ids.ts";
import { type Locale, locales, type Role, roles } from "../../scenario/vocabulary.ts";
import type { Message, ParticipantView } from "./view.ts";
import { limits, ways } from "./words.ts";

/** A random string of the sender's own (at least 22 of `[A-Za-z0-9_-]`): doing it twice does it once. */
export const keySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/));
export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
/** One line of words, without space around it. */
export const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** One file of a draft; the server checks it as `case check` does. */
const draftFileSchema = z.strictObject({ locale: z.enum(locales), text: z.string() });

export const classOptionsSchema = z.strictObject({
  part: z.enum(["whole", "lesson-cut"]),
  feedback: z.enum(["now", "report"]),
  /** Whether students are asked for a nickname. It is never stored. */
  nicknames: z.boolean(),
  /** Which ways of taking part are offered. */
  ways: z.array(z.enum(ways)).check(z.minLength(1)),
});
export type ClassOptions = z.infer<typeof classOptionsSchema>;

export const openRequestSchema = z.strictObject({
  key: keySchema,
  locale: z.enum(locales),
  /** A shipped case, or a draft: its source first, then a translation where there is one. */
  case: z.union([
    z.strictObject({ id: idSchema }),
    z.strictObject({
      draft: z.strictObject({
        id: idSchema,
        files: z.array(draftFileSchema).check(z.minLength(1), z.maxLength(locales.length)),
      }),
    }),
  ]),
  options: classOptionsSchema,
});
export type OpenRequest = z.infer<typeof openRequestSchema>;
export type OpenAnswer = {
  id: string;
  code: string;
  /** For the host's resume link; the cookie is set already. */
  token: string;
};

/** Origins under which other devices in the room find the server; none where they cannot. */
export type ReachAnswer = { origins: readonly string[] };

export const lookupRequestSchema = z.strictObject({ code: z.string().check(z.maxLength(40)) });
export type LookupRequest = z.infer<typeof lookupRequestSchema>;
/** What somebody sees before joining. */
export type LookupAnswer = {
  id: string;
  title: Partial<Record<Locale, string>>;
  roles: Role[];
  options: ClassOptions;
  locale: Locale;
};

export const joinRequestSchema = z.strictObject({
  key: keySchema,
  code: z.string().check(z.maxLength(40)),
  /** Absent for two people at one screen. */
  role: z.optional(z.enum(roles)),
  way: z.enum(ways),
  nickname: z.optional(line(limits.nickname)),
});
export type JoinRequest = z.infer<typeof joinRequestSchema>;
export type JoinAnswer = {
  id: string;
  participant: string;
  /** For a resume link to another device; the cookie is set already. */
  token: string;
  message: Message<ParticipantView>;
};

export const resumeRequestSchema = z.strictObject({ token: tokenSchema });
export type ResumeRequest = z.infer<typeof resumeRequestSchema>;
