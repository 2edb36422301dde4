import { cleanup, render } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { en } from "../messages/en/index.js";
import { inbox } from "../messages/en/inbox.js";
import type { Messages } from "../messages/messages.js";
import { nl } from "../messages/nl/index.js";
import { useAllWords } from "./use-all-words.js";
import { ScreenWords, useWords, WordsProvider } from "./words-context.js";

afterEach(cleanup);

/** The words that stand inside what is given. */
function wordsIn(around: (inside: ReactNode) => ReactElement, use: () => Messages = useWords): Messages {
  let found: Messages | undefined;
  function Reader(): null {
    found = use();
    return null;
  }
  render(around(<Reader />));
  if (!found) throw new Error("Nothing was drawn.");
  return found;
}

const english = { inbox };
const own = { inbox: { nav: { title: "Desk" } }, common: { actions: { close: "Shut" } } };

describe("the words of a screen", () => {
  test("come in English with the screen", () => {
    const words = wordsIn((inside) => (
      <ScreenWords screen="inbox" english={english}>
        {inside}
      </ScreenWords>
    ));
    expect(words.inbox).toEqual(en.inbox);
    expect(words.common).toEqual(en.common);
  });

  test("give way to single words of the host's own, and stay otherwise", () => {
    const words = wordsIn((inside) => (
      <WordsProvider overrides={own}>
        <ScreenWords screen="inbox" english={english}>
          {inside}
        </ScreenWords>
      </WordsProvider>
    ));
    expect(words.inbox).toEqual({ ...en.inbox, nav: { ...en.inbox.nav, title: "Desk" } });
    expect(words.common.actions).toEqual({ ...en.common.actions, close: "Shut" });
  });

  test("give way to a whole catalogue, also with words of the host's own on top", () => {
    const words = wordsIn((inside) => (
      <WordsProvider messages={nl}>
        <WordsProvider overrides={own}>
          <ScreenWords screen="inbox" english={english}>
            {inside}
          </ScreenWords>
        </WordsProvider>
      </WordsProvider>
    ));
    expect(words.inbox).toEqual({ ...nl.inbox, nav: { ...nl.inbox.nav, title: "Desk" } });
  });

  test("are there for the host's own parts everywhere, those of every screen", () => {
    const words = wordsIn((inside) => <WordsProvider overrides={own}>{inside}</WordsProvider>, useAllWords);
    expect(words.calendar).toEqual(en.calendar);
    expect(words.composer).toEqual(en.composer);
    expect(words.inbox.nav.title).toBe("Desk");
    expect(wordsIn((inside) => <WordsProvider messages={nl}>{inside}</WordsProvider>, useAllWords)).toBe(nl);
  });
});
