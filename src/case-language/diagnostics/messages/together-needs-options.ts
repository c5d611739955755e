import { define } from "../define.ts";

export const togetherNeedsOptions = define<{ decision: string; found: number; least: number }>({
  severity: "error",
  nl: {
    message: ({ decision, found }) =>
      `Samen besluit “${decision}” heeft ${found} ${found === 1 ? "optie" : "opties"}.`,
    why: "Zonder keus valt er niets voor te stellen en niets te bespreken.",
    hint: ({ least }) => `Schrijf minstens ${least} keer een <Option> met een eigen id.`,
  },
  en: {
    message: ({ decision, found }) =>
      `Joint decision “${decision}” has ${found} ${found === 1 ? "option" : "options"}.`,
    why: "Without a choice there is nothing to propose and nothing to talk over.",
    hint: ({ least }) => `Write at least ${least} times an <Option> with an id of its own.`,
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Other role="social-work" proposes="elv">Thuis slaapt ze beter.</Other>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    mended: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="thuis">Thuis slaapt ze beter.</Other>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    line: 1,
    en: {
      failing: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Other role="social-work" proposes="short-stay">She sleeps better at home.</Other>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
      mended: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home">Home.</Option>
  <Other role="social-work" proposes="home">She sleeps better at home.</Other>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
    },
  },
});
