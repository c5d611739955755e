import { define } from "../define.ts";

export const partWithoutOptions = define<{ part: string }>({
  severity: "error",
  nl: {
    message: ({ part }) => `Onderdeel “${part}” heeft geen opties.`,
    why: "Wie hier komt, kan niets kiezen en komt niet verder.",
    hint: 'Voeg voor elk antwoord een <Option id="…"> toe.',
  },
  en: {
    message: ({ part }) => `Part “${part}” has no options.`,
    why: "Whoever comes here can choose nothing and cannot go on.",
    hint: 'Add an <Option id="…"> for each answer.',
  },
  example: {
    within: "scene",
    failing: `<Decide id="rit" to="einde">
  De rit naar haar zus.
  <Part id="spil" topic="pivot">
    Wie is de spil?
  </Part>
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
    line: 3,
    en: {
      failing: `<Decide id="lift" to="einde">
  The lift to her sister.
  <Part id="pivot" topic="pivot">
    Who is the pivot?
  </Part>
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
