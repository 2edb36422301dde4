import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { InitialData } from "@tidewire/core/client";
import { firstFilter } from "./inbox-view.js";
import { InboxPage, testBackend } from "./testing/render-inbox.js";

const zones = ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"] as const;

describe("the inbox drawn on a server", () => {
  test.each(zones)("shows its conversations and is taken over in %s without a recoverable error", async (timeZone) => {
    const backend = testBackend();
    const session = await backend.queries["workspace.get"]({}, {});
    const page = await backend.queries["interactions.list"]({ filter: firstFilter, cursor: null, limit: 50 }, {});
    const initial: InitialData = JSON.parse(
      JSON.stringify({ session, interactions: [{ filter: firstFilter, page }] }),
    ) as InitialData;
    const ui = (zone: string) => <InboxPage backend={backend} provider={{ initial, timeZone: zone }} />;

    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(ui("UTC"));
    expect(container.textContent).toContain("That sunrise! Which room has this view?");
    expect(container.querySelectorAll('[role="row"]').length).toBe(8);

    const errors: unknown[] = [];
    let root: ReturnType<typeof hydrateRoot> | undefined;
    await act(async () => {
      root = hydrateRoot(container, ui(timeZone), { onRecoverableError: (error) => errors.push(error) });
    });
    expect(errors).toEqual([]);
    const time = container.querySelector('[data-tdw-id="it-02"] time');
    expect(time?.textContent).toBe("26 min");
    act(() => root?.unmount());
    container.remove();
  });
});
