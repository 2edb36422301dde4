import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordBase } from "../basics.js";
import { createRecords } from "./records.js";

interface Tally extends RecordBase {
  readonly value: number;
  /** Another record whose value must be even for this one to change. */
  readonly leansOn: string | null;
}

interface Add {
  readonly key: string;
  readonly id: string;
  readonly by: number;
  /** Refused on a value that is not below. */
  readonly below: number;
  /** A record it makes beside. */
  readonly makes?: string;
}

const aTally = (id: string, value = 0, version = 1, leansOn: string | null = null): Tally => ({
  is: "tally",
  id,
  version,
  channelId: null,
  value,
  leansOn,
});
const add = (key: string, id: string, by = 1, below = 1_000, makes?: string): Add => ({
  key,
  id,
  by,
  below,
  ...(makes && { makes }),
});

function someRecords(limit?: number) {
  let judged = 0;
  const records = createRecords<Tally, Add>(
    (record, { id, by, below, makes }) => {
      judged++;
      const on = record?.leansOn == null ? undefined : records.truth(record.leansOn);
      if (!record || record.value >= below || (on && on.value % 2 === 1)) return [];
      return [
        { ...record, id, value: record.value + by, version: record.version + 1 },
        ...(makes ? [aTally(makes, by)] : []),
      ];
    },
    { leansOn: ({ leansOn }) => (leansOn === null ? [] : [leansOn]), ...(limit !== undefined && { limit }) },
  );
  return { records, judged: () => judged };
}

describe("records", () => {
  test("take no older version, and no equal one", () => {
    const { records } = someRecords();
    records.learn([aTally("a", 5, 3)]);
    records.learn([aTally("a", 4, 2), aTally("a", 9, 3)]);
    expect(records.shown("a")).toMatchObject({ value: 5, version: 3 });
  });

  test("[F29] take an older version once after the server has gone back in time, and show the former until then", () => {
    const { records } = someRecords();
    records.learn([aTally("a", 5, 3)]);
    records.doubt();
    expect(records.shown("a")).toMatchObject({ value: 5 });
    records.learn([aTally("a", 4, 2)]);
    records.learn([aTally("a", 3, 1)]);
    expect(records.shown("a")).toMatchObject({ value: 4, version: 2 });
  });

  test("[F03] what a command makes gives way to the truth, whichever of answer and event comes first", () => {
    const { records } = someRecords();
    records.learn([aTally("a")]);
    records.press(add("k", "a", 1, 1_000, "made"));
    expect(records.made()).toMatchObject([{ id: "made", value: 1 }]);
    records.learn([aTally("a", 1, 2), aTally("made", 7, 1)]);
    expect(records.shown("made")).toMatchObject({ value: 7 });
    expect(records.made()).toEqual([]);
    records.settle("k");
    expect(records.shown("made")).toMatchObject({ value: 7 });
  });

  test("a command is judged again when what its record leans on has changed", () => {
    const { records } = someRecords();
    records.learn([aTally("c", 0), aTally("a", 0, 1, "c")]);
    records.press(add("k", "a"));
    expect(records.shown("a")).toMatchObject({ value: 1 });
    records.learn([aTally("c", 1, 2)]);
    expect(records.shown("a")).toMatchObject({ value: 0 });
  });

  test("a command under way tells the record it was judged on, the commands before it included", () => {
    const { records } = someRecords();
    records.learn([aTally("a")]);
    records.press(add("k1", "a", 2), add("k2", "a", 3));
    expect(records.underWay("k2")).toMatchObject({ on: { value: 2 }, outcome: [{ value: 5 }] });
    records.settle("k1");
    expect(records.underWay("k2")).toMatchObject({ on: { value: 0 }, outcome: [{ value: 3 }] });
  });

  test("[I36] what is shown is always the truth with every pending command judged over it in order", () => {
    const ids = fc.constantFrom("a", "b", "made");
    const step = fc.oneof(
      fc.record({ is: fc.constant("learn" as const), id: ids, value: fc.nat(9) }),
      fc.record({
        is: fc.constant("press" as const),
        id: ids,
        by: fc.nat(4),
        below: fc.nat(12),
        makes: fc.option(ids, { nil: undefined }),
      }),
      fc.record({ is: fc.constant("settle" as const), number: fc.nat(9) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { records } = someRecords();
        for (const [number, each] of steps.entries()) {
          if (each.is === "learn") records.learn([aTally(each.id, each.value, number + 1)]);
          else if (each.is === "press") records.press(add(`k${number}`, each.id, each.by, each.below, each.makes));
          else records.settle(records.pending()[each.number]?.key ?? "none");
          const afresh = someRecords().records;
          afresh.learn(["a", "b", "made"].flatMap((id) => records.truth(id) ?? []).map((record) => ({ ...record })));
          for (const command of records.pending()) afresh.press(command);
          for (const id of ["a", "b", "made"]) expect(records.shown(id)).toEqual(afresh.shown(id));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("[F18] the work of a change grows with what it touches, not with all that is pending", () => {
    const { records, judged } = someRecords();
    records.learn(Array.from({ length: 10_000 }, (_, n) => aTally(`r${n}`)));
    records.press(...Array.from({ length: 10_000 }, (_, n) => add(`k${n}`, `r${n}`)));
    expect(judged()).toBe(10_000);
    for (let n = 0; n < 10_000; n++) {
      records.learn([aTally(`r${n}`, 1, 2)]);
      records.settle(`k${n}`);
    }
    expect(judged()).toBe(20_000);
    expect(records.touched().size).toBe(0);
  });

  test("[F94] a feed of many records does not fill the memory; what is shown, held or pending stays", () => {
    const { records } = someRecords(100);
    records.learn([aTally("shown"), aTally("held"), aTally("acted")]);
    records.cell("shown");
    records.hold(() => ["held"]);
    records.press(add("k", "acted"));
    const known = () => Array.from({ length: 10_000 }, (_, n) => `r${n}`).filter((id) => records.truth(id));
    for (let n = 0; n < 10_000; n++) records.learn([aTally(`r${n}`)]);
    expect(known().length).toBeLessThan(300);
    expect(known().at(-1)).toBe("r9999");
    for (const id of ["shown", "held", "acted"]) expect(records.shown(id)).toMatchObject({ id });
  });
});
