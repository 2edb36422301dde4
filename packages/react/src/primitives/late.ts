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

/** What was fetched, as soon as it is there; asks for it while it is wanted and tells if it cannot be had. */
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
    void source.load().then((came) => !came && !isGone && told.current?.());
    return () => {
      isGone = true;
    };
  }, [source, isWaiting]);
  return value;
}
