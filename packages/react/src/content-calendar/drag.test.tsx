import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { cellOf, makePost, postOf, renderCalendar } from "./testing/render-calendar.js";

afterEach(cleanup);

const guide = makePost({ id: "Brew guide", day: "2026-11-24", time: "12:10" });

interface Hand {
  readonly at: (element: Element) => { clientX: number; clientY: number };
  readonly pointerType: string;
}

const hand = (pointerType: string): Hand => ({
  pointerType,
  at: (element) => {
    const box = element.getBoundingClientRect();
    return { clientX: box.x + 20, clientY: box.y + 10 };
  },
});

const common = { pointerId: 7, isPrimary: true, button: 0, bubbles: true };

function press(element: Element, { at, pointerType }: Hand): void {
  fireEvent.pointerDown(element, { ...common, pointerType, ...at(element) });
}

function drag(to: Element, { at, pointerType }: Hand): void {
  const { clientX, clientY } = at(to);
  fireEvent.pointerMove(window, { ...common, pointerType, clientX: clientX + 6, clientY });
  fireEvent.pointerMove(window, { ...common, pointerType, clientX, clientY: clientY + 40 });
}

const drop = ({ pointerType }: Hand) => fireEvent.pointerUp(window, { ...common, pointerType });
const label = () => document.querySelector("[data-tdw-part=calendar-drop-label]")?.textContent;

describe("dragging", () => {
  test.each(["mouse", "pen"])("[I61] a %s carries a post to another day; the time of day stays", async (type) => {
    renderCalendar({ posts: [guide] });
    const by = hand(type);
    press(await postOf("Brew guide"), by);
    const target = await cellOf("26 November 2026");
    drag(target, by);
    expect(label()).toBe("Thu 26 Nov, 12:10");
    expect(target.hasAttribute("data-tdw-drop-target")).toBe(true);
    expect((await cellOf("24 November 2026")).querySelector("[data-tdw-origin]")).toBeTruthy();
    drop(by);
    expect(await within(target).findByRole("button", { name: /^12:10.*Brew guide/ })).toBeTruthy();
    expect(label()).toBeUndefined();
  });

  test("a finger that rests picks the post up, one that moves at once scrolls", async () => {
    renderCalendar({ posts: [guide] });
    const by = hand("touch");
    const post = await postOf("Brew guide");
    press(post, by);
    drag(await cellOf("26 November 2026"), by);
    expect(label()).toBeUndefined();
    drop(by);

    press(post, by);
    await new Promise((resolve) => setTimeout(resolve, 420));
    drag(await cellOf("26 November 2026"), by);
    expect(label()).toBe("Thu 26 Nov, 12:10");
    drop(by);
    expect(await within(await cellOf("26 November 2026")).findByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("a drag that rests on the next month's button turns there, and may be dropped there", async () => {
    renderCalendar({ posts: [guide] });
    const by = hand("mouse");
    press(await postOf("Brew guide"), by);
    drag(await cellOf("26 November 2026"), by);
    const { clientX, clientY } = by.at(screen.getByRole("button", { name: "Next month" }));
    fireEvent.pointerMove(window, { ...common, pointerType: "mouse", clientX, clientY });
    await screen.findByRole("heading", { name: "December 2026" });
    drag(await cellOf("16 December 2026"), by);
    expect(label()).toBe("Wed 16 Dec, 12:10");
    drop(by);
    expect(await within(await cellOf("16 December 2026")).findByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("Escape lets go without a change", async () => {
    renderCalendar({ posts: [guide] });
    const by = hand("mouse");
    press(await postOf("Brew guide"), by);
    drag(await cellOf("26 November 2026"), by);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(label()).toBeUndefined();
    drop(by);
    expect(within(await cellOf("24 November 2026")).getByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("a day that has passed says so under the pointer, and refuses the post", async () => {
    renderCalendar({ posts: [guide] });
    const by = hand("mouse");
    press(await postOf("Brew guide"), by);
    drag(await cellOf("18 November 2026"), by);
    expect(label()).toBe("Wed 18 Nov, 12:10 · That time has passed. Choose a later one.");
    drop(by);
    expect(screen.getByRole("alert").textContent).toContain("That time has passed");
    expect(within(await cellOf("24 November 2026")).getByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("a post that was pressed and not moved opens", async () => {
    renderCalendar({ posts: [guide] });
    const post = await postOf("Brew guide");
    press(post, hand("mouse"));
    drop(hand("mouse"));
    fireEvent.click(post);
    expect(await screen.findByRole("dialog", { name: "Post: Brew guide" })).toBeTruthy();
  });

  test("a draft dropped on a day asks for the time, nine in the morning offered", async () => {
    const { backend } = renderCalendar({ posts: [guide, makePost({ id: "Idea" })] });
    const by = hand("mouse");
    press(await postOf("Idea"), by);
    drag(await cellOf("26 November 2026"), by);
    expect(label()).toBe("Thu 26 Nov, 09:00");
    drop(by);
    const dialog = await screen.findByRole("dialog", { name: "Schedule post" });
    expect(within(dialog).getByLabelText<HTMLInputElement>("Date").value).toBe("2026-11-26");
    expect(within(dialog).getByLabelText<HTMLInputElement>("Time").value).toBe("09:00");
    fireEvent.change(within(dialog).getByLabelText("Time"), { target: { value: "16:45" } });
    fireEvent.click(within(dialog).getByRole("button", { name: "Schedule" }));
    expect(await within(await cellOf("26 November 2026")).findByRole("button", { name: /^16:45.*Idea/ })).toBeTruthy();
    await vi.waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["Idea"] }, {});
      expect(records[0]).toMatchObject({ status: "scheduled", at: "2026-11-26T15:45:00.000Z" });
    });
  });

  test("only the two days that a move touches are drawn anew", async () => {
    const drawn: string[] = [];
    const seen = new Map<string, unknown>();
    const { RecordDays } = await import("./testing/record-days.js");
    renderCalendar({
      posts: [guide],
      children: (
        <RecordDays
          onDraw={(day, posts) => {
            if (seen.has(day) && seen.get(day) !== posts) drawn.push(day);
            seen.set(day, posts);
          }}
        />
      ),
    });
    const by = hand("mouse");
    press(await postOf("Brew guide"), by);
    drawn.length = 0;
    drag(await cellOf("26 November 2026"), by);
    drop(by);
    await waitFor(() => expect(drawn.toSorted()).toEqual(["2026-11-24", "2026-11-26"]));
  });
});
