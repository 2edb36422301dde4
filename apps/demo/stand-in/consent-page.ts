import { html } from "hono/html";
import { networkRules, type NetworkId } from "./network-rules.ts";
import type { AuthorizeRequest } from "./oauth-routes.ts";
import { errorPage, pageLayout, type Markup } from "./page-layout.ts";
import { avatar, handleMark } from "./page-parts.ts";
import type { Account } from "./state.ts";
import type { World } from "./world.ts";

export const oauthErrorPage = (network: NetworkId, message: string): Markup => errorPage(network, message);

const hidden = (name: string, value: string): Markup => html`<input type="hidden" name="${name}" value="${value}" />`;

const accountBox = (account: Account): Markup =>
  html`<label class="check">
    <input type="checkbox" name="account" value="${account.id}" checked />
    ${avatar(account, "page small")}
    <span class="grow"
      ><span class="name">${account.name}</span><br /><span class="quiet"
        >${handleMark(account.handle)}${account.linkedPage ? ` · linked to the Page ${account.linkedPage.name}` : ""}</span
      ></span
    >
  </label>`;

/** What a person is asked before a product may act for them: which accounts, and what with them. */
export function consentPage(world: World, network: NetworkId, request: AuthorizeRequest): Markup {
  const { name, scopes } = networkRules[network];
  const accounts = [...world.state.accounts.values()].filter((row) => row.network === network && row.role === "admin");
  const asked = scopes.filter(({ scope }) => request.scopes.includes(scope));
  return pageLayout(
    network,
    `${request.clientId} asks for access – ${name}`,
    html`<section class="card">
      <h1>${request.clientId} asks for access to ${name}</h1>
      <p class="quiet">You go back to ${request.redirectUri.host} afterwards.</p>
      <form method="post" action="/${network}/oauth/authorize">
        ${hidden("client_id", request.clientId)} ${hidden("redirect_uri", request.redirectUri.href)}
        ${hidden("scope", request.scopes.join(" "))} ${request.state === null ? "" : hidden("state", request.state)}
        ${request.challenge === null ? "" : [hidden("code_challenge", request.challenge), hidden("code_challenge_method", "S256")]}
        <fieldset>
          <legend>Accounts to share</legend>
          <div>
            ${accounts.length > 0 ? accounts.map(accountBox) : html`<p class="quiet">You manage no account here.</p>`}
          </div>
        </fieldset>
        <fieldset>
          <legend>What ${request.clientId} may do</legend>
          <div>
            ${asked.map(
              ({ scope, text }) =>
                html`<label class="check"
                  ><input type="checkbox" name="granted" value="${scope}" checked /><span
                    >${text}<br /><span class="quiet">${scope}</span></span
                  ></label
                >`,
            )}
          </div>
        </fieldset>
        <div class="actions">
          <button class="plain" type="submit" name="decision" value="cancel">Cancel</button>
          <button type="submit" name="decision" value="allow">Allow</button>
        </div>
      </form>
    </section>`,
  );
}
