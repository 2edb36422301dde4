import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import type { Backend } from "@tidewire/core/backend";
import { TidewireProvider } from "../provider/tidewire-provider.js";
import { ContentCalendar } from "./content-calendar.js";
import { cellOf, makePost, now, postOf } from "./testing/render-calendar.js";

afterEach(cleanup);

const guide = makePost({ id: "Brew guide", day: "2026-11-24", time: "12:10" });
const friday = { day: "2026-11-27", time: "18:45", timeZone: "Europe/Oslo" };

/** A backend on which a member moves a post just before our own move arrives. */
function overtakenBy(memberId: string): Backend {
  const backend = memoryBackend({ now: () => now, seed: { ...smallSeed(now), posts: [guide] }, memberId: "noor" });
  const schedule = backend.commands["post.schedule"]!;
  let isFirst = true;
  return {
    ...backend,
    commands: {
      ...backend.commands,
      "post.schedule": async (command, options) => {
        if (isFirst) {
          isFirst = false;
          const earlier = { ...command, key: "earlier", by: memberId, input: { schedule: friday } };
          await backend.as(memberId).commands["post.schedule"]!(earlier, {});
        }
        return schedule(command, options);
      },
    },
  };
}

async function moveByADay(memberId: string): Promise<void> {
  render(
    <TidewireProvider backend={overtakenBy(memberId)} locale="en-GB">
      <div style={{ inlineSize: 1280, blockSize: 900 }}>
        <ContentCalendar />
      </div>
    </TidewireProvider>,
  );
  (await postOf("Brew guide")).focus();
  await userEvent.keyboard("m{ArrowRight}{Enter}");
}

describe("a move that came second", () => {
  test("names the colleague who was first; theirs stands until ours is used on purpose", async () => {
    await moveByADay("samir");
    expect(await screen.findByText("Samir Haddad changed Brew guide before your move arrived.")).toBeVisible();
    expect(within(await cellOf("27 November 2026")).getByRole("button", { name: /^18:45.*Brew guide/u })).toBeVisible();
    expect(screen.getByRole("button", { name: "Keep theirs" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Use mine" }));
    const ours = await cellOf("25 November 2026");
    expect(await within(ours).findByRole("button", { name: /^12:10.*Brew guide/u })).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/changed Brew guide/u)).toBeNull());
  });

  test("to one's own from another window is not told as a colleague's", async () => {
    await moveByADay("noor");
    expect(await screen.findByText("You changed Brew guide elsewhere before this move arrived.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Keep theirs" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Keep the other one" }));
    expect(within(await cellOf("27 November 2026")).getByRole("button", { name: /Brew guide/u })).toBeVisible();
  });
});
