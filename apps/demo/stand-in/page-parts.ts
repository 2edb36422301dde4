import { html } from "hono/html";
import { findLinks } from "./find-links.ts";
import { littleTextShown } from "./little-text.ts";
import { networkRules, type NetworkId } from "./network-rules.ts";
import type { Markup } from "./page-layout.ts";
import { commentsOf } from "./present.ts";
import { keyOf, type Account, type Person, type Post, type StoredMedia } from "./state.ts";
import type { World } from "./world.ts";

const minute = 60_000;
const dates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

export function timeMark(world: World, iso: string): Markup {
  const passed = world.now() - Date.parse(iso);
  let shown = dates.format(new Date(iso));
  if (passed < minute) shown = "now";
  else if (passed < 60 * minute) shown = `${Math.floor(passed / minute)} min`;
  else if (passed < 1440 * minute) shown = `${Math.floor(passed / (60 * minute))} h`;
  else if (passed < 7 * 1440 * minute) shown = `${Math.floor(passed / (1440 * minute))} d`;
  return html`<time class="quiet" datetime="${iso}" title="${iso}">${shown}</time>`;
}

export function avatar(who: Account | Person | undefined, extra = ""): Markup {
  const name = who?.name ?? "?";
  const hue = Array.from(name).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 8;
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 32))
    .join("");
  return who?.avatarUrl && /^(?:https?:|data:image\/)/.test(who.avatarUrl)
    ? html`<img class="avatar ${extra}" src="${who.avatarUrl}" alt="" />`
    : html`<span class="avatar ${extra} h${hue}" aria-hidden="true">${initials}</span>`;
}

/** A handle as it is written: with an at sign, unless it is an address already. */
export const handleMark = (handle: string): string => (handle.includes("@") ? handle : `@${handle}`);

const entity = /[#＃@＠][\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu;

/** A text with its links, tags and mentions in the network's colour. */
export function richText(text: string): Markup {
  const marks = findLinks(text).map((link) => ({ ...link, url: true }));
  for (const match of text.matchAll(entity)) {
    const mark = { start: match.index, end: match.index + match[0].length, url: false };
    if (!marks.some((other) => mark.start < other.end && other.start < mark.end)) marks.push(mark);
  }
  marks.sort((a, b) => a.start - b.start);
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end, url } of marks) {
    const word = text.slice(start, end);
    const href = /^https?:\/\//i.test(word) ? word : `https://${word}`;
    parts.push(text.slice(at, start));
    parts.push(
      url
        ? html`<a class="tag" rel="nofollow noopener" href="${href}">${word}</a>`
        : html`<span class="tag">${word}</span>`,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return html`<p class="text" dir="auto">${parts}</p>`;
}

function mediaPart(media: StoredMedia): Markup {
  const source = `/media/${media.id}`;
  if (media.mime.startsWith("image/")) return html`<img src="${source}" alt="${media.altText}" loading="lazy" />`;
  if (media.mime.startsWith("video/"))
    return html`<video
      src="${source}"
      controls
      playsinline
      preload="metadata"
      aria-label="${media.altText || "Video"}"
    ></video>`;
  return html`<a class="link" href="${source}">${media.altText || "Document"}</a>`;
}

export const shownText = (network: NetworkId, text: string): string =>
  networkRules[network].littleText ? littleTextShown(text) : text;

export function postCard(world: World, post: Post, options: { whole?: boolean } = {}): Markup {
  const { network } = post;
  const account = world.state.accounts.get(keyOf(network, post.account));
  const comments = commentsOf(world, network, post.id).filter(({ deleted }) => !deleted).length;
  const url = `/${network}/posts/${post.id}`;
  return html`<article class="card" data-post="${post.id}">
    <div class="row">
      ${avatar(account, "page")}
      <div class="grow">
        <a class="name" href="/${network}/${encodeURIComponent(account?.handle ?? post.account)}"
          >${account?.name ?? post.account}</a
        >
        <div class="quiet">
          ${handleMark(account?.handle ?? post.account)} ·
          <a href="${url}">${timeMark(world, post.createdAt)}</a>${post.format === "post" ? "" : ` · ${post.format}`}
        </div>
      </div>
    </div>
    ${post.subject ? html`<h2 class="text">${post.subject}</h2>` : ""} ${richText(shownText(network, post.text))}
    ${post.media.length > 0 ? html`<div class="media ${post.media.length > 1 ? "many" : ""}">${post.media.map(mediaPart)}</div>` : ""}
    ${
      networkRules[network].comment
        ? html`<div class="facts">
            <span>${post.likes} ${post.likes === 1 ? "like" : "likes"}</span>
            ${options.whole ? html`<span>${comments} ${comments === 1 ? "comment" : "comments"}</span>` : html`<a href="${url}">${comments} ${comments === 1 ? "comment" : "comments"}</a>`}
          </div>`
        : ""
    }
  </article>`;
}

export const nameField = (visitor: string): Markup =>
  html`<label
    >Your name<input type="text" name="name" required maxlength="80" autocomplete="name" value="${visitor}"
  /></label>`;

export interface WriteForm {
  action: string;
  label: string;
  button: string;
  visitor: string;
  parent?: string;
  subject?: boolean;
}

export const writeForm = (form: WriteForm): Markup =>
  html`<form method="post" action="${form.action}">
    ${nameField(form.visitor)} ${form.parent ? html`<input type="hidden" name="parent" value="${form.parent}" />` : ""}
    ${form.subject ? html`<label>Subject<input type="text" name="subject" maxlength="200" /></label>` : ""}
    <label>${form.label}<textarea name="text" required maxlength="10000" dir="auto"></textarea></label>
    <button type="submit">${form.button}</button>
  </form>`;
