import { createHash, randomUUID } from "node:crypto";
import { consentPage, oauthErrorPage } from "./consent-page.ts";
import { networkOf, rulesOf, type App, type Call } from "./environment.ts";
import { operation } from "./faults.ts";
import { issueTokens } from "./issue-tokens.ts";
import { isBody } from "./read-body.ts";
import type { World } from "./world.ts";

type Fields = Record<string, string[]>;

export interface AuthorizeRequest {
  clientId: string;
  redirectUri: URL;
  state: string | null;
  scopes: string[];
  /** Asked for, but not known here. */
  unknown: string[];
  challenge: string | null;
}

async function fieldsOf(c: Call): Promise<Fields> {
  const fields: Fields = {};
  const add = (name: string, value: unknown): void => {
    if (typeof value === "string") (fields[name] ??= []).push(value);
  };
  if (c.req.header("content-type")?.includes("json")) {
    const body: unknown = await c.req.json().catch(() => ({}));
    if (isBody(body)) for (const [name, value] of Object.entries(body)) add(name, value);
  } else {
    for (const [name, value] of new URLSearchParams(await c.req.text())) add(name, value);
  }
  return fields;
}

function redirectTarget(value: string | undefined): URL | undefined {
  if (!value || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.hash === "" ? url : undefined;
}

function authorizeRequest(c: Call, fields: Fields): AuthorizeRequest | string {
  const one = (name: string): string | undefined => fields[name]?.[0];
  const clientId = one("client_id");
  const redirectUri = redirectTarget(one("redirect_uri"));
  const method = one("code_challenge_method");
  if (!clientId) return "client_id is missing.";
  if (!redirectUri) return "redirect_uri is not a web address.";
  if (method !== undefined && method !== "S256") return "Only the S256 challenge method is taken.";
  const known = rulesOf(c).scopes.map(({ scope }) => scope);
  const asked = (one("scope") ?? "").split(/[\s,]+/).filter((scope) => scope !== "");
  return {
    clientId,
    redirectUri,
    state: one("state") ?? null,
    scopes: asked.length > 0 ? asked : known,
    unknown: asked.filter((scope) => !known.includes(scope)),
    challenge: one("code_challenge") ?? null,
  };
}

function back(c: Call, world: World, request: AuthorizeRequest, answer: Record<string, string>): Response {
  const target = new URL(request.redirectUri);
  for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
  if (request.state !== null) target.searchParams.set("state", request.state);
  target.searchParams.set("iss", `${world.origin}/${networkOf(c)}`);
  return c.redirect(target.href, 303);
}

const denied = (why: string): Record<string, string> => ({ error: "access_denied", error_description: why });
const oauthError = (c: Call, error: string, why: string): Response =>
  c.json({ error, error_description: why }, 400, { "Cache-Control": "no-store" });

function decide(c: Call, world: World, request: AuthorizeRequest, fields: Fields): Response {
  const network = networkOf(c);
  if (fields["decision"]?.[0] !== "allow") return back(c, world, request, denied("The person cancelled."));
  const offered = [...world.state.accounts.values()].filter((row) => row.network === network && row.role === "admin");
  const accounts = offered.filter(({ id }) => fields["account"]?.includes(id)).map(({ id }) => id);
  if (accounts.length === 0) return back(c, world, request, denied("No account was chosen."));
  const code = randomUUID();
  world.state.codes.push({
    network,
    code,
    clientId: request.clientId,
    redirectUri: request.redirectUri.href,
    challenge: request.challenge,
    accounts,
    scopes: request.scopes.filter((scope) => fields["granted"]?.includes(scope)),
    expiresAt: world.now() + 600_000,
  });
  return back(c, world, request, { code });
}

function exchange(c: Call, world: World, fields: Fields): Response {
  const one = (name: string): string => fields[name]?.[0] ?? "";
  const { codes } = world.state;
  const found = codes.find((row) => row.network === networkOf(c) && row.code === one("code"));
  if (found) codes.splice(codes.indexOf(found), 1);
  if (!found || found.expiresAt <= world.now()) return oauthError(c, "invalid_grant", "The code is not valid.");
  const verifier = createHash("sha256").update(one("code_verifier")).digest("base64url");
  if (found.challenge !== null && found.challenge !== verifier)
    return oauthError(c, "invalid_grant", "The code verifier is wrong.");
  if (redirectTarget(one("redirect_uri"))?.href !== found.redirectUri || one("client_id") !== found.clientId)
    return oauthError(c, "invalid_grant", "The code was made for another client or address.");
  return c.json(issueTokens(world, found), 200, { "Cache-Control": "no-store" });
}

function refresh(c: Call, world: World, fields: Fields): Response {
  const token = fields["refresh_token"]?.[0];
  const grant = world.state.grants.find((row) => row.network === networkOf(c) && row.refreshToken === token);
  if (!grant) return oauthError(c, "invalid_grant", "The refresh token is not valid.");
  world.state.grants = world.state.grants.filter((row) => row !== grant);
  const { network, clientId, accounts, scopes } = grant;
  return c.json(issueTokens(world, { network, clientId, accounts, scopes }), 200, { "Cache-Control": "no-store" });
}

export function addOauthRoutes(app: App, world: World): void {
  app.get("/:network/oauth/authorize", operation(world, "authorize"), (c) => {
    const fields = Object.fromEntries(Object.entries(c.req.queries()));
    const request = authorizeRequest(c, fields);
    if (typeof request === "string") return c.html(oauthErrorPage(networkOf(c), request), 400);
    if (request.unknown.length > 0)
      return back(c, world, request, {
        error: "invalid_scope",
        error_description: `There is no ${request.unknown.join(", ")}.`,
      });
    return c.html(consentPage(world, networkOf(c), request));
  });
  app.post("/:network/oauth/authorize", async (c) => {
    const fields = await fieldsOf(c);
    const request = authorizeRequest(c, fields);
    if (typeof request === "string") return c.html(oauthErrorPage(networkOf(c), request), 400);
    return decide(c, world, request, fields);
  });
  app.post("/:network/oauth/token", operation(world, "token"), async (c) => {
    const fields = await fieldsOf(c);
    const grantType = fields["grant_type"]?.[0];
    if (grantType === "authorization_code") return exchange(c, world, fields);
    if (grantType === "refresh_token") return refresh(c, world, fields);
    return oauthError(c, "unsupported_grant_type", "Use authorization_code or refresh_token.");
  });
  app.post("/:network/oauth/revoke", async (c) => {
    const token = (await fieldsOf(c))["token"]?.[0];
    const network = networkOf(c);
    world.state.grants = world.state.grants.filter(
      (row) => row.network !== network || (row.accessToken !== token && row.refreshToken !== token),
    );
    return c.json({});
  });
}
