import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { renderPart } from "../testing/render.js";
import { Button } from "./button.js";
import { Menu } from "./menu.js";

afterEach(cleanup);

const focused = () => document.activeElement?.textContent;

function setUp() {
  const chosen = vi.fn<(id: string) => void>();
  const entry = (id: string, label: string, reason?: string) => ({ id, label, reason, onSelect: () => chosen(id) });
  renderPart(
    <Menu
      trigger={<Button>More</Button>}
      label="More actions"
      items={[
        entry("resolve", "Resolve"),
        entry("pend", "Pending"),
        { divider: true },
        entry("like", "Like", "Threads doesn’t let apps like comments."),
        entry("assign", "Assign"),
      ]}
    />,
    { theme: "dark" },
  );
  return chosen;
}

describe("a menu", () => {
  test("opens with a key, goes round with arrows, chooses with Enter and gives focus back", async () => {
    const chosen = setUp();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    await screen.findByRole("menu", { name: "More actions" });
    await waitFor(() => expect(focused()).toBe("Resolve"));
    await userEvent.keyboard("{ArrowUp}");
    await waitFor(() => expect(focused()).toBe("Assign"));
    await userEvent.keyboard("{Home}{ArrowDown}");
    await waitFor(() => expect(focused()).toBe("Pending"));
    await userEvent.keyboard("{Enter}");
    expect(chosen).toHaveBeenCalledExactlyOnceWith("pend");
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    await waitFor(() => expect(focused()).toBe("More"));
  });

  test("finds an item by its first letters", async () => {
    setUp();
    await userEvent.click(screen.getByRole("button"));
    await screen.findByRole("menu");
    await userEvent.keyboard("as");
    await waitFor(() => expect(focused()).toBe("Assign"));
  });

  test("Escape closes it and gives focus back", async () => {
    setUp();
    await userEvent.click(screen.getByRole("button"));
    await screen.findByRole("menu");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    await waitFor(() => expect(focused()).toBe("More"));
  });

  test("what cannot be chosen says why and does nothing", async () => {
    const chosen = setUp();
    await userEvent.click(screen.getByRole("button"));
    const item = await screen.findByRole("menuitem", { name: /Like/ });
    expect(item.getAttribute("aria-disabled")).toBe("true");
    expect(item.textContent).toContain("Threads doesn’t let apps like comments.");
    item.click();
    expect(chosen).not.toHaveBeenCalled();
    expect(screen.queryByRole("menu")).not.toBeNull();
  });

  test("stands in a root of its own that carries the theme", async () => {
    setUp();
    await userEvent.click(screen.getByRole("button"));
    const root = (await screen.findByRole("menu")).closest("[data-tdw-root]");
    expect(root).not.toBe(screen.getByTestId("root"));
    expect(root?.getAttribute("data-tdw-theme")).toBe("dark");
  });
});

describe("menus and shadow roots", () => {
  test("a menu opens inside the host's portal container, also a shadow root", async () => {
    const host = document.createElement("div");
    document.body.append(host);
    const shadow = host.attachShadow({ mode: "open" });
    renderPart(
      <Menu trigger={<Button>More</Button>} label="More" items={[{ id: "a", label: "A", onSelect: () => {} }]} />,
      { portalContainer: shadow },
    );
    await userEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(shadow.querySelector('[role="menu"]')).not.toBeNull());
    host.remove();
  });
});
