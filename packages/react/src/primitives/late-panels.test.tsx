import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderPart } from "../testing/render.js";
import { Button } from "./button.js";
import { DialogPanel, MenuPanel, PickerPanel, PopoverPanel } from "./late-panels.js";
import { Menu } from "./menu.js";

afterEach(cleanup);

test("what opens is fetched as soon as somebody turns to the screen, and then opens at once", async () => {
  const panels = [MenuPanel, PickerPanel, PopoverPanel, DialogPanel];
  renderPart(
    <>
      <Button>First</Button>
      <Menu trigger={<Button>More</Button>} label="Acts" items={[{ id: "a", label: "A", onSelect: () => {} }]} />
    </>,
  );
  expect(panels.map((panel) => panel.get())).toEqual([undefined, undefined, undefined, undefined]);
  await userEvent.tab();
  await waitFor(() => expect(panels.every((panel) => panel.get() !== undefined)).toBe(true));
  fireEvent.click(screen.getByRole("button", { name: "More" }));
  expect(screen.getByRole("button", { name: "More" }).getAttribute("aria-expanded")).toBe("true");
  expect(await screen.findByRole("menu", { name: "Acts" })).toBeTruthy();
});
