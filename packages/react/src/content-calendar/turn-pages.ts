import type { CalendarMonth } from "@tidewire/core/calendar";

const longEnough = 700;

/** Turns to another month while a drag rests on the button that leads there, and on with every further rest. */
export function turnPages(turnTo: (month: CalendarMonth) => void): {
  over(element: Element | null): void;
  stop(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let button: HTMLElement | null = null;
  const turn = () => {
    const month = button?.dataset["tdwTurn"];
    if (month === undefined) return;
    turnTo(month);
    timer = setTimeout(turn, longEnough);
  };
  const stop = () => clearTimeout(timer);
  return {
    over(element) {
      const found = element?.closest<HTMLElement>("[data-tdw-turn]") ?? null;
      if (found === button) return;
      stop();
      button = found;
      if (found) timer = setTimeout(turn, longEnough);
    },
    stop,
  };
}
