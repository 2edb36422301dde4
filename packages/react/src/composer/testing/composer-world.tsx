import { act, render, screen, waitFor, within, type RenderResult } from "@testing-library/react";
import { memoryBackend, smallSeed, type MemoryBackend, type MemoryBackendOptions } from "@tidewire/adapters/memory";
import type { Backend } from "@tidewire/core/backend";
import type { Post } from "@tidewire/core/composer";
import type { ReactElement } from "react";
import "../../styles/styles.css";
import { TidewireProvider, type TidewireProviderProps } from "../../provider/tidewire-provider.js";
import { Composer, type ComposerProps } from "../composer.js";
import { checksThere } from "../late-checks.js";

/** The moment all tests of the composer stand at. */
export const testNow = "2026-11-20T09:31:00.000Z";

export interface WorldOptions extends MemoryBackendOptions {
  readonly composer?: ComposerProps;
  /** Looks at it before counting has come. */
  readonly early?: boolean;
  readonly provider?: Partial<TidewireProviderProps>;
  /** Something in front of the backend, e.g. one that counts calls. */
  readonly wrap?: (backend: MemoryBackend) => Backend;
}

export interface ComposerWorld extends RenderResult {
  readonly backend: MemoryBackend;
  /** The posts as the backend has them now. */
  posts(): Promise<readonly Post[]>;
}

/** A composer on a backend in memory, as a person meets it. */
export async function openComposer(options: WorldOptions = {}): Promise<ComposerWorld> {
  const { composer = {}, provider = {}, early = false, wrap, ...rest } = options;
  const backend = memoryBackend({ now: () => testNow, seed: smallSeed(testNow), ...rest });
  const given = wrap?.(backend) ?? backend;
  const ui: ReactElement = (
    <TidewireProvider backend={given} {...provider}>
      <div style={{ blockSize: 900, inlineSize: 1280 }}>
        <Composer {...composer} />
      </div>
    </TidewireProvider>
  );
  const drawn = render(ui);
  await waitFor(() => expectOne(screen.queryAllByRole("textbox"), document.querySelector('[data-tdw-part="empty"]')));
  if (!early) await act(async () => void (await checksThere()));
  return { ...drawn, backend, posts: () => postsOf(backend) };
}

function expectOne(fields: readonly HTMLElement[], notice: Element | null): void {
  if (fields.length === 0 && notice === null) throw new Error("The composer has not opened yet.");
}

async function postsOf(backend: MemoryBackend): Promise<readonly Post[]> {
  const { signal } = new AbortController();
  const all = { from: "2000-01-01T00:00:00.000Z", to: "2100-01-01T00:00:00.000Z" };
  const ask = (range: typeof all | { from: null; to: null }) =>
    backend.queries["posts.list"]({ ...range, cursor: null, limit: 100 }, { signal });
  const pages = await Promise.all([ask(all), ask({ from: null, to: null })]);
  return pages.flatMap(({ records }) => records);
}

/** Chooses channels by their network's name. */
export async function choose(...networks: readonly string[]): Promise<void> {
  const group = screen.getByRole("group", { name: "Post to" });
  for (const network of networks) {
    const chip = within(group).getByRole("checkbox", { name: new RegExp(`^${network} `, "u") });
    await act(async () => chip.click());
  }
}

/** The field of the open tab. */
export function textField(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>("textbox", { name: /text/iu });
}

/** Hands files to the file dialog. */
export async function pick(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (!input) throw new Error("There is no place to add files.");
  input.files = transfer.files;
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
