// The store on PostgreSQL: PGlite in a folder, or a server.

export { postgresStore } from "./postgres-store.js";
