import { define } from "../define.ts";

export const image = define({
  severity: "error",
  nl: {
    message: "Hier staat een afbeelding.",
    why: "Afbeeldingen van buiten kunnen niet in een casus: iemand die niet ziet, mist ze, en ze laden van elders.",
    hint: "Kies een portrait bij een persoon of een drawing bij een plek.",
  },
  en: {
    message: "Here stands an image.",
    why: "A case cannot hold images from outside: somebody who does not see misses them, and they load from elsewhere.",
    hint: "Choose a portrait for a person or a drawing for a place.",
  },
  example: {
    within: "scene",
    failing: "Op tafel ligt een foto. ![Haar zus](zus.jpg)",
    mended: "Op tafel ligt een foto van haar zus.",
    line: 1,
    en: {
      failing: "There is a photo on the table. ![Her sister](sister.jpg)",
      mended: "There is a photo of her sister on the table.",
    },
  },
});
