import { define } from "../define.ts";

export const decideWithoutParts = define<{ decision: string }>({
  severity: "error",
  nl: {
    message: ({ decision }) => `Besluit “${decision}” heeft geen onderdelen.`,
    why: "Dan is er niets te beslissen.",
    hint: 'Voeg minstens één <Part id="…" topic="…"> toe, met een <Option> voor elk antwoord.',
  },
  en: {
    message: ({ decision }) => `Decision “${decision}” has no parts.`,
    why: "Then there is nothing to decide.",
    hint: 'Add at least one <Part id="…" topic="…">, with an <Option> for each answer.',
  },
  example: {
    within: "scene",
    failing: `<Decide id="rit" to="einde">
  De rit naar haar zus.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Decide>`,
    mended: `<Decide id="rit" to="einde">
  De rit naar haar zus.
  <Part id="spil" topic="pivot">
    Wie is de spil?
    <Option id="wijkteam">Het wijkteam.</Option>
    <Option id="huisarts">De huisarts.</Option>
  </Part>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Decide>`,
    line: 1,
    en: {
      failing: `<Decide id="lift" to="einde">
  The lift to her sister.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Decide>`,
      mended: `<Decide id="lift" to="einde">
  The lift to her sister.
  <Part id="pivot" topic="pivot">
    Who is the pivot?
    <Option id="neighbourhood-team">The neighbourhood team.</Option>
    <Option id="gp">The GP.</Option>
  </Part>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Decide>`,
    },
  },
});
