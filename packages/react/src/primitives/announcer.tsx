"use client";
import { createContext, useCallback, useContext, useMemo, useState, type ReactElement, type ReactNode } from "react";

export type Announce = (text: string, how?: "polite" | "assertive") => void;

const AnnounceContext = createContext<Announce>(() => {});

/** A said sentence; the number makes the same words count as new. */
interface Said {
  readonly text: string;
  readonly times: number;
}

const nothing: Said = { text: "", times: 0 };

/** Two live regions, one polite and one assertive, for everything below. Put it once, around all. */
export function Announcer({ children }: { children: ReactNode }): ReactElement {
  const [polite, setPolite] = useState(nothing);
  const [assertive, setAssertive] = useState(nothing);
  const announce = useCallback<Announce>((text, how = "polite") => {
    const say = (last: Said) => ({ text, times: last.times + 1 });
    if (how === "polite") setPolite(say);
    else setAssertive(say);
  }, []);
  const regions = useMemo(
    () => (
      <>
        <div role="status" aria-live="polite" data-tdw-part="visually-hidden">
          <span key={polite.times}>{polite.text}</span>
        </div>
        <div role="alert" aria-live="assertive" data-tdw-part="visually-hidden">
          <span key={assertive.times}>{assertive.text}</span>
        </div>
      </>
    ),
    [polite, assertive],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {regions}
    </AnnounceContext.Provider>
  );
}

/** Says a sentence to those who hear the page. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
