import { define } from "../define.ts";

export const attributeStray = define<{ tag: string; found: string }>({
  severity: "error",
  nl: {
    message: ({ tag, found }) => `“${found}” hoort hier niet in <${tag}>.`,
    why: "Een los teken in een tag maakt onzeker wat erbij hoort.",
    hint: 'Haal het weg. Een kenmerk ziet eruit als naam="waarde".',
  },
  en: {
    message: ({ tag, found }) => `“${found}” does not belong here in <${tag}>.`,
    why: "A stray sign in a tag makes it uncertain what belongs to it.",
    hint: 'Take it away. An attribute looks like name="value".',
  },
  example: {
    within: "scene",
    failing: '<Say who="ada", mood="warm">Dag.</Say>',
    mended: '<Say who="ada" mood="warm">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada", mood="warm">Hello.</Say>',
      mended: '<Say who="ada" mood="warm">Hello.</Say>',
    },
  },
});
