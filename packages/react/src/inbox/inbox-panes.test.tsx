import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderInbox } from "./testing/render-inbox.js";

const row = (name: string) => screen.findByRole("row", { name: new RegExp(name) });

describe("the panes of the inbox", () => {
  test("a narrow container shows one at a time, and focus goes where the person went", async () => {
    renderInbox({ width: 390 });
    await userEvent.click(await row("Jonas Berg"));
    const heading = await screen.findByRole("heading", { name: "Jonas Berg", level: 2 });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByRole("grid")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Details" }));
    const details = screen.getByRole("complementary", { name: "Details" });
    await waitFor(() => expect(details).toContainElement(document.activeElement as HTMLElement));
    await userEvent.click(within(details).getByRole("button", { name: "Conversations" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Details" })).toHaveFocus());
    await userEvent.click(screen.getByRole("button", { name: "Conversations" }));
    await waitFor(async () => expect(await row("Jonas Berg")).toHaveFocus());
  });

  test("above the conversation that fills a narrow container stands what was refused, and the conversation below it", async () => {
    renderInbox({
      width: 390,
      backendOptions: { faults: ({ name }) => (name === "interaction.reply" ? { before: "forbidden" } : undefined) },
    });
    await userEvent.click(await row("Jonas Berg"));
    const thread = await screen.findByRole("region", { name: "Conversation with Jonas Berg" });
    expect(screen.queryByRole("region", { name: "Connection" })).toBeNull();
    const before = thread.getBoundingClientRect();
    await userEvent.fill(await screen.findByRole("textbox", { name: "Reply" }), "Room 301!");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    const told = await screen.findByRole("region", { name: "Connection" });
    expect(told.textContent).toContain("Refused: ");
    const after = thread.getBoundingClientRect();
    const banner = told.getBoundingClientRect();
    expect(banner.height).toBeGreaterThan(20);
    expect(after.top).toBeGreaterThanOrEqual(banner.bottom);
    expect(after.bottom).toBe(before.bottom);
    expect(screen.queryByRole("grid")).toBeNull();
  });

  test("resolving in a narrow container goes back to the list, to the next row", async () => {
    renderInbox({ width: 390 });
    await userEvent.click(await row("Jonas Berg"));
    await userEvent.click(await screen.findByRole("button", { name: "Resolve" }));
    await waitFor(async () => expect(await row("Petra Lindqvist")).toHaveFocus());
  });

  test("a medium container lays the details over the thread; a press beside them closes them", async () => {
    renderInbox({ width: 900, defaultSelectedId: "it-02" });
    const toggle = await screen.findByRole("button", { name: "Details" });
    await waitFor(() => expect(toggle).toHaveAttribute("aria-pressed", "false"));
    await userEvent.click(toggle);
    const details = await screen.findByRole("complementary", { name: "Details" });
    await userEvent.click(within(details).getByRole("button", { name: "Close details" }));
    await waitFor(() => expect(toggle).toHaveFocus());
    expect(screen.queryByRole("complementary", { name: "Details" })).toBeNull();
  });

  test("a wide container can put the details away", async () => {
    renderInbox({ defaultSelectedId: "it-02" });
    const toggle = await screen.findByRole("button", { name: "Details" });
    expect(toggle).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(toggle);
    expect(screen.queryByRole("complementary", { name: "Details" })).toBeNull();
  });

  test("a host that holds the selection decides what is open", async () => {
    const asked: (string | null)[] = [];
    renderInbox({ selectedId: "it-02", onSelectedIdChange: (id) => asked.push(id) });
    await userEvent.click(await row("Petra Lindqvist"));
    expect(asked).toEqual(["it-04"]);
    expect(screen.getByRole("region", { name: "Conversation with Jonas Berg" })).toBeVisible();
  });

  test("a host that holds the filter decides what is shown", async () => {
    const asked: unknown[] = [];
    renderInbox({ filter: { queues: ["pending"] }, onFilterChange: (filter) => asked.push(filter) });
    await row("Camille Roux");
    await userEvent.click(await screen.findByRole("button", { name: /^Resolved/ }));
    expect(asked).toEqual([{ queues: ["resolved"] }]);
    expect(await row("Camille Roux")).toBeVisible();
  });
});
