import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { later, minute } from "@tidewire/core/basics";
import type { Interaction } from "@tidewire/core/inbox";
import type { Seed } from "@tidewire/adapters/memory";
import { renderInbox, testNow } from "./testing/render-inbox.js";

const row = (name: string) => screen.findByRole("row", { name: new RegExp(name) });
const press = (keys: string) => userEvent.keyboard(keys);

describe("the inbox by keyboard alone", () => {
  test("one tab stop leads into the list; arrows, J and K, Home and End move within", async () => {
    renderInbox();
    const first = await row("Maaike Jansen");
    expect(screen.getAllByRole("row").filter((each) => each.tabIndex === 0)).toEqual([first]);
    first.focus();
    await press("{ArrowDown}");
    expect(await row("Aino Salmi")).toHaveFocus();
    await press("j");
    expect(await row("Jonas Berg")).toHaveFocus();
    await press("k{End}");
    expect(await row("Hana Suzuki")).toHaveFocus();
    await press("{Home}");
    expect(first).toHaveFocus();
  });

  test("a conversation is opened, noted, answered, assigned and resolved without a pointer", async () => {
    const { backend } = renderInbox();
    (await row("Jonas Berg")).focus();
    await press("{Enter}");
    await screen.findByRole("region", { name: "Conversation with Jonas Berg" });
    await press("n");
    expect(await screen.findByRole("textbox", { name: "Note" })).toHaveFocus();
    await press("Room 301.{Control>}{Enter}{/Control}");
    expect(await screen.findByRole("article", { name: "Noor Visser, Note" })).toBeVisible();
    await press("{Escape}");
    expect(await row("Jonas Berg")).toHaveFocus();
    await press("r");
    expect(await screen.findByRole("textbox", { name: "Reply" })).toHaveFocus();
    await press("It is room 301.{Control>}{Enter}{/Control}{Escape}");
    await press("a");
    await waitFor(() => expect(screen.getByRole("combobox", { name: "Assign to" })).toHaveFocus());
    await press("lotte{Enter}");
    expect(await screen.findByRole("button", { name: "Lotte de Wit" })).toBeVisible();
    (await row("Jonas Berg")).focus();
    await press("e");
    await waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["it-02"] }, {});
      expect(records[0]).toMatchObject({ queue: "resolved", ownerId: null });
    });
    expect(document.activeElement).not.toBe(document.body);
  });

  test("F6 goes from pane to pane and back", async () => {
    renderInbox({ defaultSelectedId: "it-02" });
    (await row("Jonas Berg")).focus();
    await press("{F6}");
    expect(screen.getByRole("region", { name: "Conversation with Jonas Berg" })).toContainElement(
      document.activeElement as HTMLElement,
    );
    await press("{Shift>}{F6}{/Shift}");
    expect(await row("Jonas Berg")).toHaveFocus();
  });

  test("single keys are silent in a text field, and can be switched off", async () => {
    renderInbox({ defaultSelectedId: "it-02" });
    const field = await screen.findByRole("textbox", { name: "Reply" });
    field.focus();
    await press("ejx");
    expect(field).toHaveValue("ejx");
    await press("{Escape}?");
    const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
    await userEvent.click(within(dialog).getByRole("switch"));
    await press("{Escape}");
    (await row("Jonas Berg")).focus();
    await press("x");
    expect(screen.queryByRole("toolbar")).toBeNull();
  });

  test("Escape gives up the ticks first", async () => {
    renderInbox();
    (await row("Jonas Berg")).focus();
    await press("x");
    expect(screen.getByRole("toolbar", { name: "1 selected" })).toBeVisible();
    await press("{Escape}");
    expect(screen.queryByRole("toolbar")).toBeNull();
    expect(await row("Jonas Berg")).toHaveFocus();
  });
});

const many = (seed: Seed): Seed => ({
  ...seed,
  interactions: [
    ...seed.interactions,
    ...Array.from({ length: 120 }, (_, index): Interaction => ({
      ...(seed.interactions[1] as Interaction),
      id: `many-${String(index).padStart(3, "0")}`,
      person: { id: `m-${index}`, name: `Guest ${index}`, handle: null, avatarUrl: null, followers: null },
      lastActivityAt: later(testNow, -(60 + index) * minute),
    })),
  ],
});

describe("a long list", () => {
  test("draws what is in sight, says how long it is, and reads on as one scrolls", async () => {
    renderInbox({ seeded: many });
    const grid = await screen.findByRole("grid");
    await waitFor(() => expect(grid).toHaveAttribute("aria-rowcount", "128"));
    for (let times = 0; times < 12; times++) {
      grid.scrollTop = grid.scrollHeight;
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
    const last = await within(grid).findByRole("row", { name: /Hana Suzuki/ });
    expect(last).toHaveAttribute("aria-rowindex", "128");
    expect(within(grid).getAllByRole("row").length).toBeLessThan(61);
  });

  test("what comes in while one reads further down waits behind a pill", async () => {
    const { backend } = renderInbox({ seeded: many });
    const grid = await screen.findByRole("grid");
    await row("Maaike Jansen");
    grid.scrollTop = 400;
    await waitFor(() => expect(grid.scrollTop).toBe(400));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await backend.engine.executeAsSystem(backend.caller.workspaceId, {
      key: crypto.randomUUID(),
      type: "interaction.receive",
      id: "it-99",
      input: {
        channelId: "instagram",
        kind: "comment",
        networkThreadId: "thread-99",
        person: { id: "p-99", name: "Nadia Newcomer", handle: null, avatarUrl: null, followers: null },
        post: null,
        message: {
          id: "m-99",
          networkId: "n-99",
          direction: "in",
          author: null,
          text: "Hello?",
          media: [],
          at: later(testNow, minute),
          language: "en",
        },
      },
    });
    const pill = await screen.findByRole("button", { name: "1 new" });
    expect(screen.queryByRole("row", { name: /Nadia Newcomer/ })).toBeNull();
    await userEvent.click(pill);
    expect(await row("Nadia Newcomer")).toBeVisible();
    expect(grid.scrollTop).toBe(0);
    expect(screen.queryByRole("button", { name: "1 new" })).toBeNull();
  });

  test("[SC-E1] a resolved contact who writes again stands in New, unread and without owner", async () => {
    const { backend } = renderInbox();
    await row("Maaike Jansen");
    expect(screen.queryByRole("row", { name: /Ingrid Solheim/ })).toBeNull();
    await backend.engine.executeAsSystem(backend.caller.workspaceId, {
      key: crypto.randomUUID(),
      type: "interaction.receive",
      id: "it-08",
      input: {
        channelId: "linkedin",
        kind: "comment",
        networkThreadId: "linkedin-it-08-1",
        person: { id: "p-08", name: "Ingrid Solheim", handle: null, avatarUrl: null, followers: null },
        post: null,
        message: {
          id: "m-98",
          networkId: "n-98",
          direction: "in",
          author: null,
          text: "One more question.",
          media: [],
          at: later(testNow, minute),
          language: "en",
        },
      },
    });
    const ingrid = await row("Ingrid Solheim");
    expect(within(ingrid).getByRole("img", { name: "Unread" })).toBeVisible();
    expect(within(ingrid).queryByText(/Owned by/)).toBeNull();
  });
});
