// Ready-made screens and what they stand in. Their parts are in "@tidewire/react/parts".

// Around everything
export { TidewireProvider, type TidewireProviderProps } from "./provider/tidewire-provider.js";

// Answer
export { Inbox, type InboxProps } from "./inbox/inbox.js";

// Write
export { Composer, type ComposerProps } from "./composer/composer.js";

// Plan
export { ContentCalendar, type ContentCalendarProps } from "./content-calendar/content-calendar.js";

// Hooks on core
export { useCan } from "./hooks/use-can.js";
export { useDraft } from "./hooks/use-draft.js";
export { useInteractionCounts, useInteractionList, useThread } from "./hooks/use-interactions.js";
export { usePosts } from "./hooks/use-posts.js";
export { useRecord } from "./hooks/use-record.js";
export { useClientView, useSession } from "./hooks/use-session.js";
export { useClient } from "./provider/client-context.js";
export { useFormat, useNow } from "./provider/format-context.js";
export { useAllWords as useWords } from "./provider/use-all-words.js";

// Words
export type { Messages } from "./messages/messages.js";
export type { DeepPartial } from "./messages/override-messages.js";
