import { cleanup, fireEvent, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { openComposer, textField } from "./testing/composer-world.js";

afterEach(cleanup);

const write = (text: string) => fireEvent.change(textField(), { target: { value: text } });
const mirror = () => document.querySelector<HTMLElement>('[data-tdw-part="text-mirror"]')!;
const marker = () => mirror().querySelector<HTMLElement>('[data-tdw-part="limit-marker"]');
const overText = () => mirror().querySelector<HTMLElement>('[data-tdw-part="over-text"]');

/** Where a character of a text stands. */
function placeOf(text: Node, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect();
}

describe("where a network stops", () => {
  test("is marked without room and without a break: a word that it cuts stays one", async () => {
    await openComposer({ composer: { defaultChannelIds: ["x"] } });
    // The 280th character is within the last word; wider letters before it bring it over the end of a line bit by bit.
    for (let wide = 0; wide <= 20; wide += 1) {
      const words = Array.from({ length: 20 }, (_, index) => (index < wide ? "mmmm" : "iiii")).join(" ");
      write(`${`${words} ${"Kaffa is back. ".repeat(12)}`.slice(0, 272)} roasterysunday`);
      await waitFor(() => expect(overText()?.textContent).toBe("ysunday"));
      const before = marker()!.previousSibling!;
      const [left, right] = [placeOf(before, before.textContent!.length - 1), placeOf(overText()!.firstChild!, 0)];
      expect(right.top, `${wide}`).toBe(left.top);
      expect(Math.abs(right.left - left.right), `${wide}`).toBeLessThan(0.1);
    }
  });

  test("bears the network's mark on the line of what is too much, behind it", async () => {
    await openComposer({ composer: { defaultChannelIds: ["x"] } });
    write(`${"a ".repeat(140)}too much`);
    await waitFor(() => expect(overText()?.textContent).toBe("too much"));
    const [over] = [...overText()!.getClientRects()].slice(-1) as [DOMRect];
    const mark = marker()!.querySelector('[data-tdw-part="network-mark"]')!.getBoundingClientRect();
    expect(mark.left).toBeGreaterThanOrEqual(over.right);
    expect(mark.left - over.right).toBeLessThan(8);
    expect(mark.top).toBeGreaterThanOrEqual(over.top - 1);
    expect(mark.bottom).toBeLessThanOrEqual(over.bottom + 1);
  });
});
