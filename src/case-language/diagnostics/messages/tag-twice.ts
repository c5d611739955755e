import { define } from "../define.ts";

export const tagTwice = define<{ tag: string; parent: string }>({
  severity: "error",
  nl: {
    message: ({ parent, tag }) => `In deze <${parent}> staat <${tag}> twee keer.`,
    why: "Alleen de eerste zou gelezen worden; de tweede ziet niemand.",
    hint: "Maak er één van, of haal er een weg.",
  },
  en: {
    message: ({ parent, tag }) => `This <${parent}> has <${tag}> twice.`,
    why: "Only the first would be read; nobody would see the second.",
    hint: "Make them one, or take one away.",
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="thuis">Thuis slaapt ze beter.</Other>
  <AskClient who="ada">Ik wil naar huis.</AskClient>
  <AskClient who="ada">Naar huis.</AskClient>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    mended: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis">Naar huis.</Option>
  <Other role="social-work" proposes="thuis">Thuis slaapt ze beter.</Other>
  <AskClient who="ada">Ik wil naar huis.</AskClient>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    line: 7,
    en: {
      failing: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home">Home.</Option>
  <Other role="social-work" proposes="home">She sleeps better at home.</Other>
  <AskClient who="ada">I want to go home.</AskClient>
  <AskClient who="ada">Home.</AskClient>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
      mended: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home">Home.</Option>
  <Other role="social-work" proposes="home">She sleeps better at home.</Other>
  <AskClient who="ada">I want to go home.</AskClient>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
    },
  },
});
