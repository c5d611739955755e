import { define } from "../define.ts";

export const unknownCareMapEntry = define<{ id: string; region: string }>({
  severity: "error",
  nl: {
    message: ({ id, region }) => `Op de sociale kaart van ${region} staat geen “${id}”.`,
    why: "De student kan dan niet nalezen wat ze daar doen en hoe je er komt.",
    hint: "Gebruik in ref een id van de sociale kaart, of haal ref weg en schrijf zelf name en ring.",
  },
  en: {
    message: ({ id, region }) => `The care map of ${region} has no “${id}”.`,
    why: "Then the student cannot read what they do there and how to reach them.",
    hint: "Use in ref an id of the care map, or leave ref out and write name and ring yourself.",
  },
  example: {
    within: "top",
    failing: '<Contact id="team" ref="neighborhood-team" />',
    mended: '<Contact id="team" ref="neighbourhood-team" />',
    line: 1,
    careMap: true,
  },
});
