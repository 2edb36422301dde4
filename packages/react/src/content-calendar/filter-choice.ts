/** A choice with one more or one less; all of them or none means that nothing is held back. */
export function toggled<Value>(chosen: readonly Value[], value: Value, all: readonly Value[]): readonly Value[] {
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return next.length === all.length ? [] : next;
}

/** The same where everything counts as chosen at first: the first press leaves one out. */
export function toggledOfAll<Value>(chosen: readonly Value[], value: Value, all: readonly Value[]): readonly Value[] {
  return toggled(chosen.length === 0 ? all : chosen, value, all);
}
