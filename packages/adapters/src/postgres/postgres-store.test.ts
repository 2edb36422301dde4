import { afterAll, describe } from "vitest";
import { engineCases } from "../server/testing/engine-cases.js";
import { workerCases } from "../server/testing/worker-cases.js";
import { postgresStore } from "./postgres-store.js";
import { inTurn } from "./testing/in-turn.js";

const pglite = inTurn(postgresStore("memory://"));

afterAll(() => pglite.end());

describe("the engine over PGlite", () => engineCases(pglite.next));
describe("the worker over PGlite", () => workerCases(pglite.next));
