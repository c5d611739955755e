// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { askingTalk } from "../asks/asking.fixture.ts";
import { openPlayer } from "../player.fixture.tsx";

beforeEach(() => localStorage.clear());

/** The same talk, where what matters most is asked at a contact on the ecogram. */
const onMap = (() => {
  const contact = askingTalk.contacts[0];
  if (!contact) throw new Error("the talk has no contacts");
  const scenes = askingTalk.scenes.map((scene) => {
    if (!scene.choices.some(({ asks }) => asks?.kind === "meaning")) return scene;
    const choices = scene.choices.map((choice) =>
      choice.asks?.kind === "meaning" ? { ...choice, contact: contact.id } : choice,
    );
    return { ...scene, choices, map: { id: "net", text: [{ p: ["Bij wie?"] }] } };
  });
  return { scenario: { ...askingTalk, scenes }, contact };
})();

/** As a keyboard does it: the focus has to be there first. */
const enter = (button: HTMLElement) => {
  button.focus();
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
};

test("what is asked at a contact is answered on the ecogram, and the talk goes on from there", async () => {
  const { scenario, contact } = onMap;
  await openPlayer("?role=nursing", { scenario });
  enter(await screen.findByRole("button", { name: "Kies in het ecogram" }));
  const dialog = within(await screen.findByRole("dialog"));
  const words = await dialog.findByRole("region", { name: "Het ecogram in woorden" });
  const item = await waitFor(() => {
    const found = words.querySelector<HTMLElement>(`[data-contact="${contact.id}"]`);
    if (!found) throw new Error("the contact is not in the words");
    return found;
  });
  const question = () => within(item).findByRole("button", { name: /Keuze 2:/ });
  enter(await question());
  expect(item.contains(document.activeElement)).toBe(true);
  // It can be left again, and then the focus is back where it was.
  enter(await within(item).findByRole("button", { name: "Nog niet; eerst iets anders" }));
  expect(document.activeElement).toBe(await question());
  enter(await question());
  fireEvent.click(await within(item).findByRole("radio", { name: "Dat weet ik nog niet." }));
  enter(await within(item).findByRole("button", { name: "Dit zeg ik terug" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.querySelector(".answered")).toBeTruthy();
});
