// Small breakages of the product, each of which the tests must catch: one replacement in one file, and the tests that must fail.

/** @type {{ name: string, file: string, from: string, to: string, tests: string }[]} */
export const mutants = [
  {
    name: "resolving keeps the owner",
    file: "core/src/inbox/interaction-commands.ts",
    from: 'change: () => ({ queue: "resolved", ownerId: null,',
    to: 'change: () => ({ queue: "resolved",',
    tests: "packages/core/src/commands packages/core/src/client",
  },
  {
    name: "pending commands are not judged again over new truth",
    file: "core/src/sync/records.ts",
    from: "each.outcome = carryOut(seen.has(id) ? seen.get(id) : truth.get(id), each.command);",
    to: "if (each.outcome.length === 0) each.outcome = carryOut(seen.has(id) ? seen.get(id) : truth.get(id), each.command);",
    tests: "packages/core/src/client",
  },
  {
    name: "an older version replaces a newer one",
    file: "core/src/sync/records.ts",
    from: "if (known && known.version >= record.version) continue;",
    to: "",
    tests: "packages/core/src/client packages/core/src/sync",
  },
  {
    name: "a command is sent before it is written",
    file: "core/src/sync/outbox.ts",
    from: "await storage.putCommand(row);\n        unwritten.delete(command.key);",
    to: "void 0;",
    tests: "packages/core/src/client packages/core/src/sync",
  },
  {
    name: "a lost answer is taken for a refusal",
    file: "core/src/sync/outbox.ts",
    from: "if (error.retry) {",
    to: "if (error.retry && false) {",
    tests: "packages/core/src/client",
  },
  {
    name: "totals forget what changed",
    file: "core/src/inbox/interaction-list.ts",
    from: "sum + counts(look(id)) - counts(was(id))",
    to: "sum",
    tests: "packages/core/src/client",
  },
  {
    name: "anybody takes back anybody's act",
    file: "core/src/access/undo.ts",
    from: 'if (event.by !== by) return "undo.notYours";',
    to: "",
    tests: "packages/core/src/commands",
  },
  {
    name: "auto-resolve comes one moment early",
    file: "core/src/inbox/interaction-commands.ts",
    from: "due === null || due > at",
    to: "due === null",
    tests: "packages/core/src/commands",
  },
  {
    name: "a viewer replies",
    file: "core/src/inbox/interaction-commands.ts",
    from: 'who: "contributor",\n    needs: "reply",',
    to: 'who: "viewer",\n    needs: "reply",',
    tests: "packages/core/src/commands",
  },
  {
    name: "a colleague's newer reply is not seen",
    file: "core/src/inbox/interaction-commands.ts",
    from: "!override && lastReplyId !== seenThrough",
    to: "false",
    tests: "packages/core/src/commands",
  },
];

/** A Vite plugin that breaks the product as a mutant says. */
export function mutate(name) {
  const mutant = mutants.find((each) => each.name === name);
  if (!mutant) return [];
  return [
    {
      // A name of its own: the cache of transformed modules tells plugins apart by it.
      name: `tidewire-mutant: ${name}`,
      enforce: "pre",
      transform(code, id) {
        if (!id.split("?")[0].endsWith(mutant.file)) return undefined;
        if (!code.includes(mutant.from))
          throw new Error(`The mutant "${name}" finds nothing to break in ${mutant.file}.`);
        return code.replace(mutant.from, mutant.to);
      },
    },
  ];
}
