import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSampleScene, type Scene } from "./stand-in-for-test.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openSampleScene();
});
afterAll(() => scene.stop());

const verifier = "a-verifier-of-forty-three-characters-or-more-0";
const challenge = createHash("sha256").update(verifier).digest("base64url");
const redirectUri = "http://127.0.0.1:9999/callback?provider=1";
const request = {
  client_id: "Tidewire",
  redirect_uri: redirectUri,
  state: "s&1",
  code_challenge: challenge,
  code_challenge_method: "S256",
};

async function form(path: string, fields: Record<string, string | string[]>) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  const response = await fetch(scene.standIn.url + path, { method: "POST", body, redirect: "manual" });
  const text = await response.text();
  const json: Record<string, unknown> = text.startsWith("{") ? JSON.parse(text) : {};
  return { status: response.status, text, json, location: response.headers.get("location") };
}

async function consent(granted: string[], decision = "allow", account: string[] = ["sample-instagram"]) {
  const answer = await form("/instagram/oauth/authorize", { ...request, decision, account, granted });
  expect(answer.status).toBe(303);
  return new URL(answer.location ?? "");
}

const exchange = (code: string, changes: Record<string, string> = {}) =>
  form("/instagram/oauth/token", {
    grant_type: "authorization_code",
    code,
    redirect_uri: redirectUri,
    client_id: "Tidewire",
    code_verifier: verifier,
    ...changes,
  });

describe("OAuth of the stand-in", () => {
  test("the consent page lists accounts and permissions, each with a box, and escapes who asks", async () => {
    const query = new URLSearchParams({
      ...request,
      client_id: "<b>Tide</b>",
      scope: "instagram_basic,instagram_manage_comments",
    });
    const page = await (await fetch(`${scene.standIn.url}/instagram/oauth/authorize?${query}`)).text();
    expect(page).toContain("&lt;b&gt;Tide&lt;/b&gt;");
    expect(page).not.toContain("<b>Tide");
    expect(
      [...page.matchAll(/type="checkbox" name="(\w+)" value="([\w-]+)"/g)].map((match) => `${match[1]} ${match[2]}`),
    ).toEqual(["account sample-instagram", "granted instagram_basic", "granted instagram_manage_comments"]);
  });

  test("Allow gives a code that becomes tokens once, for the ticked permissions only", async () => {
    const target = await consent(["instagram_basic"]);
    expect(target.searchParams.get("state")).toBe("s&1");
    expect(target.searchParams.get("provider")).toBe("1");
    expect(target.searchParams.get("iss")).toBe(`${scene.standIn.url}/instagram`);
    const code = target.searchParams.get("code") ?? "";
    const first = await exchange(code);
    expect(first.json).toMatchObject({
      token_type: "bearer",
      scope: "instagram_basic",
      accounts: ["sample-instagram"],
      expires_in: 5_184_000,
    });
    const token = String(first.json["access_token"]);
    expect((await scene.call("GET", "/instagram/api/accounts", undefined, token)).at("data.0.handle")).toBe(
      "harbourcoffee",
    );
    const publish = await scene.call(
      "POST",
      "/instagram/api/accounts/sample-instagram/containers",
      { text: "x" },
      token,
    );
    expect([publish.status, publish.at("error.details.scope")]).toEqual([403, "instagram_content_publish"]);
    expect((await exchange(code)).json["error"]).toBe("invalid_grant");
  });

  test("[SE-05] Cancel comes back as access_denied, and so does no account", async () => {
    for (const target of [
      await consent(["instagram_basic"], "cancel"),
      await consent(["instagram_basic"], "allow", []),
    ]) {
      expect(target.searchParams.get("error")).toBe("access_denied");
      expect(target.searchParams.get("state")).toBe("s&1");
      expect(target.searchParams.has("code")).toBe(false);
    }
  });

  test.each([
    ["a wrong verifier", { code_verifier: "another" }],
    ["another redirect address", { redirect_uri: "http://127.0.0.1:9999/other" }],
    ["another client", { client_id: "Somebody" }],
  ])("%s gets no token", async (_, changes) => {
    const code = (await consent(["instagram_basic"])).searchParams.get("code") ?? "";
    const answer = await exchange(code, changes);
    expect([answer.status, answer.json["error"]]).toEqual([400, "invalid_grant"]);
  });

  test("a permission the network has not got is refused before anything is asked", async () => {
    const query = new URLSearchParams({ ...request, scope: "instagram_basic made_up" });
    const response = await fetch(`${scene.standIn.url}/instagram/oauth/authorize?${query}`, { redirect: "manual" });
    const target = new URL(response.headers.get("location") ?? "");
    expect([target.searchParams.get("error"), target.searchParams.get("state")]).toEqual(["invalid_scope", "s&1"]);
  });

  test("a code dies after ten minutes", async () => {
    const code = (await consent(["instagram_basic"])).searchParams.get("code") ?? "";
    scene.clock.now += 600_000;
    expect((await exchange(code)).json["error"]).toBe("invalid_grant");
  });

  test("refreshing replaces both tokens, and an old access token says that it expired", async () => {
    const code = (await consent(["instagram_basic"])).searchParams.get("code") ?? "";
    const first = (await exchange(code)).json;
    scene.clock.now += 60 * 86_400_000;
    const old = await scene.call("GET", "/instagram/api/accounts", undefined, String(first["access_token"]));
    expect([old.status, old.at("error.code")]).toEqual([401, "token_expired"]);
    const fields = { grant_type: "refresh_token", refresh_token: String(first["refresh_token"]) };
    const second = (await form("/instagram/oauth/token", fields)).json;
    expect((await scene.call("GET", "/instagram/api/accounts", undefined, String(second["access_token"]))).status).toBe(
      200,
    );
    expect((await form("/instagram/oauth/token", fields)).json["error"]).toBe("invalid_grant");
  });

  test.each([
    ["javascript:alert(1)", "S256"],
    ["not an address", "S256"],
    ["http://127.0.0.1/cb", "plain"],
  ])("redirect %s with challenge method %s is an error page, never a redirect", async (uri, method) => {
    const query = new URLSearchParams({ ...request, redirect_uri: uri, code_challenge_method: method });
    const response = await fetch(`${scene.standIn.url}/instagram/oauth/authorize?${query}`, { redirect: "manual" });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('href="javascript');
  });
});
