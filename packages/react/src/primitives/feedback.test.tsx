import { cleanup, screen, waitFor } from "@testing-library/react";
import { act, useRef, useState, type ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { renderPart } from "../testing/render.js";
import { useAnnounce } from "./announcer.js";
import { Button } from "./button.js";
import { ErrorBoundary } from "./error-boundary.js";
import { Part } from "./part.js";
import { Picker } from "./picker.js";
import { useShortcuts, type Shortcut } from "./shortcuts.js";
import { UndoToast } from "./undo-toast.js";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("the undo toast", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  });

  test("goes after eight seconds", () => {
    const onClose = vi.fn<() => void>();
    renderPart(<UndoToast text="Resolved" onUndo={() => {}} onClose={onClose} />);
    act(() => {
      vi.advanceTimersByTime(7_999);
    });
    expect(onClose).not.toHaveBeenCalled();
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test("waits while it has focus and goes on from there", () => {
    const onClose = vi.fn<() => void>();
    renderPart(<UndoToast text="Resolved" onUndo={() => {}} onClose={onClose} />);
    act(() => {
      vi.advanceTimersByTime(5_000);
    });
    const undo = screen.getByRole("button", { name: /Undo/ });
    act(() => undo.focus());
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(onClose).not.toHaveBeenCalled();
    act(() => undo.blur());
    act(() => {
      vi.advanceTimersByTime(2_999);
    });
    expect(onClose).not.toHaveBeenCalled();
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe("the announcer", () => {
  test("says a sentence politely, and the same one again", async () => {
    function Example(): ReactElement {
      const announce = useAnnounce();
      return <Button onClick={() => announce("2 new messages from Ines")}>Say</Button>;
    }
    renderPart(<Example />);
    await userEvent.click(screen.getByRole("button"));
    const said = await screen.findByText("2 new messages from Ines");
    expect(said.closest('[aria-live="polite"]')).not.toBeNull();
    await userEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(screen.getByText("2 new messages from Ines")).not.toBe(said));
  });
});

describe("the error boundary", () => {
  test("keeps a failure to its region and draws it again on request", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const onError = vi.fn<(error: unknown, region: string) => void>();
    let broken = true;
    function Fragile(): ReactElement {
      if (broken) throw new Error("broken");
      return <p>whole</p>;
    }
    renderPart(
      <>
        <p>the rest</p>
        <ErrorBoundary region="list" onError={onError}>
          <Fragile />
        </ErrorBoundary>
      </>,
    );
    expect(screen.getByText("the rest")).toBeTruthy();
    expect(onError.mock.calls[0]?.[1]).toBe("list");
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("whole")).toBeTruthy();
    quiet.mockRestore();
  });
});

describe("shortcuts", () => {
  const shortcuts: readonly Shortcut[] = [
    { id: "next", keys: [["J"], ["ArrowDown"]] },
    { id: "send", keys: [["Mod", "Enter"]], inFields: true },
  ];
  function Example({ on, enabled }: { on: (id: string) => void; enabled?: boolean | "noSingleKeys" }): ReactElement {
    const root = useRef<HTMLDivElement>(null);
    useShortcuts(root, shortcuts, on, { enabled });
    return (
      <>
        <div ref={root}>
          <Button>inside</Button>
          <input aria-label="field" />
        </div>
        <Button>outside</Button>
      </>
    );
  }

  test("work only inside the root and not in a field", async () => {
    const on = vi.fn<(id: string) => void>();
    renderPart(<Example on={on} />);
    screen.getByText("outside").focus();
    await userEvent.keyboard("j");
    screen.getByRole("textbox").focus();
    await userEvent.keyboard("j");
    expect(on).not.toHaveBeenCalled();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(on.mock.calls.map(([id]) => id)).toEqual(["send"]);
    screen.getByText("inside").focus();
    await userEvent.keyboard("j");
    expect(on.mock.calls.map(([id]) => id)).toEqual(["send", "next"]);
  });

  test("single keys can be switched off; the rest stays", async () => {
    const on = vi.fn<(id: string) => void>();
    renderPart(<Example on={on} enabled="noSingleKeys" />);
    screen.getByText("inside").focus();
    await userEvent.keyboard("j{ArrowDown}");
    expect(on.mock.calls.map(([id]) => id)).toEqual(["next"]);
  });
});

describe("the picker", () => {
  function Example({ onCreate }: { onCreate?: (label: string) => void }): ReactElement {
    const [selected, setSelected] = useState<readonly string[]>([]);
    return (
      <>
        <Picker
          trigger={<Button>Assign</Button>}
          label="Assign to"
          options={[
            { id: "noor", label: "Noor Haddad" },
            { id: "elias", label: "Élias Berg" },
          ]}
          selected={selected}
          onPick={(id, on) => setSelected(on ? [id] : [])}
          onCreate={onCreate}
        />
        <Part part="result">{selected.join()}</Part>
      </>
    );
  }

  test("finds without accents, picks with Enter and gives focus back", async () => {
    renderPart(<Example />);
    await userEvent.click(screen.getByRole("button", { name: "Assign" }));
    const field = await screen.findByRole("combobox", { name: "Assign to" });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard("eli");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["Élias Berg"]);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(document.querySelector('[data-tdw-part="result"]')?.textContent).toBe("elias"));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Assign"));
  });

  test("offers to make what was typed and not found", async () => {
    const onCreate = vi.fn<(label: string) => void>();
    renderPart(<Example onCreate={onCreate} />);
    await userEvent.click(screen.getByRole("button", { name: "Assign" }));
    await screen.findByRole("combobox");
    await userEvent.keyboard("Grind{Enter}");
    expect(onCreate).toHaveBeenCalledExactlyOnceWith("Grind");
  });
});
