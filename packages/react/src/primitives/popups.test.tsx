import { cleanup, screen, waitFor } from "@testing-library/react";
import { createRef, StrictMode, useState, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Frame, renderPart } from "../testing/render.js";
import { Button } from "./button.js";
import { Dialog } from "./dialog.js";
import { Menu } from "./menu.js";
import { Picker } from "./picker.js";
import { Popover } from "./popover.js";
import { Tooltip } from "./tooltip.js";

afterEach(cleanup);

const focused = () => document.activeElement?.textContent;
const entry = (id: string) => ({ id, label: id, onSelect: () => {} });
const nothing = () => {};

describe("popups on a server", () => {
  test.each([
    ["menu", <Menu key="m" trigger={<Button>Open</Button>} label="M" items={[entry("a")]} />, "menu"],
    [
      "popover",
      <Popover key="p" trigger={<Button>Open</Button>} label="P">
        inside
      </Popover>,
      "dialog",
    ],
    [
      "picker",
      <Picker key="k" trigger={<Button>Open</Button>} label="K" options={[]} selected={[]} onPick={nothing} />,
      "dialog",
    ],
    [
      "dialog",
      <Dialog key="d" open={false} onOpenChange={nothing} title="D" trigger={<Button>Open</Button>}>
        inside
      </Dialog>,
      "dialog",
    ],
  ])("a closed %s is its trigger alone, which says what it opens", (_, popup, opens) => {
    const host = document.createElement("div");
    host.innerHTML = renderToString(<Frame>{popup}</Frame>);
    const trigger = host.querySelector("button");
    expect(trigger?.getAttribute("aria-haspopup")).toBe(opens);
    expect(trigger?.getAttribute("aria-expanded")).toBe("false");
    expect(trigger?.hasAttribute("aria-controls")).toBe(false);
    expect(host.textContent).toBe("Open");
  });
});

describe("a popup and its trigger", () => {
  test("the trigger names the open pane, which stands below it, and a second press closes it", async () => {
    renderPart(
      <StrictMode>
        <div style={{ padding: 40 }}>
          <Menu trigger={<Button>More</Button>} label="Acts" items={[entry("a"), entry("b")]} />
        </div>
      </StrictMode>,
    );
    const trigger = screen.getByRole("button", { name: "More" });
    await userEvent.click(trigger);
    const menu = await screen.findByRole("menu", { name: "Acts" });
    expect(trigger.getAttribute("aria-expanded")).toBe("true");
    expect(trigger.getAttribute("aria-controls")).toBe(menu.id);
    await waitFor(() => {
      const { bottom, left } = trigger.getBoundingClientRect();
      expect(Math.round(menu.getBoundingClientRect().top - bottom)).toBe(6);
      expect(Math.round(menu.getBoundingClientRect().left - left)).toBe(0);
    });
    await userEvent.click(trigger);
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    expect(trigger.getAttribute("aria-expanded")).toBe("false");
  });

  test("the up arrow leads to the last choice", async () => {
    renderPart(<Menu trigger={<Button>More</Button>} label="Acts" items={[entry("a"), entry("b"), entry("c")]} />);
    screen.getByRole("button").focus();
    await userEvent.keyboard("{ArrowUp}");
    await waitFor(() => expect(focused()).toBe("c"));
  });

  test("the trigger keeps its own handlers and its own ref", async () => {
    const onClick = vi.fn<() => void>();
    const ref = createRef<HTMLButtonElement>();
    renderPart(
      <Popover
        label="Pane"
        trigger={
          <Button ref={ref} onClick={onClick}>
            Open
          </Button>
        }
      >
        inside
      </Popover>,
    );
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByRole("dialog", { name: "Pane" })).toBeTruthy();
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(ref.current).toBe(screen.getByRole("button", { name: "Open" }));
  });

  test("a press outside closes a popover; a menu inside it does not count as outside", async () => {
    renderPart(
      <>
        <Popover label="Pane" trigger={<Button>Open</Button>}>
          <Menu trigger={<Button>Inner</Button>} label="Acts" items={[entry("choice")]} />
        </Popover>
        <Button>Elsewhere</Button>
      </>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    await userEvent.click(await screen.findByRole("button", { name: "Inner" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "choice" }));
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    expect(screen.queryByRole("dialog", { name: "Pane" })).not.toBeNull();
    await waitFor(() => expect(focused()).toBe("Inner"));
    await userEvent.click(screen.getByRole("button", { name: "Elsewhere" }));
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Pane" })).toBeNull());
  });

  test("a host may hold it open and is told when it wants to close", async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    renderPart(
      <Menu trigger={<Button>More</Button>} label="Acts" items={[entry("a")]} open onOpenChange={onOpenChange} />,
    );
    await screen.findByRole("menu");
    await waitFor(() => expect(focused()).toBe("a"));
    await userEvent.keyboard("{Escape}");
    expect(onOpenChange.mock.calls).toEqual([[false]]);
    expect(screen.queryByRole("menu")).not.toBeNull();
  });
});

describe("a dialog that a menu opens", () => {
  function Example(): ReactElement {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Menu
          trigger={<Button>More</Button>}
          label="Acts"
          items={[{ id: "pick", label: "Pick a time", onSelect: () => setOpen(true) }]}
        />
        <Dialog open={open} onOpenChange={setOpen} title="When">
          <input aria-label="Time" />
        </Dialog>
      </>
    );
  }

  test("takes focus and gives it back to where the menu opened", async () => {
    renderPart(<Example />);
    await userEvent.click(screen.getByRole("button", { name: "More" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Pick a time" }));
    const dialog = await screen.findByRole("dialog", { name: "When" });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(focused()).toBe("More"));
  });
});

describe("a tooltip", () => {
  test("shows on keyboard focus, describes its trigger and goes on Escape", async () => {
    renderPart(
      <Tooltip text="Sent at nine">
        <Button>Sent</Button>
      </Tooltip>,
    );
    await userEvent.tab();
    const tip = await screen.findByRole("tooltip");
    expect(tip.textContent).toBe("Sent at nine");
    expect(screen.getByRole("button").getAttribute("aria-describedby")).toBe(tip.id);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
    expect(focused()).toBe("Sent");
  });

  test("shows after a rest of the pointer, and goes when it leaves", async () => {
    renderPart(
      <>
        <Tooltip text="Sent at nine">
          <Button>Sent</Button>
        </Tooltip>
        <p>elsewhere</p>
      </>,
    );
    await userEvent.hover(screen.getByRole("button"));
    expect(await screen.findByRole("tooltip")).toBeTruthy();
    await userEvent.hover(screen.getByText("elsewhere"));
    await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
  });
});
