import { describe } from "vitest";
import { createMemoryStore } from "../memory/memory-store.js";
import { workerCases } from "./testing/worker-cases.js";

describe("the worker over memory", () => workerCases(async () => createMemoryStore()));
