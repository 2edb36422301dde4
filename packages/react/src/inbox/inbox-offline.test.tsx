import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "vitest/browser";
import { describe, expect, test } from "vitest";
import type { Backend } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import { de } from "../messages/de/index.js";
import { en } from "../messages/en/index.js";
import { fi } from "../messages/fi/index.js";
import { fr } from "../messages/fr/index.js";
import { nl } from "../messages/nl/index.js";
import { InboxPage, testBackend } from "./testing/render-inbox.js";

const catalogues = { en, nl, de, fr, fi };
const locales = Object.keys(catalogues) as (keyof typeof catalogues)[];

/** A backend whose commands all go this way. */
function sending(commands: () => Promise<never>): Backend {
  const backend = testBackend();
  return {
    ...backend,
    commands: Object.fromEntries(Object.keys(backend.commands).map((type) => [type, commands])),
  };
}

/** A backend whose line is cut once it has told who is here. */
const cut = (): Backend => ({
  ...sending(() => new Promise<never>(() => {})),
  listen: (_since, _onEvent, { onStatus }) => onStatus("lost"),
});

const banners = () => [...document.querySelectorAll<HTMLElement>('[data-tdw-part="inbox-offline-banner"] p')];
const linesOf = (element: HTMLElement) =>
  Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight));

async function resolveOne(): Promise<void> {
  (await screen.findByRole("row", { name: /Jonas Berg/u })).focus();
  await userEvent.keyboard("e");
}

describe("what the inbox says of its line", () => {
  test.each(locales)(
    "in %s it takes two lines at most beside the narrowest list, with what waits or without",
    async (locale) => {
      const provider = { locale, messages: catalogues[locale] };
      render(<InboxPage backend={cut()} provider={provider} width={800} />);
      await waitFor(() => expect(banners().map(linesOf)).toEqual([expect.any(Number)]));
      expect(banners().map(linesOf)[0]).toBeLessThanOrEqual(2);
      const before = banners()[0]?.textContent;
      await resolveOne();
      await waitFor(() => expect(banners()[0]?.textContent).not.toBe(before));
      expect(banners()[0]?.textContent).toMatch(/[12]/u);
      expect(banners().map(linesOf)[0]).toBeLessThanOrEqual(2);
    },
  );

  test.each(locales)("in %s who is signed out reads two lines at most, and what waits for them", async (locale) => {
    const provider = { locale, messages: catalogues[locale] };
    const backend = sending(() => Promise.reject(new BackendError("unauthenticated")));
    render(<InboxPage backend={backend} provider={provider} width={800} />);
    await resolveOne();
    const { connection } = catalogues[locale].common;
    await waitFor(() => expect(banners()[0]?.textContent).toContain(connection.signedOut.slice(0, 12)));
    expect(banners().map(linesOf)[0]).toBeLessThanOrEqual(2);
  });
});

describe("the pane of no conversation", () => {
  test("leads to the shortcuts by a button with its key, and shows no key that does nothing", async () => {
    render(<InboxPage backend={testBackend()} />);
    const pane = await screen.findByRole("region", { name: "Choose a conversation" });
    const shortcuts = () => pane.querySelector("button");
    expect(shortcuts()).toHaveAccessibleName(/^Shortcuts/u);
    expect(pane.querySelector("kbd")).toHaveTextContent("?");
    await userEvent.click(shortcuts()!);
    await userEvent.click(await screen.findByRole("switch", { name: "Single-key shortcuts" }));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.querySelectorAll("kbd")).toHaveLength(0);
    expect(shortcuts()).toBeVisible();
  });
});
