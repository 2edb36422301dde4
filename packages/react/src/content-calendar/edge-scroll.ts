const edge = 48;
const fastest = 14;

/** How far to scroll in one frame for a pointer at `at` between two edges. */
export function scrollStep(at: number, start: number, end: number): number {
  if (at < start + edge) return -Math.ceil(fastest * Math.min(1, (start + edge - at) / edge));
  if (at > end - edge) return Math.ceil(fastest * Math.min(1, (at - (end - edge)) / edge));
  return 0;
}

/** Scrolls a pane while the pointer rests near its upper or lower edge; `onScroll` is told after each step. */
export function edgeScroll(
  pane: () => Element | null | undefined,
  onScroll: () => void,
): { at(y: number): void; stop(): void } {
  let step = 0;
  let frame = 0;
  const run = () => {
    const node = pane();
    const before = node?.scrollTop;
    node?.scrollBy(0, step);
    if (step === 0 || node?.scrollTop === before) {
      frame = 0;
      return;
    }
    onScroll();
    frame = requestAnimationFrame(run);
  };
  return {
    at(y) {
      const box = pane()?.getBoundingClientRect();
      step = box ? scrollStep(y, box.top, box.bottom) : 0;
      if (step !== 0 && frame === 0) frame = requestAnimationFrame(run);
    },
    stop() {
      cancelAnimationFrame(frame);
      step = 0;
      frame = 0;
    },
  };
}
