// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { playNl } from "../../i18n/play.nl.ts";
import { termsNl } from "../../i18n/terms.nl.ts";
import { WordsContext } from "../messages.ts";
import { Controls } from "./Bar.tsx";

afterEach(cleanup);

const buttons = (forwardOnly: boolean) => {
  render(
    <WordsContext value={{ messages: playNl, terms: termsNl }}>
      <Controls
        forwardOnly={forwardOnly}
        canBack
        canForward={false}
        onBack={() => undefined}
        onForward={() => undefined}
        fresh={0}
        pictureTitle="Het beeld"
        onPicture={() => undefined}
        onDossiers={undefined}
      >
        {null}
      </Controls>
    </WordsContext>,
  );
  return screen
    .getAllByRole("button", { hidden: true })
    .map((each) => each.getAttribute("aria-label") ?? each.textContent);
};

test("one leafs back and forward, but where nothing is taken back there is nothing to leaf with", () => {
  expect(buttons(false)).toEqual([playNl.bar.back, playNl.bar.forward, "Het beeld"]);
  cleanup();
  expect(buttons(true)).toEqual(["Het beeld"]);
});
