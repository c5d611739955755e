import { define } from "../define.ts";
import { roleName } from "../role-name.ts";

export const togetherWithoutOther = define<{ role: string; other: string }>({
  severity: "error",
  nl: {
    message: ({ role }) =>
      `Wie alleen als ${roleName(role, "nl")} speelt, treft hier niemand tegenover zich.`,
    why: "Een samen genomen besluit heeft een ander nodig die ook iets voorstelt.",
    hint: ({ other }) =>
      `Voeg een <Other role="${other}" proposes="…"> toe, met de reden van de ander.`,
  },
  en: {
    message: ({ role }) => `Whoever plays alone as ${roleName(role, "en")} meets nobody here.`,
    why: "A joint decision needs another who proposes something too.",
    hint: ({ other }) => `Add an <Other role="${other}" proposes="…"> with the other’s reason.`,
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
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
  <Option id="home">Home.</Option>
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
