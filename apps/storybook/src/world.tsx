import { useMemo, type ReactElement, type ReactNode } from "react";
import { memoryBackend, smallSeed, type MemoryBackendOptions, type Seed } from "@tidewire/adapters/memory";
import type { Backend, ListenOptions } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import { TidewireProvider } from "@tidewire/react";
import { de } from "@tidewire/react/messages/de";
import { en } from "@tidewire/react/messages/en";
import { fi } from "@tidewire/react/messages/fi";
import { fr } from "@tidewire/react/messages/fr";
import { nl } from "@tidewire/react/messages/nl";
import { officialNetworkMarks } from "@tidewire/react/network-marks";

/** What the toolbar sets. */
export interface WorldGlobals {
  readonly theme?: "light" | "dark" | "auto";
  readonly density?: "normal" | "comfortable" | "compact";
  readonly locale?: keyof typeof catalogues;
  readonly direction?: "ltr" | "rtl";
  readonly zone?: string;
  readonly line?: "good" | "slow" | "offline" | "failing";
}

export interface WorldProps extends WorldGlobals {
  readonly children: ReactNode;
  /** A backend of the story's own; by default the small seed in memory. */
  readonly backend?: Backend;
  readonly memberId?: string;
  readonly seed?: (now: string) => Seed;
  /** The moment the story stands at. */
  readonly now?: string;
  readonly faults?: MemoryBackendOptions["faults"];
}

export const catalogues = { en, nl, de, fr, fi };

/** The moment all stories stand at. */
export const storyNow = "2026-11-20T09:31:00.000Z";

/** A host's page around a story: a backend in memory, a language, looks, and the line to the server as it should be. */
export function World({
  children,
  backend,
  memberId,
  seed = smallSeed,
  now = storyNow,
  faults,
  line = "good",
  locale = "en",
  theme,
  density,
  direction,
  zone,
}: WorldProps): ReactElement {
  const own = useMemo(() => {
    if (backend) return backend;
    const clock = clockFrom(now);
    const made = memoryBackend({
      seed: seed(now),
      now: clock,
      latency: line === "slow" ? 2_000 : 0,
      ...(memberId && { memberId }),
      ...(faults && { faults }),
    });
    return line === "offline" || line === "failing" ? cutOff(made, line) : made;
  }, [backend, memberId, seed, now, faults, line]);
  const looks = { theme, density: density === "normal" ? undefined : density, direction, timeZone: zone };
  return (
    <TidewireProvider
      backend={own}
      locale={locale}
      messages={catalogues[locale]}
      networkMarks={officialNetworkMarks}
      {...looks}
    >
      {children}
    </TidewireProvider>
  );
}

/** A clock that goes on from a moment. */
function clockFrom(moment: string): () => string {
  const begun = performance.now();
  return () => new Date(Date.parse(moment) + performance.now() - begun).toISOString();
}

/** The same backend behind a line that is cut after the first reading, or one whose server fails. */
function cutOff(backend: Backend, line: "offline" | "failing"): Backend {
  const fails = () => Promise.reject(new BackendError(line === "offline" ? "network" : "unavailable"));
  const failing =
    line === "failing" ? { ...backend.queries, "interactions.list": fails, "posts.list": fails } : backend.queries;
  return {
    ...backend,
    queries: failing,
    commands: Object.fromEntries(Object.keys(backend.commands).map((type) => [type, fails])),
    listen: (_since, _onEvent, { onStatus }: ListenOptions) => onStatus("lost"),
  };
}
