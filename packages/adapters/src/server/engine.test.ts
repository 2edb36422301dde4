import { describe } from "vitest";
import { createMemoryStore } from "../memory/memory-store.js";
import { engineCases } from "./testing/engine-cases.js";

describe("the engine over memory", () => engineCases(async () => createMemoryStore()));
