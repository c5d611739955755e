import { define } from "../define.ts";

export const unknownContact = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen contact “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Een band met iemand die er niet is, verandert niets en is nergens te zien.",
    hint: ({ id }) => `Voeg een <Contact id="${id}" …> toe, of gebruik een id dat er al is.`,
  },
  en: {
    message: ({ id, more }) =>
      `There is no contact “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "A tie with somebody who is not there changes nothing and is seen nowhere.",
    hint: ({ id }) => `Add a <Contact id="${id}" …>, or use an id that is there.`,
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde" ties="kerek close">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde" ties="kerk close">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>`,
    line: 1,
    beside: '<Contact id="kerk" name="De kerkenraad" ring="informal" tie="thin" />',
    en: {
      failing: `<Choice id="listen" move="silence" to="einde" ties="chruch close">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde" ties="church close">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Choice>`,
      beside: '<Contact id="church" name="The church council" ring="informal" tie="thin" />',
    },
  },
});
