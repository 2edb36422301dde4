import { longForms } from "./long-forms.mjs";
import { mutants } from "./mutants.mjs";

/** Every breakage, of `npm test` and of the long forms. */
export const all = [...mutants, ...Object.values(longForms).flatMap((form) => form.mutants)];

/** The text of a module as a mutant leaves it; `undefined` where it is another module's. */
export function broken({ name, file, from, to, and = [] }, code, path) {
  if (!path.split("?")[0].endsWith(file)) return undefined;
  return [[from, to], ...and].reduce((text, [old, other]) => {
    if (!text.includes(old)) throw new Error(`The mutant "${name}" finds nothing to break in ${file}.`);
    return text.replace(old, () => other);
  }, code);
}

/** The mutant of a name. */
export function mutantOf(name) {
  return all.find((each) => each.name === name);
}

/** A Vite plugin that breaks the product as a mutant says. */
export function mutate(name) {
  const mutant = mutantOf(name);
  if (!mutant) return [];
  return [
    {
      // A name of its own: the cache of transformed modules tells plugins apart by it.
      name: `tidewire-mutant: ${name}`,
      enforce: "pre",
      transform: (code, id) => broken(mutant, code, id),
    },
  ];
}
