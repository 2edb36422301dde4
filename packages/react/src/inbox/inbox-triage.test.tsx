import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderInbox } from "./testing/render-inbox.js";

const grid = () => screen.findByRole("grid", { name: "Conversations in New" });
const row = async (name: RegExp | string) => within(await grid()).findByRole("row", { name: new RegExp(name) });
const press = (keys: string) => userEvent.keyboard(keys);

describe("triage in the inbox", () => {
  test("[LO-05] opening an unread conversation marks it as read", async () => {
    renderInbox();
    const jonas = await row("Jonas Berg");
    expect(within(jonas).getByRole("img", { name: "Unread" })).toBeVisible();
    await userEvent.click(jonas);
    await screen.findByRole("region", { name: "Conversation with Jonas Berg" });
    await waitFor(() => expect(within(jonas).queryByRole("img", { name: "Unread" })).toBeNull());
    expect(jonas).toHaveAttribute("aria-current", "true");
  });

  test("[LO-06] marking as unread brings the mark back and stays", async () => {
    renderInbox({ defaultSelectedId: "it-02" });
    const jonas = await row("Jonas Berg");
    await waitFor(() => expect(within(jonas).queryByRole("img", { name: "Unread" })).toBeNull());
    jonas.focus();
    await press("u");
    expect(await within(jonas).findByRole("img", { name: "Unread" })).toBeVisible();
  });

  test("[SC-21] resolving clears the owner, and focus goes to the next row", async () => {
    const { backend } = renderInbox();
    const luca = await row("Luca Moretti");
    luca.focus();
    await press("e");
    await waitFor(() => expect(screen.queryByRole("row", { name: /Luca Moretti/ })).toBeNull());
    expect(await row("Hana Suzuki")).toHaveFocus();
    await waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["it-09"] }, {});
      expect(records[0]).toMatchObject({ queue: "resolved", ownerId: null });
    });
  });

  test("what was resolved comes back with Z, owner and all", async () => {
    const { backend } = renderInbox();
    (await row("Luca Moretti")).focus();
    await press("e");
    expect(await screen.findByText("1 conversation resolved")).toBeVisible();
    await waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["it-09"] }, {});
      expect(records[0]).toMatchObject({ queue: "resolved" });
    });
    await press("z");
    expect(await row("Luca Moretti")).toBeVisible();
    await waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["it-09"] }, {});
      expect(records[0]).toMatchObject({ queue: "new", ownerId: "eero" });
    });
  });

  test("[LO-07] several are ticked by X and Shift+X, resolved at once and undone as one", async () => {
    renderInbox();
    (await row("Maaike Jansen")).focus();
    await press("x");
    await press("jj");
    await press("{Shift>}X{/Shift}");
    expect(screen.getByRole("toolbar", { name: "3 selected" })).toBeVisible();
    await press("e");
    expect(await screen.findByText("3 conversations resolved")).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("row", { name: /Maaike Jansen/ })).toBeNull());
    expect(await row("Petra Lindqvist")).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(await row("Maaike Jansen")).toBeVisible();
    expect(await row("Aino Salmi")).toBeVisible();
  });

  test("[LO-08] what acts on the whole list leaves private messages out", async () => {
    renderInbox();
    await grid();
    await userEvent.click(screen.getByRole("button", { name: "More for New" }));
    expect(await screen.findByText("Direct messages are left out; handle them one by one.")).toBeVisible();
    await userEvent.click(screen.getByRole("menuitem", { name: "Close All" }));
    await waitFor(() => expect(screen.queryByRole("row", { name: /Jonas Berg/ })).toBeNull());
    expect(await row("Maaike Jansen")).toBeVisible();
    expect(await row("Luca Moretti")).toBeVisible();
  });

  test("[LO-10] an owner is picked from those who can answer; who cannot says why", async () => {
    renderInbox({ defaultSelectedId: "it-02" });
    await userEvent.click(await screen.findByRole("button", { name: "Assign" }));
    const vera = await screen.findByRole("option", { name: /Vera Klein/ });
    expect(vera).toHaveAttribute("aria-disabled", "true");
    expect(vera).toHaveAttribute("title", "An owner must be able to reply on this channel.");
    await userEvent.click(screen.getByRole("option", { name: /Guest care/ }));
    expect(await screen.findByText("1 conversation assigned to Guest care")).toBeVisible();
    expect(screen.getByRole("button", { name: "Guest care" })).toHaveAttribute("title", "Waiting on Guest care");
  });

  test("[LO-11] the list can be narrowed to what is mine or my team's", async () => {
    renderInbox({ backendOptions: { memberId: "eero" } });
    await grid();
    await userEvent.click(await screen.findByRole("button", { name: /^Assigned to me/ }));
    await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(1));
    expect(await row("Luca Moretti")).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: /^Pending/ }));
    await userEvent.click(await screen.findByRole("button", { name: /^Team/ }));
    expect(await screen.findByRole("row", { name: /Sofia Duarte/ })).toBeVisible();
  });

  test("[SC-E6] a snoozed conversation leaves New, stands under Snoozed and comes back by hand", async () => {
    renderInbox({ defaultSelectedId: "it-02" });
    await row("Jonas Berg");
    await userEvent.click(screen.getByRole("button", { name: "More for Jonas Berg" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "1 h" }));
    expect(await screen.findByText("1 conversation snoozed")).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: /^Snoozed/ }));
    expect(await screen.findByRole("row", { name: /Jonas Berg/ })).toBeVisible();
  });

  test("[SE-17] a polled channel says when it was last fetched and when next, and never that it is live", async () => {
    renderInbox();
    await grid();
    expect(await screen.findAllByText("Fetched 22 min ago, next in 37 min")).toHaveLength(1);
    expect(screen.queryByText(/live/i)).toBeNull();
  });

  test("[SE-26] Threads offers neither private messages nor mentions to filter by", async () => {
    renderInbox();
    await grid();
    expect(await screen.findByRole("button", { name: /^Direct messages/ })).toBeVisible();
    const channels = screen.getByRole("group", { name: "Channels" });
    await userEvent.click(within(channels).getAllByRole("button")[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Direct messages" })).toBeNull());
    expect(screen.queryByRole("button", { name: "Mentions" })).toBeNull();
    expect(screen.getByRole("button", { name: /^Comments/ })).toBeVisible();
  });

  test("two inboxes on one page have selections of their own", async () => {
    const one = renderInbox({ id: "one" });
    const two = renderInbox({ id: "two" });
    await waitFor(() => expect(screen.getAllByRole("grid")).toHaveLength(2));
    await userEvent.click(within(one.container).getByRole("row", { name: /Jonas Berg/ }));
    expect(await within(one.container).findByRole("region", { name: "Conversation with Jonas Berg" })).toBeVisible();
    expect(within(two.container).queryByRole("region", { name: "Conversation with Jonas Berg" })).toBeNull();
  });
});
