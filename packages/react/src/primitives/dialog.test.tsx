import { cleanup, screen, waitFor } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderPart } from "../testing/render.js";
import { Button } from "./button.js";
import { Dialog } from "./dialog.js";

afterEach(cleanup);

function Example(): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="Keyboard shortcuts"
      trigger={<Button>Open</Button>}
      footer={<Button>Save</Button>}
    >
      <input aria-label="Name" />
    </Dialog>
  );
}

describe("a dialog", () => {
  test("keeps focus inside, closes on Escape and gives focus back", async () => {
    renderPart(<Example />);
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
    for (let press = 0; press < 5; press += 1) {
      await userEvent.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Open"));
  });

  test("puts no style element into the page, so a strict content security policy holds", async () => {
    const before = document.querySelectorAll("style").length;
    renderPart(<Example />);
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    await screen.findByRole("dialog");
    expect(document.querySelectorAll("style").length).toBe(before);
  });

  test("a press on the scrim closes it, a press inside does not", async () => {
    renderPart(<Example />);
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(screen.getByRole("textbox"));
    expect(screen.queryByRole("dialog")).not.toBeNull();
    await userEvent.click(dialog.parentElement as Element, { position: { x: 3, y: 3 } });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
