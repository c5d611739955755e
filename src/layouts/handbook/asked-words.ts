/** Words that make a sentence of a question, and say nothing about what is looked for. */
const small = new Set(
  [
    "aan als bij dan dat de die dit doe een en er ga heb het hoe iets ik in is je kan kun maak mag me mij mijn moet",
    "naar nu om toevoegen voeg gebruik gebruiken op over te toe van voor waar wanneer wat welke wie wil zo",
    "a add am an and are at be can do does for have how i in is it make may me my of on or should that the this to use want",
    "what when where which who will with you your",
  ]
    .join(" ")
    .split(" "),
);

/**
 * What a question is about: its words without those that every question has. A question of small words
 * alone stays as it is, since some of them are words of the language of cases too.
 */
export function askedWords(question: string): string {
  const words = question.split(/[\s?]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(" ");
}
