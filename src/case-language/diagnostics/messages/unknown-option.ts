import { define } from "../define.ts";

export const unknownOption = define<{ id: string }>({
  severity: "error",
  nl: {
    message: ({ id }) => `Er is geen optie “${id}” in dit besluit.`,
    why: "Wie alleen speelt, hoort dan geen voorstel van de ander.",
    hint: "Gebruik in proposes het id van een <Option> van deze <Together>.",
  },
  en: {
    message: ({ id }) => `There is no option “${id}” in this decision.`,
    why: "Then whoever plays alone hears no proposal from the other.",
    hint: "Use in proposes the id of an <Option> of this <Together>.",
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="huis">Thuis slaapt ze beter.</Other>
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
    line: 5,
    en: {
      failing: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home">Home.</Option>
  <Other role="social-work" proposes="house">She sleeps better at home.</Other>
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
