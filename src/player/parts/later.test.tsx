// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { playNl } from "../../i18n/play.nl.ts";
import { termsNl } from "../../i18n/terms.nl.ts";
import { WordsContext } from "../messages.ts";
import { later, WhenHere } from "./later.tsx";

afterEach(cleanup);

const show = (what: ReturnType<typeof later<string>>) =>
  render(
    <WordsContext value={{ messages: playNl, terms: termsNl }}>
      <WhenHere what={what} words={{ loading: "Onderweg.", failed: "Kwam niet." }}>
        {(text) => <p>{text}</p>}
      </WhenHere>
    </WordsContext>,
  );

test("says that it is on its way, and shows it when it is here", async () => {
  const what = later(() => Promise.resolve("Het verslag"));
  show(what);
  expect(screen.getByRole("status").textContent).toBe("Onderweg.");
  expect(await screen.findByText("Het verslag")).toBeTruthy();
});

test("what is here already is shown at once, and fetched once", async () => {
  let fetched = 0;
  const what = later(() => Promise.resolve(`keer ${++fetched}`));
  await what.load();
  await what.load();
  show(what);
  expect(screen.getByText("keer 1")).toBeTruthy();
});

test("what did not come can be asked for again", async () => {
  const answers = [Promise.reject(new TypeError("offline")), Promise.resolve("Het verslag")];
  const what = later(() => answers.shift() ?? Promise.reject(new Error("nothing left")));
  show(what);
  expect((await screen.findByRole("alert")).textContent).toBe("Kwam niet.");
  fireEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
  expect(await screen.findByText("Het verslag")).toBeTruthy();
});
