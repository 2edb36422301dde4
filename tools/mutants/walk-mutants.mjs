// Breakages of the engine and its rules that the random steps must catch, at least one for each invariant they look at.

const commands = "core/src/inbox/interaction-commands.ts";

export const walkMutants = [
  {
    name: "[I01] a timer resolves and keeps the owner",
    file: commands,
    from: 'due > at ? "autoResolve.notDue" : undefined),\n    change: () => ({ queue: "resolved", ownerId: null,',
    to: 'due > at ? "autoResolve.notDue" : undefined),\n    change: () => ({ queue: "resolved",',
  },
  {
    name: "[I02] who can only look is made owner",
    file: commands,
    from: "ownerId !== null && !canOwn(ownerId, channelId)",
    to: "false",
  },
  {
    name: "[I04] an answer makes an owner where no channel asks for it",
    file: "core/src/inbox/ownership.ts",
    from: "if (!channel(channelId)?.autoOwnership) return ownerId;",
    to: "",
  },
  {
    name: "[I05] an answer takes over what somebody owns",
    file: "core/src/inbox/ownership.ts",
    from: "ownerId === null || actor.teamIds.includes(ownerId) ? actor.id : ownerId",
    to: "actor.id",
  },
  {
    name: "[I07] a message leaves resolved what was resolved",
    file: "core/src/inbox/receive.ts",
    from: 'queue: "new",\n    read: "unread",',
    to: 'queue: it.queue,\n    read: "unread",',
  },
  {
    name: "[I08] a note makes unread",
    file: commands,
    from: "change: () => ({}),",
    to: 'change: () => ({ read: "unread" }),',
  },
  {
    name: "[I09] a timer resolves before its time",
    file: commands,
    from: "due === null || due > at",
    to: "due === null",
  },
  {
    name: "[I10] a timer resolves where no timer runs",
    file: commands,
    from: "due === null || due > at",
    to: "due !== null && due > at",
  },
  {
    name: "[I11] a late message sets the last activity back",
    file: "core/src/inbox/receive.ts",
    from: "const newest = message.at >= it.lastActivityAt;",
    to: "const newest = true;",
  },
  {
    name: "[I12] an event forgets what was before",
    file: "adapters/src/server/engine-decide.ts",
    from: "was: was ?? null,",
    to: "was: null,",
  },
  {
    name: "[I13] a change keeps the version",
    file: "core/src/commands/judge.ts",
    from: "version: record.version + 1",
    to: "version: record.version",
  },
  {
    name: "[I16] counts take no notice of what is read",
    file: "core/src/inbox/interaction-list.ts",
    from: "(!read || it.read === read) &&",
    to: "",
  },
  {
    name: "[I20] a page begins with the end of the last",
    file: "adapters/src/memory/memory-lists.ts",
    from: "newestFirst(it, { id: place.id, lastActivityAt: place.at }) > 0",
    to: "newestFirst(it, { id: place.id, lastActivityAt: place.at }) >= 0",
  },
  {
    name: "[I23] a thread stands in the order of arrival",
    file: "adapters/src/memory/memory-lists.ts",
    from: ".filter((message) => !before || comparePlaces(message, before) < 0)\n    .sort((one, other) => comparePlaces(other, one));",
    to: ".filter((message) => !before || comparePlaces(message, before) < 0)\n    .reverse();",
  },
  {
    name: "[I24] what is sent may still fail",
    file: "core/src/inbox/message-commands.ts",
    from: 'from: { status: ["sending", "unknown"] },',
    to: 'from: { status: ["sending", "unknown", "sent"] },',
  },
  {
    name: "[I26] our own answer, told, is a second message",
    file: "adapters/src/server/engine-receive.ts",
    from: "return (await read.unconfirmedIn(interactionId)).find((each) => each.text === text);",
    to: "return undefined;",
  },
  {
    name: "[I35] a key is forgotten",
    file: "adapters/src/memory/memory-workspace.ts",
    from: "if (before) {",
    to: "if (before && before.body !== body) {",
  },
  {
    name: "[I41] an assignment does not mind another before it",
    file: commands,
    from: 'sees: ["ownerId"],',
    to: "",
  },
  {
    name: "[I42] an answer does not mind a newer one",
    file: commands,
    from: "!override && lastReplyId !== seenThrough",
    to: "false",
  },
  {
    name: "[I43] a tag replaces all others",
    file: commands,
    from: "change: ({ tags }, { tag }) => ({ tags: [...tags, tag] }),",
    to: "change: (_, { tag }) => ({ tags: [tag] }),",
  },
  {
    name: "[I44] a conflict does not tell what stands now",
    file: "adapters/src/server/engine-refusal.ts",
    from: 'code: "version-conflict", facts: shown',
    to: 'code: "version-conflict", facts',
  },
  {
    name: "[I45] who may only look answers",
    file: commands,
    from: 'who: "contributor",\n    needs: "reply",',
    to: 'who: "viewer",\n    needs: "reply",',
  },
  {
    name: "[I48] a list shows channels nobody granted",
    file: "adapters/src/server/engine-queries.ts",
    from: "return workspace.interactions({ filter, channelIds: channelIdsOf(actor), cursor, limit });",
    to: "return workspace.interactions({ filter, channelIds: actor && null, cursor, limit });",
  },
  {
    name: "[I80] a command changes more than its event says",
    file: "adapters/src/memory/memory-workspace.ts",
    from: "for (const record of event.records) records.put(record);",
    to: 'for (const record of event.records) records.put(record.is === "message" ? { ...record, liked: true } : record);',
  },
  {
    name: "[I81] an answer asks for no work",
    file: "adapters/src/server/engine-decide.ts",
    from: "const job = jobOf(workspaceId, command);",
    to: "const job = undefined;",
  },
  {
    name: "an act is taken back long after",
    file: "core/src/access/undo.ts",
    from: 'if (between(event.at, at) > undoWindow) return "undo.tooLate";',
    to: "",
  },
  {
    name: "an act is taken back by somebody else",
    file: "core/src/access/undo.ts",
    from: 'if (event.by !== by) return "undo.notYours";',
    to: "",
  },
];
