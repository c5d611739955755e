import { define } from "../define.ts";

export const proposalsLeftOpen = define<{ option: string }>({
  severity: "error",
  nl: {
    message: ({ option }) =>
      `De ander stelt niets voor als de voorwaarde bij “${option}” niet geldt.`,
    why: "Wie alleen speelt, blijft dan zonder voorstel zitten.",
    hint: 'Zet achteraan een optie zonder voorwaarde: proposes="thuis if told(zus), elv".',
  },
  en: {
    message: ({ option }) =>
      `The other proposes nothing when the condition of “${option}” does not hold.`,
    why: "Then whoever plays alone is left without a proposal.",
    hint: 'Put an option without a condition at the end: proposes="home if told(sister), stay".',
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="thuis if flag(belofte)">Thuis slaapt ze beter.</Other>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    mended: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="thuis if flag(belofte), elv">Thuis slaapt ze beter.</Other>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    line: 5,
    en: {
      failing: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home">Home.</Option>
  <Other role="social-work" proposes="home if flag(belofte)">She sleeps better at home.</Other>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
      mended: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home">Home.</Option>
  <Other role="social-work" proposes="home if flag(belofte), short-stay">She sleeps better at home.</Other>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
    },
  },
});
