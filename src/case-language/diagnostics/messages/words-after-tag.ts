import { define } from "../define.ts";

export const wordsAfterTag = define<{ tag: string; before: string }>({
  severity: "error",
  nl: {
    message: ({ before, tag }) =>
      `In deze <${tag}> staat na <${before}> nog tekst die nergens bij hoort.`,
    why: "Die tekst zou vooraan in de vraag belanden, en niet waar je hem schreef.",
    hint: ({ tag }) => `Zet hem vooraan in de <${tag}>, of in een eigen tag.`,
  },
  en: {
    message: ({ before, tag }) =>
      `In this <${tag}>, text that belongs to nothing stands after <${before}>.`,
    why: "That text would end up at the beginning of the question, not where you wrote it.",
    hint: ({ tag }) => `Put it at the beginning of the <${tag}>, or in a tag of its own.`,
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  Of toch niet?
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="thuis">Thuis slaapt ze beter.</Other>
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
    line: 4,
    en: {
      failing: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  Or maybe not?
  <Option id="home">Home.</Option>
  <Other role="social-work" proposes="home">She sleeps better at home.</Other>
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
