import { define } from "../define.ts";

export const proposalMayBeClosed = define<{ option: string }>({
  severity: "error",
  nl: {
    message: ({ option }) => `Het laatste voorstel, “${option}”, is niet altijd open.`,
    why: "Als de optie dicht is, heeft wie alleen speelt niemand die iets voorstelt.",
    hint: "Zet achteraan een optie zonder when en zonder fact.",
  },
  en: {
    message: ({ option }) => `The last proposal, “${option}”, is not always open.`,
    why: "When that option is closed, whoever plays alone has nobody who proposes anything.",
    hint: "Put an option without when and without fact at the end.",
  },
  example: {
    within: "scene",
    failing: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis" fact="zus">Naar huis.</Option>
  <Other role="social-work" proposes="thuis">Thuis slaapt ze beter.</Other>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    mended: `<Together id="vrijdag" to="einde">
  Wat doen jullie vrijdag?
  <Option id="elv">Kort verblijf.</Option>
  <Option id="thuis" fact="zus">Naar huis.</Option>
  <Other role="social-work" proposes="thuis if told(zus), elv">Thuis slaapt ze beter.</Other>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Together>`,
    line: 5,
    en: {
      failing: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home" fact="zus">Home.</Option>
  <Other role="social-work" proposes="home">She sleeps better at home.</Other>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
      mended: `<Together id="friday" to="einde">
  What will you do on Friday?
  <Option id="short-stay">A short stay.</Option>
  <Option id="home" fact="zus">Home.</Option>
  <Other role="social-work" proposes="home if told(zus), short-stay">She sleeps better at home.</Other>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Together>`,
    },
  },
});
