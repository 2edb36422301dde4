import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { MemoryBackend } from "@tidewire/adapters/memory";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import type { PostContent } from "./composer-draft.js";
import { openComposer, testNow, textField } from "./testing/composer-world.js";

afterEach(cleanup);

const write = (text: string) => fireEvent.change(textField(), { target: { value: text } });
const button = (name: string) => screen.getByRole("button", { name });
const { signal } = new AbortController();

/** Edits a post as a member would on a machine of their own. */
async function editAs(backend: MemoryBackend, memberId: string, id: string, text: string): Promise<void> {
  const { records } = await backend.queries["records.get"]({ ids: [id] }, { signal });
  const { channelIds, text: before, texts, media } = records[0] as unknown as PostContent;
  await backend.as(memberId).commands["post.edit"]!(
    {
      key: "theirs",
      type: "post.edit",
      id,
      input: { channelIds, text, texts, media },
      saw: { channelIds, text: before, texts, media },
      by: memberId,
      at: testNow,
      rulesVersion: 1,
    },
    { signal },
  );
}

async function writeOn(id: string): Promise<MemoryBackend> {
  const { backend } = await openComposer({ memberId: "noor", composer: { postId: id } });
  await waitFor(() => expect(textField().value).toContain("Idea:"));
  write("My version");
  return backend;
}

describe("a post that was changed meanwhile", () => {
  test("names the colleague who changed it and asks which version stands", async () => {
    const backend = await writeOn("post-08");
    await editAs(backend, "lotte", "post-08", "Their version");
    expect((await screen.findAllByText("Lotte de Wit changed this post"))[0]).toBeVisible();
    expect(textField().value).toBe("My version");
    expect(button("Save draft")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button("Take theirs"));
    expect(textField().value).toBe("Their version");
  });

  test("by oneself in another window is no colleague's version", async () => {
    const backend = await writeOn("post-08");
    await editAs(backend, "noor", "post-08", "My other version");
    expect((await screen.findAllByText("You changed this post elsewhere"))[0]).toBeVisible();
    expect(screen.queryByRole("button", { name: "Take theirs" })).toBeNull();
    await userEvent.click(button("Take the other one"));
    expect(textField().value).toBe("My other version");
  });

  test("by somebody who is not on the list any more is told without a name", async () => {
    const { backend } = await openComposer({
      memberId: "noor",
      composer: { postId: "post-08" },
      wrap: (given) => ({
        ...given,
        queries: {
          ...given.queries,
          "workspace.get": async (input, options) => {
            const session = await given.queries["workspace.get"](input, options);
            return { ...session, members: session.members.filter(({ id }) => id !== "lotte") };
          },
        },
      }),
    });
    await waitFor(() => expect(textField().value).toContain("Idea:"));
    write("My version");
    await editAs(backend, "lotte", "post-08", "Their version");
    expect((await screen.findAllByText("Somebody changed this post"))[0]).toBeVisible();
  });
});
