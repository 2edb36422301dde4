// What happened.

export { historyOf, type HistoryEntry } from "./activity/history.js";
