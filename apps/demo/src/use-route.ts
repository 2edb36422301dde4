import { useCallback, useSyncExternalStore } from "react";

const moved = "halden:moved";

function subscribe(heard: () => void): () => void {
  window.addEventListener("popstate", heard);
  window.addEventListener(moved, heard);
  return () => {
    window.removeEventListener("popstate", heard);
    window.removeEventListener(moved, heard);
  };
}

/** Goes to another page of the site without loading it anew. */
export function goTo(address: string): void {
  window.history.pushState(null, "", address);
  window.dispatchEvent(new Event(moved));
}

export interface Route {
  readonly path: string;
  readonly asked: URLSearchParams;
}

/** The page's address, as it stands. */
export function useRoute(): Route {
  const read = useCallback(() => window.location.pathname + window.location.search, []);
  const address = new URL(useSyncExternalStore(subscribe, read), window.location.origin);
  return { path: address.pathname === "/" ? "/social/inbox" : address.pathname, asked: address.searchParams };
}
