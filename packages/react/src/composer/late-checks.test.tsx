import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { pictureFile } from "../testing/media-files.js";
import { openComposer, pick, textField } from "./testing/composer-world.js";

const gate = vi.hoisted(() => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
});

// As on a slow line: the composer stands, counting is still on its way.
vi.mock("./composer-checks.js", async (original) => {
  await gate.opened;
  return original();
});

afterEach(cleanup);

test("what is typed and added before counting has come is kept, held back, and counted once it is there", async () => {
  await openComposer({ early: true, composer: { defaultChannelIds: ["threads"] } });
  fireEvent.change(textField(), { target: { value: "a".repeat(501) } });
  await pick(await pictureFile("one.jpg"));
  const publish = screen.getByRole("button", { name: "Publish now" });
  expect(publish.ariaDisabled ?? publish.hasAttribute("disabled")).toBeTruthy();
  expect(screen.queryByText(/501|over/u)).toBeNull();

  await act(async () => gate.open());
  await waitFor(() => expect(screen.getAllByText(/1 over/u).length).toBeGreaterThan(0));
  expect(textField().value).toHaveLength(501);
  await waitFor(() => expect(screen.getByTitle("one.jpg")).toBeTruthy());

  fireEvent.change(textField(), { target: { value: "a".repeat(500) } });
  await waitFor(() =>
    expect(publish.getAttribute("aria-disabled") === "true" || publish.hasAttribute("disabled")).toBe(false),
  );
});
