import type { CareMapPagesMessages } from "./care-map-pages.nl.ts";

/** What only the pages of the care map say, in English. */
export const careMapPagesEn: CareMapPagesMessages = {
  page: {
    title: "Care map",
    heading: (region) => `The care map of ${region}`,
    description:
      "Who there is in the municipality of our cases: what for, who pays, who opens the door, and what they may and may not do.",
    lead: (region) =>
      `All cases are set in ${region}. Here is who is there: what you go for, who pays, who opens the door, and what they may and may not do. Know the map. Then forget it for a moment, and listen.`,
    invented: (region) =>
      `${region} does not exist. Its people and places are invented; its rules resemble those of the Netherlands and were simplified for training.`,
    checked: (month) =>
      `Last checked: ${month}. What we could not verify is said with each name. The telephone numbers given here are those of real national lines.`,
    ofYou: "In your work you look at the map of your own municipality.",
    onPage: "On this page",
    facts: "How it works, in short",
    practise: "Practise with the map",
    practiseLead: (sentences) =>
      `${sentences} sentences by clients. Who could do this, who pays, who must say yes?`,
    swap: "Do you teach in another region? Put in a map of your own.",
    none: "This site has no care map in this language yet.",
    month: (month) =>
      new Date(`${month}-01T12:00:00Z`).toLocaleDateString("en-GB", {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }),
  },
  practice: {
    title: "Practise with the care map",
    description:
      "Short sentences by clients: find on the care map who could do this, who pays and who must say yes.",
    lead: "Somebody says something. Who on the map might fit, who pays for that, and who must say yes? Write it down, and then read what the map says. Nothing is counted and nothing is kept.",
    toMap: "Open the care map",
    number: (at, of) => `Sentence ${at} of ${of}`,
    who: "Who could do this?",
    pays: "Who pays?",
    opens: "Who must say yes?",
    choose: "I do not know yet",
    client: "the client",
    reveal: "Read what the map says",
    map: "The map says",
    noAnswer:
      "Did you have somebody else? Then see what the map says about them. Often there are more roads. And the one who must always say yes first is the client.",
    think: "To dwell on",
    realLife: "In real life: see what there is in your municipality, and ask.",
    none: "This map has no exercises yet.",
  },
};
