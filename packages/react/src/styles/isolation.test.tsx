import { afterEach, describe, expect, test } from "vitest";
import { cleanup } from "@testing-library/react";
import { Avatar } from "../primitives/avatar.js";
import { Banner } from "../primitives/banner.js";
import { Button } from "../primitives/button.js";
import { CountRing } from "../primitives/count-ring.js";
import { Empty } from "../primitives/empty.js";
import { IconButton } from "../primitives/icon-button.js";
import { Kbd } from "../primitives/kbd.js";
import { Part } from "../primitives/part.js";
import { Pill } from "../primitives/pill.js";
import { QueueGlyph } from "../primitives/queue-glyph.js";
import { Tag } from "../primitives/tag.js";
import { Time } from "../primitives/time.js";
import { hostileSheets } from "../testing/hostile-sheets.js";
import { renderPart } from "../testing/render.js";

const sample = (
  <Part part="inbox" style={{ blockSize: "600px" }}>
    <Part part="inbox-frame">
      <Part as="ul" part="inbox-rows">
        <Part as="li" part="inbox-item" state={{ unread: true, selected: true }}>
          <span data-tdw-part="inbox-item-lead">
            <i data-tdw-part="dot" />
            <Avatar name="Ines Carvalho" network="instagram" />
          </span>
          <Part part="inbox-item-main">
            <Part part="inbox-item-top">
              <b>Ines Carvalho</b>
              <Time at="2026-11-20T09:00:00.000Z" />
            </Part>
            <p data-tdw-part="inbox-item-snippet">Will they make it by Friday?</p>
          </Part>
        </Part>
      </Part>
      <Part as="article" part="inbox-message">
        <Part part="inbox-message-body">
          <header>
            <b>Noor</b>
          </header>
          <p>One</p>
          <p>Two</p>
          <a href="https://example.com">a link</a> <mark>a mark</mark>
          <dl data-tdw-part="inbox-properties">
            <div data-tdw-part="inbox-property">
              <dt>Owner</dt>
              <dd>Noor</dd>
            </div>
          </dl>
        </Part>
      </Part>
    </Part>
    <h2>Inbox</h2>
    <Button variant="primary">Reply</Button>
    <Button variant="ghost" disabled>
      Later
    </Button>
    <IconButton icon="check" label="Resolve" />
    <label data-tdw-field="input" aria-label="Search">
      <input type="text" placeholder="Search" />
    </label>
    <textarea aria-label="Text" />
    <Banner tone="warning">You are offline.</Banner>
    <Empty icon="check" title="All caught up">
      New ones appear here.
    </Empty>
    <Tag label="Grind" />
    <Pill tone="danger">2 problems</Pill>
    <QueueGlyph queue="pending" />
    <CountRing count={5} limit={500} />
    <Kbd keys={["?"]} />
  </Part>
);

// What the page decides for its own text we take over on purpose.
const fromTheHost = new Set(["font-family"]);

function stylesOf(root: Element): string[] {
  return [root, ...root.querySelectorAll("*")].flatMap((element, index) =>
    [null, "::before", "::after"].map((pseudo) => {
      const computed = getComputedStyle(element, pseudo);
      const lines = [...computed]
        .filter((name) => !name.startsWith("--") && !fromTheHost.has(name))
        .map((name) => `${name}: ${computed.getPropertyValue(name)}`);
      return `${index} ${element.outerHTML.slice(0, 90)} ${pseudo ?? ""}\n${lines.join("\n")}`;
    }),
  );
}

function differences(before: readonly string[], after: readonly string[]): string[] {
  return before.flatMap((was, index) => {
    const is = (after[index] ?? "").split("\n");
    const lines = was.split("\n");
    return lines.flatMap((line, at) => (line === is[at] ? [] : [`${lines[0]}\n   ${line} -> ${is[at]}`]));
  });
}

function addSheet(css: string): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  return style;
}

const sheets: HTMLStyleElement[] = [];
afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
  cleanup();
});

describe("our styles and the host's", () => {
  test.each(Object.entries(hostileSheets))("%s changes nothing inside our roots", (_name, css) => {
    const { getByTestId } = renderPart(sample, { theme: "light" });
    const root = getByTestId("root");
    // A page may well make its own boxes narrower or change its own font: those are its gifts to us.
    root.style.inlineSize = "960px";
    root.style.setProperty("--tdw-font", "sans-serif");
    const before = stylesOf(root);
    sheets.push(addSheet(css));
    expect(differences(before, stylesOf(root)).slice(0, 12)).toEqual([]);
  });

  test("the host's page looks the same with and without our sheet", () => {
    const host = document.createElement("main");
    host.innerHTML =
      '<h2>Orders</h2><p>Text with <a href="#">a link</a></p><button type="button">Go</button><ul><li>One</li></ul><input placeholder="x"><svg width="8" height="8"></svg><mark>m</mark>';
    document.body.append(host);
    const ours = [...document.querySelectorAll<HTMLStyleElement>("style")].filter((style) =>
      style.textContent.includes("tidewire.tokens"),
    );
    expect(ours.length).toBeGreaterThan(0);
    const withOurs = stylesOf(host);
    for (const style of ours) style.disabled = true;
    const without = stylesOf(host);
    for (const style of ours) style.disabled = false;
    host.remove();
    expect(differences(without, withOurs)).toEqual([]);
  });

  test("a host's rule for a part, its class and its layer win over ours", () => {
    sheets.push(
      addSheet(`
        [data-tdw-part="tag"] { color: rgb(1, 2, 3); }
        .mine { color: rgb(4, 5, 6); }
        @layer host { [data-tdw-part="pill"] { color: rgb(7, 8, 9); } }`),
    );
    const { container } = renderPart(
      <>
        <Tag label="Grind" />
        <Button className="mine">Reply</Button>
        <Pill>new</Pill>
      </>,
    );
    const colour = (selector: string) => getComputedStyle(container.querySelector(selector) ?? container).color;
    expect(colour('[data-tdw-part="tag"]')).toBe("rgb(1, 2, 3)");
    expect(colour(".mine")).toBe("rgb(4, 5, 6)");
    expect(colour('[data-tdw-part="pill"]')).toBe("rgb(7, 8, 9)");
  });

  test("a token set anywhere above a root reaches it", () => {
    document.body.style.setProperty("--tdw-accent", "rgb(10, 125, 90)");
    const { getByRole } = renderPart(<Button variant="primary">Reply</Button>);
    expect(getComputedStyle(getByRole("button")).backgroundColor).toBe("rgb(10, 125, 90)");
    document.body.style.removeProperty("--tdw-accent");
  });
});
