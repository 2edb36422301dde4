"use client";
import { useEffect, useRef, useSyncExternalStore } from "react";

/** Something that is fetched only when somebody is about to need it. */
export interface Late<Value> {
  readonly get: () => Value | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches it once; tells whether it came. After a failure the next call tries again. */
  readonly load: () => Promise<boolean>;
}

/** Holds back what `fetch` brings until it is asked for. */
export function late<Value>(fetch: () => Promise<Value>): Late<Value> {
  let value: Value | undefined;
  let asked: Promise<boolean> | undefined;
  const heard = new Set<() => void>();
  return {
    get: () => value,
    subscribe(listener) {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    load: () =>
      (asked ??= fetch().then(
        (found) => {
          value = found;
          for (const tell of heard) tell();
          return true;
        },
        () => {
          asked = undefined;
          return false;
        },
      )),
  };
}

const nothing = () => undefined;
/** How long it waits, in milliseconds, before it tries again. */
const patience = 3_000;

/** What was fetched, as soon as it is there. If it cannot be had, it tells `onMissing`, or tries again where there is none. */
export function useLate<Value>(source: Late<Value>, wanted: boolean, onMissing?: () => void): Value | undefined {
  const value = useSyncExternalStore<Value | undefined>(source.subscribe, source.get, nothing);
  const told = useRef(onMissing);
  useEffect(() => {
    told.current = onMissing;
  });
  const isWaiting = wanted && value === undefined;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      if ((await source.load()) || isGone) return;
      if (told.current) told.current();
      else timer = setTimeout(() => void ask(), patience);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [source, isWaiting]);
  return value;
}
