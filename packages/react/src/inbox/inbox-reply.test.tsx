import { render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { BackendError, day, later } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { AnyCommand } from "@tidewire/core/commands";
import type { Interaction } from "@tidewire/core/inbox";
import { volatileStorage } from "@tidewire/core/sync";
import type { Seed } from "@tidewire/adapters/memory";
import { commandOf, InboxPage, renderInbox, testBackend, testNow } from "./testing/render-inbox.js";

const field = (name = "Reply") => screen.findByRole("textbox", { name });
const log = () => screen.getByRole("log", { name: "Messages" });
const replyRegion = () => screen.getByRole("region", { name: "Reply" });
const sendButton = () => within(replyRegion()).getByRole("button", { name: "Reply" });

const withInteraction =
  (id: string, change: Partial<Interaction>) =>
  (seed: Seed): Seed => ({
    ...seed,
    interactions: seed.interactions.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });
const withChannel =
  (id: string, change: Partial<Channel>) =>
  (seed: Seed): Seed => ({
    ...seed,
    channels: seed.channels.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });

describe("answering in the inbox", () => {
  test("[LO-12] an answer shows at once, with its writer in brackets; what was written on the network has none", async () => {
    renderInbox({
      defaultSelectedId: "it-03",
      seeded: (seed) => ({
        ...seed,
        messages: seed.messages.map((each) => (each.id === "it-03-m2" ? { ...each, by: null } : each)),
      }),
    });
    await userEvent.fill(await field(), "Bonjour, le remboursement est parti.");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    const mine = await within(log()).findByText("Bonjour, le remboursement est parti.");
    expect(mine.closest("article")).toHaveAccessibleName(/Halden Bay Garden House \(Noor Visser\)/);
    expect(
      within(log())
        .getByText(/je regarde cela/)
        .closest("article"),
    ).toHaveAccessibleName(/^Halden Bay Garden House, /);
    expect(await field()).toHaveValue("");
  });

  test("[SC-19] where answering makes the owner, the answerer owns it then", async () => {
    renderInbox({ defaultSelectedId: "it-02" });
    await userEvent.fill(await field(), "Room 301.");
    await userEvent.click(sendButton());
    expect(await screen.findByRole("button", { name: "Noor Visser" })).toBeVisible();
  });

  test("an answer can move the conversation on in one press", async () => {
    const { backend } = renderInbox({ defaultSelectedId: "it-02" });
    await userEvent.fill(await field(), "Room 301.");
    await userEvent.click(screen.getByRole("button", { name: "More ways to send" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Reply and move to Pending" }));
    await waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["it-02"] }, {});
      expect(records[0]).toMatchObject({ queue: "pending" });
    });
  });

  test("the count is the network's own, and one character too many stops the button", async () => {
    renderInbox({ defaultSelectedId: "it-07" });
    await userEvent.fill(await field(), "a".repeat(500));
    expect(within(replyRegion()).getByRole("img", { name: "0 characters left" })).toBeVisible();
    expect(sendButton()).not.toHaveAttribute("aria-disabled");
    await userEvent.fill(await field(), "a".repeat(501));
    expect(within(replyRegion()).getByRole("img", { name: "1 character over" })).toBeVisible();
    expect(sendButton()).toHaveAttribute("aria-disabled", "true");
    expect(await field()).toHaveAttribute("aria-invalid", "true");
  });

  test.each([
    [
      "[SE-19] not one's own post",
      "it-06",
      {
        seeded: withInteraction("it-06", {
          post: {
            networkPostId: "p",
            text: "Theirs",
            imageUrl: null,
            url: null,
            at: testNow,
            isOwn: false,
            isAd: false,
          },
        }),
      },
      "Threads only allows replies to comments on your own posts.",
    ],
    [
      "[SC-28] a viewer",
      "it-02",
      { backendOptions: { memberId: "vera" } },
      "You have view access to this channel. You can move, tag and add notes.",
    ],
    [
      "a reply window that has closed",
      "it-01",
      { seeded: withInteraction("it-01", { lastInboundAt: later(testNow, -8 * day) }) },
      "Instagram closed the reply window for this conversation.",
    ],
    [
      "a channel that is signed out",
      "it-02",
      { seeded: withChannel("instagram", { connection: "expired" }) },
      "Halden Bay Hotel is disconnected. Reconnect it to go on.",
    ],
  ] as const)(
    "%s: the reason stands where the field would be, and a note is offered",
    async (_, id, setting, sentence) => {
      renderInbox({ defaultSelectedId: id, ...setting });
      expect(await screen.findByText(sentence)).toBeVisible();
      expect(screen.queryByRole("textbox", { name: "Reply" })).toBeNull();
      await userEvent.click(within(replyRegion()).getByRole("button", { name: "Add a note" }));
      expect(await field("Note")).toHaveFocus();
    },
  );

  test.each(["Like", "Repost", "Quote"])("[SE-20] [SE-21] [SE-22] Threads shows no button to %s", async (name) => {
    renderInbox({ defaultSelectedId: "it-06" });
    await screen.findByText("Is the sauna open to people who only come for dinner?", { selector: "article p" });
    expect(within(log()).queryByRole("button", { name })).toBeNull();
  });

  test("a note stands on paper and never asks the network", async () => {
    renderInbox({ defaultSelectedId: "it-02", backendOptions: { memberId: "vera" } });
    await screen.findByRole("log");
    await userEvent.click(await screen.findByRole("tab", { name: "Note" }));
    await userEvent.fill(await field("Note"), "Room 301 has it.");
    await userEvent.click(screen.getByRole("button", { name: "Add note" }));
    const note = await screen.findByRole("article", { name: "Vera Klein, Note" });
    expect(within(note).getByText("Room 301 has it.")).toBeVisible();
    expect(within(note).getByText("Note, only your team sees this")).toBeVisible();
  });

  test("[I01] what was typed is there again after a reload", async () => {
    const storage = volatileStorage<AnyCommand>();
    const backend = testBackend();
    const page = render(<InboxPage backend={backend} storage={storage} defaultSelectedId="it-02" />);
    await userEvent.fill(await field(), "Half an ans");
    page.unmount();
    render(<InboxPage backend={backend} storage={storage} defaultSelectedId="it-02" />);
    await waitFor(async () => expect(await field()).toHaveValue("Half an ans"));
  });

  test("a colleague's faster answer is shown before one's own goes out, and one's own can go anyway", async () => {
    const { backend } = renderInbox({ defaultSelectedId: "it-02" });
    await userEvent.fill(await field(), "Room 301!");
    const colleague = backend.as("lotte");
    await colleague.commands["interaction.reply"]?.(
      commandOf(
        "interaction.reply",
        "it-02",
        { text: "It is room 301, Jonas.", media: [], seenThrough: null },
        "lotte",
      ),
      {},
    );
    const conflict = await within(replyRegion()).findByRole("alert");
    expect(within(conflict).getByText("Lotte de Wit answered while you wrote")).toBeVisible();
    expect(within(conflict).getByText("It is room 301, Jonas.")).toBeVisible();
    expect(sendButton()).toHaveAttribute("aria-disabled", "true");
    expect(await field()).toHaveValue("Room 301!");
    await userEvent.click(within(conflict).getByRole("button", { name: "Send anyway" }));
    expect(await within(log()).findByText("Room 301!")).toBeVisible();
    expect(within(replyRegion()).queryByRole("alert")).toBeNull();
  });

  test("having read a colleague's answer, one can go on writing or throw one's own away", async () => {
    const { backend } = renderInbox({ defaultSelectedId: "it-02" });
    await userEvent.fill(await field(), "Room 301!");
    await backend
      .as("lotte")
      .commands["interaction.reply"]?.(
        commandOf("interaction.reply", "it-02", { text: "301.", media: [], seenThrough: null }, "lotte"),
        {},
      );
    await userEvent.click(await screen.findByRole("button", { name: "Edit mine" }));
    expect(await field()).toHaveFocus();
    expect(sendButton()).not.toHaveAttribute("aria-disabled");
    await userEvent.click(sendButton());
    expect(await within(log()).findByText("Room 301!")).toBeVisible();
  });

  test("an answer the server refuses comes back into the field, with what was refused and why", async () => {
    const backend = testBackend();
    const refusing = {
      ...backend,
      commands: {
        ...backend.commands,
        "interaction.reply": () =>
          Promise.reject(new BackendError("forbidden", { reason: "role", rule: "contributor" })),
      },
    };
    render(<InboxPage backend={refusing} defaultSelectedId="it-02" />);
    await userEvent.fill(await field(), "Room 301!");
    await userEvent.click(sendButton());
    const region = await screen.findByRole("region", { name: "Connection" });
    expect(region.textContent).toContain("Refused: Reply, Jonas Berg. Only a Contributor may do this.");
    await waitFor(async () => expect(await field()).toHaveValue("Room 301!"));
    await userEvent.click(within(region).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "Connection" })).toBeNull());
  });

  test("off the line an answer waits, says so, and can be taken back with its text", async () => {
    const backend = testBackend();
    const cut = {
      ...backend,
      commands: Object.fromEntries(
        Object.keys(backend.commands).map((type) => [type, () => new Promise<never>(() => {})]),
      ),
      listen: (_since: unknown, _onEvent: unknown, { onStatus }: { onStatus: (status: "lost") => void }) =>
        onStatus("lost"),
    };
    render(<InboxPage backend={cut} defaultSelectedId="it-02" />);
    await userEvent.fill(await field(), "Room 301!");
    await userEvent.click(sendButton());
    expect(await within(log()).findByText("Sends when you’re back online")).toBeVisible();
    expect(await screen.findByText("You’re offline. 2 changes will be sent when you’re back.")).toBeVisible();
  });

  test.each([
    ["failed", "Not sent. The network doesn’t answer. We keep trying."],
    ["unknown", "Not sure it arrived. Check on the network before you send it again."],
  ] as const)("a message that is %s says so and can be tried again or thrown away", async (status, sentence) => {
    renderInbox({
      defaultSelectedId: "it-03",
      seeded: (seed) => ({
        ...seed,
        messages: seed.messages.map((each) =>
          each.id === "it-03-m2" ? { ...each, status, problem: "provider-down" } : each,
        ),
      }),
    });
    const message = (await screen.findByText(sentence)).closest("article") as HTMLElement;
    expect(within(message).getByRole("button", { name: "Discard" })).toBeVisible();
    await userEvent.click(within(message).getByRole("button", { name: "Try again" }));
    expect(await within(message).findByText(/^(Sending|Sent)$/)).toBeVisible();
    expect(screen.queryByText(sentence)).toBeNull();
  });
});
