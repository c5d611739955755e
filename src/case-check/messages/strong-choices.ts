/**
 * A story of scenes with three choices each, of which one is strong.
 * @param places where it stands in each scene, from 1
 * @param strong its words
 * @param weak the words of the others
 */
export function strongAt(places: readonly number[], strong: string, weak: string): string {
  const choice = (id: string, to: string, isStrong: boolean) => `
    <Choice id="${id}" move="silence" to="${to}">
    ${isStrong ? strong : weak}
    <Reply who="an">Ja.</Reply>
    <Feedback principle="diversity" value="${isStrong ? "+1" : "-1"}">Er gebeurt iets.</Feedback>
    </Choice>`;
  const scene = (place: number, at: number) => `
    <Scene id="deur${at ? `-${at + 1}` : ""}" title="De deur">
    ${["a", "b", "c"].map((id, nth) => choice(id, at + 1 < places.length ? `deur-${at + 2}` : "thuis", nth + 1 === place)).join("")}
    </Scene>
    `;
  return `${places.map(scene).join("")}
    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;
}
