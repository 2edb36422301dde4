import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { smallSeed } from "@tidewire/adapters/memory";
import type { NetworkId } from "@tidewire/core/networks";
import { afterEach, expect, test, vi } from "vitest";
import { choose, openComposer, testNow, textField } from "./testing/composer-world.js";

// What a new network's author writes: one file of facts, and its lines in the one list. No badge, no preview, no words.
vi.mock("../../../core/src/networks/networks-by-id.ts", async (original) => {
  const known = await original<typeof import("../../../core/src/networks/networks-by-id.js")>();
  const { exampleInteractions, exampleLooks, exampleMedia, exampleTerms, exampleText } =
    await import("../../../core/src/networks/testing/example-network.js");
  return {
    networkIds: [...known.networkIds, "example"],
    textById: { ...known.textById, example: exampleText },
    looksById: { ...known.looksById, example: exampleLooks },
    mediaById: { ...known.mediaById, example: exampleMedia },
    interactionsById: { ...known.interactionsById, example: exampleInteractions },
    termsById: { ...known.termsById, example: exampleTerms },
  };
});

afterEach(cleanup);

const seed = smallSeed(testNow);
const channels = seed.channels.map((channel) =>
  channel.id === "x" ? { ...channel, network: "example" as NetworkId } : channel,
);

test("a network that is only a file of facts can be written for, is counted, previewed and sent to", async () => {
  const world = await openComposer({ seed: { ...seed, channels } });
  await choose("Example");
  fireEvent.change(textField(), { target: { value: "12345678901" } });
  const preview = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-tdw-part="preview"]');
    if (found?.textContent?.includes("12345678901") !== true) throw new Error("No preview yet.");
    return found;
  });
  expect(preview.hasAttribute("data-tdw-plain")).toBe(true);
  expect(preview.closest("section")?.querySelector("h3")?.textContent).toBe("Example");
  expect(preview.closest("section")?.querySelector("svg")?.textContent).toBe("E");
  expect(screen.getByText("1 over")).toBeTruthy();

  fireEvent.change(textField(), { target: { value: "1234567890" } });
  const publish = screen.getByRole("button", { name: "Publish now" });
  await waitFor(() => expect(publish.hasAttribute("disabled") || publish.ariaDisabled === "true").toBe(false));
  fireEvent.click(publish);
  await waitFor(async () => expect((await world.posts()).some(({ text }) => text === "1234567890")).toBe(true));
});
