/** The facts as a product without this library reads them: the package's version, the day the youngest source was read, networks, and sources by rule. */
export function factsAsJson(version, networks, sources) {
  const days = Object.values(sources).map(({ checkedOn }) => checkedOn);
  return { version, date: days.sort().at(-1), networks, sources };
}
