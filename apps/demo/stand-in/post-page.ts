import { html } from "hono/html";
import { networkRules } from "./network-rules.ts";
import { pageLayout, type Markup } from "./page-layout.ts";
import { avatar, handleMark, postCard, richText, timeMark, writeForm } from "./page-parts.ts";
import { commentsOf } from "./present.ts";
import { keyOf, type Comment, type Mention, type Post } from "./state.ts";
import type { World } from "./world.ts";

interface Showing {
  world: World;
  visitor: string;
  all: readonly Comment[];
}

/** Everything below a comment in one list, as the networks draw it: depth two, then flat. */
function answersTo(all: readonly Comment[], id: string): Comment[] {
  return all.filter(({ parentId }) => parentId === id).flatMap((answer) => [answer, ...answersTo(all, answer.id)]);
}

function commentPart({ world, visitor, all }: Showing, comment: Comment, top: boolean): Markup {
  const { network, person } = comment;
  const who =
    person === null
      ? world.state.accounts.get(keyOf(network, comment.account))
      : world.state.people.get(keyOf(network, person));
  const words = comment.hidden
    ? html`<details>
        <summary>Hidden by the author of the post. Show</summary>
        ${richText(comment.text)}
      </details>`
    : richText(comment.text);
  return html`<div
    class="comment ${person === null ? "own" : ""}"
    id="${comment.id}"
    data-comment="${comment.id}"
    ${person === null ? "data-own" : ""}
  >
    ${avatar(who, person === null ? "page small" : "small")}
    <div class="grow">
      <div class="bubble">
        <span class="name">${who?.name ?? "Somebody"}</span>
        <span class="quiet">${handleMark(who?.handle ?? "")}</span>${words}
      </div>
      <div class="foot">
        ${timeMark(world, comment.createdAt)} ${comment.editedAt ? html`<span class="quiet">edited</span>` : ""}
        ${comment.liked ? html`<span class="quiet">♥ liked by the author</span>` : ""}
        <details>
          <summary>Reply</summary>
          ${writeForm({ action: `/${network}/posts/${comment.postId}/comments`, label: "Write a reply", button: "Reply", visitor, parent: comment.id })}
        </details>
      </div>
      ${
        top
          ? answersTo(all, comment.id)
              .filter(({ deleted }) => !deleted)
              .map((answer) => commentPart({ world, visitor, all }, answer, false))
          : ""
      }
    </div>
  </div>`;
}

const mentionCard = (world: World, mention: Mention): Markup => {
  const person = world.state.people.get(keyOf(mention.network, mention.person));
  return html`<article class="card" data-mention="${mention.id}">
    <div class="row">
      ${avatar(person)}
      <div class="grow">
        <span class="name">${person?.name ?? "Somebody"}</span>
        <div class="quiet">${handleMark(person?.handle ?? "")} · ${timeMark(world, mention.createdAt)}</div>
      </div>
    </div>
    ${richText(mention.text)}
  </article>`;
};

export function postPage(world: World, post: Post | Mention, visitor: string): Markup {
  const { network, id } = post;
  const all = commentsOf(world, network, id).sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  const top = all.filter(
    ({ parentId, deleted }) =>
      !deleted && (parentId === null || !all.some((row) => row.id === parentId && !row.deleted)),
  );
  const account = world.state.accounts.get(keyOf(network, post.account));
  const open = networkRules[network].needs.readComments !== null;
  return pageLayout(
    network,
    `${account?.name ?? post.account} – ${networkRules[network].name}`,
    html`<h1 class="unseen">${account?.name ?? post.account}</h1>
      <div data-live="post">${"kind" in post ? mentionCard(world, post) : postCard(world, post, { whole: true })}</div>
      ${
        open
          ? html`<section class="card" aria-label="Comments">
              ${writeForm({ action: `/${network}/posts/${id}/comments`, label: "Write a comment", button: "Comment", visitor })}
              <div data-live="comments">
                ${top.length > 0 ? top.map((comment) => commentPart({ world, visitor, all }, comment, true)) : html`<p class="quiet">No comments yet.</p>`}
              </div>
            </section>`
          : ""
      }`,
  );
}
