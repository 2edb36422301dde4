// The HTTP contract inside a browser or a test.

export { mswHandlers } from "./msw-handlers.js";
