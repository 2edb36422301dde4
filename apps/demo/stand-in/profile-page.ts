import { html } from "hono/html";
import { networkIds, networkRules, type NetworkId } from "./network-rules.ts";
import { pageLayout, type Markup } from "./page-layout.ts";
import { avatar, handleMark, postCard, richText, timeMark, writeForm } from "./page-parts.ts";
import { postsOf } from "./publish-routes.ts";
import { keyOf, type Account } from "./state.ts";
import type { World } from "./world.ts";

const shown = 40;
const numbers = new Intl.NumberFormat("en", { notation: "compact" });

const accountRow = (account: Account): Markup =>
  html`<li class="row">
    ${avatar(account, "page")}
    <a class="grow" href="/${account.network}/${encodeURIComponent(account.handle)}"
      ><span class="name">${account.name}</span><br /><span class="quiet">${handleMark(account.handle)}</span></a
    >
  </li>`;

const accountsOf = (world: World, network: NetworkId): Account[] =>
  [...world.state.accounts.values()].filter((account) => account.network === network);

export const homePage = (world: World): Markup =>
  pageLayout(
    undefined,
    "Stand-in networks",
    html`<section class="card">
        <h1>Stand-in networks</h1>
        <p>
          Six networks played on this machine. Write here as a visitor; it arrives where the accounts are connected.
        </p>
      </section>
      ${networkIds.map(
        (network) =>
          html`<section class="card">
            <div class="row">
              <span class="flavour" data-of="${network}"></span>
              <h2 class="grow"><a href="/${network}/">${networkRules[network].name}</a></h2>
              <span class="quiet">${networkRules[network].push ? "tells at once" : "is asked now and then"}</span>
            </div>
            <ul class="list text">
              ${accountsOf(world, network).map(accountRow)}
            </ul>
          </section>`,
      )}`,
  );

export const networkPage = (world: World, network: NetworkId): Markup =>
  pageLayout(
    network,
    networkRules[network].name,
    html`<section class="card">
        <h1>Accounts</h1>
        <ul class="list text">
          ${accountsOf(world, network).map(accountRow)}
        </ul>
        ${accountsOf(world, network).length === 0 ? html`<p class="quiet">There is no account yet.</p>` : ""}
      </section>
      <div data-live="posts">
        ${postsOf(world, network)
          .slice(0, shown)
          .map((post) => postCard(world, post))}
      </div>`,
  );

function mentionsPart(world: World, account: Account): Markup {
  const mentions = [...world.state.mentions.values()]
    .filter((row) => row.network === account.network && row.account === account.id && !row.deleted)
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
    .slice(0, 10);
  if (mentions.length === 0) return html``;
  return html`<section class="card">
    <h2>Posts that mention ${account.name}</h2>
    ${mentions.map((mention) => {
      const person = world.state.people.get(keyOf(mention.network, mention.person));
      return html`<div class="comment" data-mention="${mention.id}">
        ${avatar(person, "small")}
        <div class="grow">
          <span class="name">${person?.name ?? ""}</span>
          <a href="/${mention.network}/posts/${mention.id}">${timeMark(world, mention.createdAt)}</a
          >${richText(mention.text)}
        </div>
      </div>`;
    })}
  </section>`;
}

export function profilePage(world: World, account: Account, visitor: string): Markup {
  const { network } = account;
  const { name, needs } = networkRules[network];
  const base = `/${network}/${encodeURIComponent(account.handle)}`;
  return pageLayout(
    network,
    `${account.name} – ${name}`,
    html`<section class="card">
        <div class="row top">
          ${avatar(account, "page big")}
          <div class="grow">
            <h1>${account.name}</h1>
            <div class="quiet">${handleMark(account.handle)} · ${numbers.format(account.followers)} followers</div>
            ${account.bio ? html`<p class="text">${account.bio}</p>` : ""}
            ${needs.readMessages ? html`<p><a class="link" href="${base}/messages">${networkRules[network].letters ? "Write a letter" : "Message"}</a></p>` : ""}
          </div>
        </div>
        ${
          needs.readMentions
            ? html`<details>
                <summary>Mention ${account.name} in a post</summary>
                ${writeForm({ action: `${base}/mentions`, label: `Write a post that mentions ${account.name}`, button: "Post", visitor })}
              </details>`
            : ""
        }
      </section>
      <div data-live="mentions">${mentionsPart(world, account)}</div>
      <div class="list" data-live="posts">
        ${postsOf(world, network, account.id)
          .slice(0, shown)
          .map((post) => postCard(world, post))}
      </div>`,
  );
}
