import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { networkRules, type NetworkId } from "./network-rules.ts";

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The frame of every page; what `html` puts into it is escaped. */
export function pageLayout(network: NetworkId | undefined, title: string, content: unknown): Markup {
  const name = network ? networkRules[network].name : "Stand-in networks";
  const home = network ? `/${network}/` : "/";
  return html`<!doctype html>
    <html lang="en" data-network="${network ?? ""}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_assets/pages.css" />
        ${network ? raw('<script type="module" src="/_assets/live.js"></script>') : ""}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <header class="bar">
          <div><a class="word" href="${home}">${name}</a><a class="standin" href="/">stand-in on this machine</a></div>
        </header>
        <main id="content">${content}</main>
      </body>
    </html>`;
}

export const errorPage = (network: NetworkId | undefined, message: string): Markup =>
  pageLayout(
    network,
    "That did not work",
    html`<section class="card">
      <h1>That did not work</h1>
      <p role="alert">${message}</p>
      <a class="link" href="${network ? `/${network}/` : "/"}">Back</a>
    </section>`,
  );
