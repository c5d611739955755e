import { define } from "../define.ts";

export const proposalNeverUsed = define<{ option: string }>({
  severity: "error",
  nl: {
    message: ({ option }) =>
      `De ander stelt “${option}” nooit voor: wat ervoor staat, geldt altijd.`,
    why: "Wat je hier bedacht, krijgt geen student te zien.",
    hint: ({ option }) => `Geef wat ervoor staat een voorwaarde (if …), of haal “${option}” weg.`,
  },
  en: {
    message: ({ option }) =>
      `The other never proposes “${option}”: what stands before it always holds.`,
    why: "No student will get to see what you thought of here.",
    hint: ({ option }) =>
      `Give what stands before it a condition (if …), or take “${option}” away.`,
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="thuis, elv">Thuis slaapt ze beter.</Other>
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
  <Other role="social-work" proposes="home, short-stay">She sleeps better at home.</Other>
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
