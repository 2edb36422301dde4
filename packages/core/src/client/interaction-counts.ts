import { proxy, ref } from "valtio/vanilla";
import { countIn, type InteractionFilter } from "../inbox/interaction-list.js";
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
  const { backend, records, onReset } = core;
  const view = proxy<{ totals: readonly (number | undefined)[] }>({ totals: ref(filters.map(() => undefined)) });
  const changes = followChanges(core, "interaction");
  let totals: readonly number[] | undefined;

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
  }
  async function read(): Promise<void> {
    const signal = core.signal();
    const answer = await backend.queries["interactions.count"]?.({ filters }, { signal }).catch(() => undefined);
    if (!answer || signal.aborted) return;
    changes.begin(answer.asOf);
    totals = answer.totals;
    draw();
  }

  return {
    view,
    start() {
      const unhear = [records.onChange(draw), onReset(() => void read()), changes.start()];
      void read();
      return () => {
        for (const stop of unhear) stop();
      };
    },
  };
}
