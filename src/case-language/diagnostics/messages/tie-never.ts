import { define } from "../define.ts";

export const tieNever = define<{ tie: string }>({
  severity: "error",
  nl: {
    message: ({ tie }) => `Deze voorwaarde kan nooit gelden: de band “${tie}” komt nergens zo.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: 'Laat een keuze of scène de band zo maken met ties="…", of vraag naar een andere band.',
  },
  en: {
    message: ({ tie }) => `This condition can never hold: the tie “${tie}” never becomes so.`,
    why: "No student will ever get to see what hangs on it.",
    hint: 'Let a choice or scene make the tie so with ties="…", or ask about another tie.',
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="tie(kerk/close)">De dominee belt.</If>',
    mended: '<If id="soms" when="tie(kerk/thin)">De dominee belt.</If>',
    line: 1,
    beside: '<Contact id="kerk" name="De kerkenraad" ring="informal" tie="thin" />',
    en: {
      failing: '<If id="sometimes" when="tie(church/close)">The vicar calls.</If>',
      mended: '<If id="sometimes" when="tie(church/thin)">The vicar calls.</If>',
      beside: '<Contact id="church" name="The church council" ring="informal" tie="thin" />',
    },
  },
});
