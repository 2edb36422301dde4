import { cleanup, configure, render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach } from "vitest";
import {
  memoryBackend,
  smallSeed,
  type MemoryBackend,
  type MemoryBackendOptions,
  type Seed,
} from "@tidewire/adapters/memory";
import type { AnyCommand } from "@tidewire/core/commands";
import type { Storage } from "@tidewire/core/sync";
import "../../styles/styles.css";
import { TidewireProvider, type TidewireProviderProps } from "../../provider/tidewire-provider.js";
import { Inbox, type InboxProps } from "../inbox.js";

// Shared machines are slow; a sentence that is true after a second is true after five.
configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

/** The moment the tests stand at. */
export const testNow = "2026-11-20T09:31:00.000Z";

export interface InboxSetting extends InboxProps {
  readonly backendOptions?: MemoryBackendOptions;
  /** Changes the small seed before it is loaded. */
  readonly seeded?: (seed: Seed) => Seed;
  readonly storage?: Storage<AnyCommand>;
  readonly provider?: Partial<TidewireProviderProps>;
  readonly width?: number;
}

export interface ShownInbox extends RenderResult {
  readonly backend: MemoryBackend;
}

/** A backend in memory whose clock runs on from the tests' moment. */
export function testBackend({
  seeded = (seed) => seed,
  ...options
}: MemoryBackendOptions & Pick<InboxSetting, "seeded"> = {}): MemoryBackend {
  const begun = performance.now();
  const now = () => new Date(Date.parse(testNow) + performance.now() - begun).toISOString();
  return memoryBackend({ now, seed: seeded(smallSeed(testNow)), ...options });
}

/** The inbox in a host's page. */
export function InboxPage({
  backend,
  storage,
  provider,
  width = 1440,
  ...inbox
}: InboxSetting & { backend: MemoryBackend | TidewireProviderProps["backend"] }): ReactElement {
  const { backendOptions: _options, seeded: _seeded, ...props } = inbox;
  return (
    <TidewireProvider backend={backend} storage={storage} timeZone="Europe/Oslo" {...provider}>
      <div style={{ inlineSize: width, blockSize: 900 }}>
        <Inbox {...props} />
      </div>
    </TidewireProvider>
  );
}

/** Draws the ready-made inbox over a backend in memory. */
export function renderInbox(setting: InboxSetting = {}): ShownInbox {
  const backend = testBackend({ ...setting.backendOptions, ...(setting.seeded && { seeded: setting.seeded }) });
  return { backend, ...render(<InboxPage backend={backend} {...setting} />) };
}

/** A command by somebody else, as their own client would give it. */
export function commandOf<T extends AnyCommand["type"]>(
  type: T,
  id: string,
  input: Extract<AnyCommand, { type: T }>["input"],
  by: string,
  saw?: Record<string, unknown>,
): Extract<AnyCommand, { type: T }> {
  return {
    key: crypto.randomUUID(),
    type,
    id,
    input,
    by,
    at: testNow,
    rulesVersion: 1,
    ...(saw && { saw }),
  } as Extract<AnyCommand, { type: T }>;
}
