import type { ReactElement } from "react";
import { PageLink } from "./page-link.tsx";
import { useWords } from "./use-words.ts";

/** The pages of this product. */
export const links = [
  {
    href: "/orders",
    name: "orders",
    icon: "M4 7h16l-1.4 11.2a2 2 0 0 1-2 1.8H7.4a2 2 0 0 1-2-1.8L4 7Zm4 0a4 4 0 0 1 8 0",
  },
  { href: "/stock", name: "stock", icon: "M4 8l8-4 8 4v8l-8 4-8-4V8Zm0 0l8 4 8-4M12 12v8" },
  { href: "/social/inbox", name: "inbox", icon: "M4 5h16v10H13l-4 4v-4H4V5Z" },
  { href: "/social/calendar", name: "calendar", icon: "M5 6h14v14H5V6Zm0 4h14M9 3v4M15 3v4" },
  { href: "/social/compose", name: "compose", icon: "M5 19l1-4L16.5 4.5l3 3L9 18l-4 1ZM14 7l3 3" },
] as const;

/** The product's own navigation. */
export function SideNavigation({ path }: { path: string }): ReactElement {
  const { nav } = useWords();
  const item = ({ href, name, icon }: (typeof links)[number]) => (
    <li key={href}>
      <PageLink href={href} aria-current={path.startsWith(href) ? "page" : undefined}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d={icon}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </svg>
        <span>{nav[name]}</span>
      </PageLink>
    </li>
  );
  return (
    <nav className="side" aria-label="Halden Coffee">
      <PageLink className="brand" href="/orders" aria-label={nav.home}>
        <svg viewBox="0 0 40 40" width="30" height="30" aria-hidden="true">
          <ellipse cx="20" cy="20" rx="11" ry="16" fill="currentColor" transform="rotate(28 20 20)" />
          <path
            className="seam"
            d="M20 4.5c-6.5 9 6.5 22 0 31"
            fill="none"
            strokeWidth="2.6"
            strokeLinecap="round"
            transform="rotate(28 20 20)"
          />
        </svg>
        <span>Halden</span>
      </PageLink>
      <ul>{links.slice(0, 2).map(item)}</ul>
      <h2 id="side-social">{nav.social}</h2>
      <ul aria-labelledby="side-social">{links.slice(2).map(item)}</ul>
      <p className="address">
        {nav.roastery}
        <br />
        Amsterdam
      </p>
    </nav>
  );
}
