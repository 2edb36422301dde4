import { proxy, ref } from "valtio/vanilla";
import { countIn, type InteractionFilter } from "../inbox/interaction-list.js";
import { retryDelay } from "../sync/retry.js";
import { interactionIn, type ClientCore } from "./client-core.js";
import { followChanges } from "./window-changes.js";

/** How many there are in each of several lists; `undefined` until they are known. */
export interface InteractionCounts {
  readonly view: { totals: readonly (number | undefined)[] };
  /** Counts and follows what changes; answers how to stop. */
  start(): () => void;
}

/** Counts that move with every command and event. */
export function createInteractionCounts(core: ClientCore, filters: readonly InteractionFilter[]): InteractionCounts {
  const { backend, platform, records, onReset } = core;
  const view = proxy<{ totals: readonly (number | undefined)[] }>({ totals: ref(filters.map(() => undefined)) });
  const changes = followChanges(core, "interaction");
  let ended = AbortSignal.abort();
  let totals: readonly number[] | undefined;
  let asked = 0;
  let failures = 0;
  let isReading = false;
  let callOff = () => {};

  const was = (id: string) => {
    const record = changes.was(id);
    return record?.is === "interaction" ? record : undefined;
  };
  function draw(): void {
    if (!totals) return;
    const ids = changes.ids();
    const shown = filters.map((filter, index) =>
      countIn(totals?.[index] ?? 0, filter, ids, was, (id) => interactionIn(records, id)),
    );
    if (shown.some((count, index) => count !== view.totals[index])) view.totals = ref(shown);
    if (changes.areMany() && !isReading) void read();
  }
  async function read(): Promise<void> {
    const signal = ended;
    const mine = ++asked;
    const query = backend.queries["interactions.count"];
    if (!query) return;
    callOff();
    isReading = true;
    const answer = await query({ filters }, { signal }).catch(() => undefined);
    if (signal.aborted || mine !== asked) return;
    isReading = false;
    // Nobody can press "again" on a number.
    if (!answer) {
      callOff = platform.after(retryDelay(++failures + 2, platform.random()), () => void (signal.aborted || read()));
      return;
    }
    failures = 0;
    changes.begin(answer.asOf);
    totals = answer.totals;
    draw();
  }

  return {
    view,
    start() {
      const stopped = new AbortController();
      ended = AbortSignal.any([core.signal(), stopped.signal]);
      const unhear = [
        records.onChange(draw),
        onReset(() => void read()),
        changes.start(draw),
        records.hold(() => changes.ids()),
      ];
      void read();
      return () => {
        stopped.abort();
        callOff();
        for (const stop of unhear) stop();
      };
    },
  };
}
