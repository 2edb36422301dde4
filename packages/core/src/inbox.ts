// Answer: the interaction, its commands, its lists.

export { autoResolveAt } from "./inbox/auto-resolve.js";
export { historyOf, type HistoryEntry } from "./activity/history.js";
export {
  countIn,
  matches,
  newestFirst,
  placeOf,
  shownIn,
  type InteractionFilter,
  type Look,
} from "./inbox/interaction-list.js";
export { interactionCommands, noteLimit, tagLimit, tagsLimit, topicLimit } from "./inbox/interaction-commands.js";
export type { Incoming, InteractionInputs, MessageInputs, NoteInputs } from "./inbox/interaction-inputs.js";
export { excerptOf, type Interaction, type PostContext, type Queue } from "./inbox/interaction.js";
export { messageCommands, noteCommands } from "./inbox/message-commands.js";
export type { Message, MessageStatus, Note } from "./inbox/message.js";
export type { Person } from "./inbox/person.js";
export { inThreadOrder, type ThreadEntry } from "./inbox/thread.js";
export { replySurface } from "./composer/reply-surface.js";
