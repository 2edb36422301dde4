/** What a press becomes: a drag once it has gone far enough (mouse, pen) or rested long enough (touch). */
export interface PointerGesture {
  /** The press is a drag from now on; `false` refuses it. */
  readonly onStart: (x: number, y: number) => boolean;
  readonly onMove: (x: number, y: number) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

const farEnough = 4;
const longEnough = 350;
const stillEnough = 10;

interface Press {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly clientX: number;
  readonly clientY: number;
}

/** Follows one pointer from a press to its end; answers how to stop early. */
export function followPointer(press: Press, { onStart, onMove, onDrop, onCancel }: PointerGesture): () => void {
  const { pointerId, clientX: fromX, clientY: fromY } = press;
  const isTouch = press.pointerType === "touch";
  const ended = new AbortController();
  const { signal } = ended;
  let dragging = false;
  let forgetClick: (() => void) | undefined;
  const resting = isTouch ? setTimeout(() => begin(fromX, fromY), longEnough) : undefined;

  function begin(x: number, y: number): void {
    dragging = onStart(x, y);
    if (dragging) forgetClick = swallowNextClick();
    else end();
  }
  function end(): void {
    clearTimeout(resting);
    ended.abort();
  }
  function cancel(): void {
    end();
    if (dragging) onCancel();
  }
  function moved(event: PointerEvent): void {
    if (event.pointerId !== pointerId) return;
    const { clientX: x, clientY: y } = event;
    const far = Math.hypot(x - fromX, y - fromY);
    if (dragging) onMove(x, y);
    else if (!isTouch && far >= farEnough) begin(x, y);
    // A finger that moves at once wants to scroll.
    else if (isTouch && far > stillEnough) end();
  }
  function lifted(event: PointerEvent): void {
    if (event.pointerId !== pointerId) return;
    end();
    if (dragging) onDrop();
  }
  const prevent = (event: Event) => dragging && event.preventDefault();

  addEventListener("pointermove", moved, { signal });
  addEventListener("pointerup", lifted, { signal });
  addEventListener("pointercancel", (event) => event.pointerId === pointerId && cancel(), { signal });
  addEventListener("touchmove", prevent, { signal, passive: false });
  addEventListener("selectstart", prevent, { signal });
  addEventListener("contextmenu", (event) => isTouch && event.preventDefault(), { signal });
  addEventListener("blur", cancel, { signal });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !dragging) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    { signal, capture: true },
  );
  return () => {
    cancel();
    forgetClick?.();
  };
}

// The end of a drag is no click on what lies below it.
function swallowNextClick(): () => void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  const forget = () => removeEventListener("click", swallow, { capture: true });
  const forgetSoon = () => setTimeout(forget, 0);
  addEventListener("pointerup", forgetSoon, { once: true });
  addEventListener("pointercancel", forgetSoon, { once: true });
  return forget;
}
