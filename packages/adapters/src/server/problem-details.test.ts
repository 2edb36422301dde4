import { BackendError, backendErrors, isBackendErrorCode, type BackendErrorFacts } from "@tidewire/core/basics";
import { describe, expect, test } from "vitest";
import { restBackend } from "../rest/rest-backend.js";
import { problemOf, problemResponse } from "./problem-details.js";

const codes = Object.keys(backendErrors).filter(isBackendErrorCode);
const facts: BackendErrorFacts = {
  detail: "What happened, and what to do.",
  reason: "changed",
  rule: "ownerId",
  retryAfterSeconds: 7,
  errors: [{ pointer: "/input/tag", code: "too-big" }],
  current: [{ is: "interaction", id: "i1", version: 7 }],
};

describe("a failure on the wire", () => {
  test.each(codes.filter((code) => backendErrors[code].status > 0 && code !== "internal"))(
    "%s comes out as it went in",
    async (code) => {
      const response = problemResponse(new BackendError(code, facts), "r-1");
      expect(response.status).toBe(backendErrors[code].status);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect(response.headers.get("Retry-After")).toBe("7");
      const backend = restBackend({ url: "http://tidewire.test", fetch: async () => response });
      const error: unknown = await backend.queries["workspace.get"]({}, {}).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(BackendError);
      expect(error).toMatchObject({ code, retry: backendErrors[code].retry });
      expect((error as BackendError).facts).toEqual({ ...facts, requestId: "r-1" });
    },
  );

  test.each(codes.filter((code) => backendErrors[code].status === 0))(
    "%s happens at the client; a server that meets it has a fault of its own",
    (code) => {
      expect(problemOf(new BackendError(code, { detail: "secret" }), "r-1")).toMatchObject({
        code: "internal",
        status: 500,
      });
    },
  );

  test.each([
    new Error("password=hunter2"),
    new BackendError("internal", { detail: "select 1", rule: "x" }),
    "a string",
    undefined,
    { code: "forbidden" },
  ])("%s says nothing but its number", (error) => {
    expect(problemOf(error, "r-1")).toEqual({
      type: "urn:tidewire:problem:internal",
      title: "internal",
      status: 500,
      code: "internal",
      retryable: true,
      requestId: "r-1",
    });
  });
});
