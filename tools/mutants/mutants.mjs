// Small breakages of the product, each of which the tests must catch: one replacement in one file, and the tests that must fail.

/** @type {{ name: string, file: string, from: string, to: string, and?: [string, string][], tests: string }[]} */
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
    file: "core/src/sync/pending.ts",
    from: "each.outcome = carryOut(each.on, each.command);",
    to: "if (each.outcome.length === 0) each.outcome = carryOut(each.on, each.command);",
    tests: "packages/core/src/client packages/core/src/sync",
  },
  {
    name: "an older version replaces a newer one",
    file: "core/src/sync/records.ts",
    from: "if (known && known.version >= record.version && !doubted.delete(record.id)) continue;",
    to: "",
    tests: "packages/core/src/client packages/core/src/sync",
  },
  {
    name: "a command is sent before it is written",
    file: "core/src/sync/outbox.ts",
    from: "await writes.run(command.id,",
    to: "void writes.run(command.id,",
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
  {
    name: "what waits is forgotten when the outbox stops",
    file: "core/src/sync/outbox.ts",
    from: "unwatch();\n      for (const entry of line.all()) rest(entry);",
    to: "unwatch();\n      for (const entry of line.all()) entry.callOff?.();",
    tests: "packages/core/src/sync",
  },
  {
    name: "a command overtakes one that is still being written",
    file: "core/src/sync/outbox.ts",
    // Each of the two alone would keep the order in one tab: both must be gone to see it lost.
    from: "before.then(write, write)",
    to: "write()",
    and: [["      taken.add(command.id);\n", '      if (entry.written !== "writing") taken.add(command.id);\n']],
    tests: "packages/core/src/sync",
  },
  {
    name: "a clock that is set back changes the order",
    file: "core/src/sync/outbox-line.ts",
    from: "if (now > newest) [newest, count] = [now, 0];",
    to: "if (now !== newest) [newest, count] = [now, 0];",
    tests: "packages/core/src/sync",
  },
  {
    name: "a command of long ago is sent again",
    file: "core/src/sync/outbox-call.ts",
    from: "<= resendFor",
    to: "<= resendFor * 100",
    tests: "packages/core/src/sync",
  },
  {
    name: "what was just written is taken for gone",
    file: "core/src/sync/outbox.ts",
    from: "for (const entry of before) {",
    to: 'for (const entry of [...line.all()].filter(({ written }) => written === "written")) {',
    tests: "packages/core/src/sync",
  },
  {
    name: "an answer of before the sign-in pauses the queue again",
    file: "core/src/sync/outbox.ts",
    from: 'if (era === resumed) paused = "unauthenticated";',
    to: 'paused = "unauthenticated";',
    tests: "packages/core/src/sync",
  },
  {
    name: "an undo resolves what somebody has taken",
    file: "core/src/inbox/undone.ts",
    from: 'if (queue === "resolved" && (ownerId !== null || snoozedUntil !== null)) return "undo.changedSince";',
    to: "",
    tests: "packages/core/src/commands packages/core/src/inbox",
  },
  {
    name: "an edit is taken back under a post that is out",
    file: "core/src/composer/post-commands.ts",
    from: 'from: { status: ["draft", "review", "scheduled", "failed"] },\n    unless: (post, input',
    to: "unless: (post, input",
    tests: "packages/core/src/commands packages/core/src/composer/post-commands",
  },
  {
    name: "a late message is shown as the newest",
    file: "core/src/inbox/receive.ts",
    from: "const newest = message.at >= it.lastActivityAt;",
    to: "const newest = true;",
    tests: "packages/core/src/commands",
  },
  {
    name: "lists do not hear of a command's answer",
    file: "core/src/client/create-client.ts",
    from: "onAnswer: hear,",
    to: "onAnswer: () => {},",
    tests: "packages/core/src/client",
  },
  {
    name: "nothing is read anew after a reset",
    file: "core/src/client/line.ts",
    from: "if (isBehind) onReread();",
    to: "",
    tests: "packages/core/src/client",
  },
  {
    name: "a draft of another tab is removed",
    file: "core/src/client/drafts.ts",
    from: "(there && there.text !== stored.get(key))",
    to: "false",
    tests: "packages/core/src/client",
  },
  {
    name: "a row leaves the draft that it was made of",
    file: "core/src/client/sending.ts",
    from: "await outbox.add(command, carried);",
    to: "await outbox.add(command);",
    tests: "packages/core/src/client",
  },
  {
    name: "a row takes what another tab goes on writing",
    file: "core/src/sync/storage.ts",
    from: "stored === undefined || texts.includes(stored)",
    to: "true",
    tests: "packages/core/src/client",
  },
  {
    name: "a message that came in late is resolved unseen",
    file: "core/src/inbox/interaction-commands.ts",
    from: '"lastMessageId", "lastInboundAt"] as const',
    to: '"lastMessageId"] as const',
    tests: "packages/core/src/commands",
  },
  {
    name: "a refused row goes before its words are back",
    file: "core/src/sync/outbox.ts",
    from: "if (isBack) await giveBack(command);",
    to: "if (isBack) void Promise.resolve().then(() => Promise.resolve()).then(() => giveBack(command));",
    tests: "packages/core/src/client packages/core/src/sync",
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
        return [[mutant.from, mutant.to], ...(mutant.and ?? [])].reduce((text, [from, to]) => {
          if (!text.includes(from)) throw new Error(`The mutant "${name}" finds nothing to break in ${mutant.file}.`);
          return text.replace(from, to);
        }, code);
      },
    },
  ];
}
