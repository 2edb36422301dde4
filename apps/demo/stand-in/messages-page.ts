import { html } from "hono/html";
import { networkRules } from "./network-rules.ts";
import { pageLayout, type Markup } from "./page-layout.ts";
import { avatar, handleMark, richText, timeMark, writeForm } from "./page-parts.ts";
import { keyOf, type Account, type Message, type Person } from "./state.ts";
import type { World } from "./world.ts";

function said(world: World, message: Message, person: Person | undefined, account: Account): Markup {
  const from = message.own ? account.name : (person?.name ?? "");
  return html`<div
    class="said ${message.own ? "" : "me"}"
    id="${message.id}"
    data-message="${message.id}"
    ${message.own ? "data-own" : ""}
  >
    ${message.subject ? html`<h2>${message.subject}</h2>` : ""}
    <span class="quiet">${from} · ${timeMark(world, message.createdAt)}</span>${richText(message.text)}
  </div>`;
}

export function messagesPage(world: World, account: Account, visitor: string, personId: string | undefined): Markup {
  const { network } = account;
  const person = personId
    ? world.state.people.get(keyOf(network, personId))
    : [...world.state.people.values()].find((row) => row.network === network && row.name === visitor);
  const messages = [...world.state.messages.values()]
    .filter((row) => row.network === network && row.account === account.id && row.person === person?.id)
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  const letters = networkRules[network].letters === true;
  return pageLayout(
    network,
    `${letters ? "Letters" : "Messages"} with ${account.name}`,
    html`<section class="card">
      <div class="row">
        ${avatar(account, "page")}
        <div class="grow">
          <h1>${account.name}</h1>
          <div class="quiet">${handleMark(account.handle)}</div>
        </div>
      </div>
      <div class="talk" data-live="talk">
        ${messages.length > 0 ? messages.map((message) => said(world, message, person, account)) : html`<p class="quiet">Nothing has been written yet.</p>`}
      </div>
      ${writeForm({ action: `/${network}/${encodeURIComponent(account.handle)}/messages`, label: "Write a message", button: "Send", visitor: person?.name ?? visitor, subject: letters })}
    </section>`,
  );
}
