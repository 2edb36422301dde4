import { cleanup, render, screen, within } from "@testing-library/react";
import { StrictMode, useState, type ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import { Inbox } from "../inbox/inbox.js";
import { nl } from "../messages/nl/index.js";
import { useClient } from "./client-context.js";
import { TidewireProvider } from "./tidewire-provider.js";
import "../styles/styles.css";

afterEach(cleanup);

const now = () => "2026-11-20T09:31:00.000Z";
const aBackend = () => memoryBackend({ seed: smallSeed(now()), now });
const first = { timeout: 10_000 };

function Frame({ name, children }: { name: string; children: ReactElement }): ReactElement {
  return (
    <section aria-label={name} style={{ blockSize: 700 }}>
      {children}
    </section>
  );
}

describe("a provider", () => {
  test("two on a page never see each other", async () => {
    render(
      <>
        <Frame name="left">
          <TidewireProvider backend={aBackend()}>
            <Inbox />
          </TidewireProvider>
        </Frame>
        <Frame name="right">
          <TidewireProvider backend={aBackend()} locale="nl" messages={nl}>
            <Inbox />
          </TidewireProvider>
        </Frame>
      </>,
    );
    const left = within(screen.getByRole("region", { name: "left" }));
    const right = within(screen.getByRole("region", { name: "right" }));
    const newest = (side: typeof left) => side.getAllByRole("button", { name: /^(New|Nieuw)\b/ })[0]?.textContent;
    const [row] = await left.findAllByRole("row", {}, first);
    await right.findAllByRole("row", {}, first);
    await expect.poll(() => newest(left)).toBe("New8");
    await userEvent.click(row as HTMLElement);
    await userEvent.click(await left.findByRole("button", { name: "Resolve" }, first));
    await expect.poll(() => newest(left)).toBe("New7");
    expect(newest(right)).toBe("Nieuw8");
    expect(right.queryByRole("button", { name: "Resolve" })).toBeNull();
  });

  test("survives React's strict mode, which mounts everything twice", async () => {
    render(
      <StrictMode>
        <Frame name="strict">
          <TidewireProvider backend={aBackend()}>
            <Inbox />
          </TidewireProvider>
        </Frame>
      </StrictMode>,
    );
    expect((await screen.findAllByRole("row", {}, first)).length).toBeGreaterThan(3);
  });

  test("another backend is another person: nothing of the first stays", async () => {
    const empty = { ...smallSeed(now()), interactions: [], messages: [], notes: [], posts: [] };
    function Host(): ReactElement {
      const [backend, setBackend] = useState(() => aBackend());
      return (
        <>
          <button type="button" onClick={() => setBackend(memoryBackend({ seed: empty, now }))}>
            Sign in as somebody else
          </button>
          <Frame name="host">
            <TidewireProvider backend={backend}>
              <Inbox />
            </TidewireProvider>
          </Frame>
        </>
      );
    }
    render(<Host />);
    await screen.findAllByRole("row", {}, first);
    await userEvent.click(screen.getByRole("button", { name: "Sign in as somebody else" }));
    await expect.poll(() => screen.queryAllByRole("row").length).toBe(0);
  });

  test("a part outside says what is missing and how to mend it", () => {
    const Lost = () => {
      useClient();
      return null;
    };
    const complain = console.error;
    console.error = () => {};
    expect(() => render(<Lost />)).toThrow(/outside a <TidewireProvider>/);
    console.error = complain;
  });
});
