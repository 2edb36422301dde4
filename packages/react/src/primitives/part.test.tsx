import { cleanup, render } from "@testing-library/react";
import { createRef, type ReactElement } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Button } from "./button.js";
import { Part } from "./part.js";

afterEach(cleanup);

describe("a part", () => {
  test("tells its name and its state by attributes; what is false or unknown is absent", () => {
    const { container } = render(
      <Part
        part="inbox-item"
        state={{ unread: true, selected: false, queue: "new", dueSoon: true, owner: undefined }}
      />,
    );
    expect(container.innerHTML).toBe(
      '<div data-tdw-part="inbox-item" data-tdw-unread="" data-tdw-queue="new" data-tdw-due-soon=""></div>',
    );
  });

  test("hands id, class, style, data and ref to its element", () => {
    const ref = createRef<HTMLElement>();
    render(<Part as="li" part="x" ref={ref} id="a" className="mine" style={{ color: "red" }} data-mine="1" />);
    expect(ref.current?.outerHTML).toBe(
      '<li data-tdw-part="x" id="a" class="mine" data-mine="1" style="color: red;"></li>',
    );
  });

  test("another element takes its place with both handlers, both classes, both styles and both refs", async () => {
    const ours = createRef<HTMLElement>();
    const theirs = createRef<HTMLAnchorElement>();
    const order: string[] = [];
    render(
      <Part
        part="x"
        ref={ours}
        className="ours"
        style={{ color: "red" }}
        onClick={() => order.push("ours")}
        render={
          <a
            ref={theirs}
            href="#there"
            className="theirs"
            style={{ margin: 1 }}
            onClick={(event) => {
              order.push("theirs");
              if (order.length > 2) event.preventDefault();
            }}
          >
            Go
          </a>
        }
      />,
    );
    expect(ours.current).toBe(theirs.current);
    expect(theirs.current?.className).toBe("ours theirs");
    expect(theirs.current?.getAttribute("style")).toBe("color: red; margin: 1px;");
    await userEvent.click(theirs.current as Element);
    expect(order).toEqual(["theirs", "ours"]);
    await userEvent.click(theirs.current as Element);
    expect(order).toEqual(["theirs", "ours", "theirs"]);
  });

  test("a function draws it from props and state", () => {
    const { container } = render(
      <Part
        part="x"
        state={{ queue: "pending" }}
        render={(props, state): ReactElement => <section {...props}>{String(state.queue)}</section>}
      />,
    );
    expect(container.innerHTML).toBe('<section data-tdw-part="x" data-tdw-queue="pending">pending</section>');
  });

  test("its ref is set once and not again on every draw", () => {
    const ref = vi.fn<(node: HTMLElement | null) => void>();
    const { rerender } = render(<Part part="x" ref={ref} title="a" />);
    rerender(<Part part="x" ref={ref} title="b" />);
    expect(ref).toHaveBeenCalledTimes(1);
  });
});

describe("a button", () => {
  test("that is disabled can be reached, and does nothing", async () => {
    const onClick = vi.fn<() => void>();
    const { getByRole } = render(
      <Button disabled onClick={onClick}>
        Send
      </Button>,
    );
    await userEvent.tab();
    expect(document.activeElement).toBe(getByRole("button"));
    expect(getByRole("button").getAttribute("aria-disabled")).toBe("true");
    await userEvent.keyboard("{Enter}");
    getByRole("button").click();
    expect(onClick).not.toHaveBeenCalled();
  });
});
