"use client";
import { useMemo, type ReactElement } from "react";
import { useSnapshot } from "../hooks/use-snapshot.js";
import type { Messages } from "../messages/messages.js";
import type { DeepPartial } from "../messages/override-messages.js";
import { Announcer } from "../primitives/announcer.js";
import { AppearanceProvider, type Appearance } from "./appearance-context.js";
import { ClientProvider, useClient, type ClientProviderProps } from "./client-context.js";
import { FormatProvider } from "./format-context.js";
import { WordsProvider } from "./words-context.js";

export interface TidewireProviderProps extends ClientProviderProps, Appearance {
  /** BCP 47, e.g. `nl`; English by default. */
  locale?: string | undefined;
  /** The catalogue of the language, e.g. `nl` from `@tidewire/react/messages/nl`; English by default. */
  messages?: Messages | undefined;
  /** Single words of the host's own. */
  words?: DeepPartial<Messages> | undefined;
  /** IANA zone of everything shown; the workspace's by default. */
  timeZone?: string | undefined;
}

/** Everything our components need: a backend, a language, a time zone and looks. Two on a page never see each other. */
export function TidewireProvider({
  backend,
  storage,
  initial,
  platform,
  locale,
  messages,
  words,
  timeZone,
  children,
  ...appearance
}: TidewireProviderProps): ReactElement {
  return (
    <ClientProvider backend={backend} storage={storage} initial={initial} platform={platform}>
      <AppearanceProvider {...appearance}>
        <WordsProvider messages={messages} overrides={words}>
          <WorkspaceFormat locale={locale} timeZone={timeZone}>
            <Announcer>{children}</Announcer>
          </WorkspaceFormat>
        </WordsProvider>
      </AppearanceProvider>
    </ClientProvider>
  );
}

function WorkspaceFormat({
  locale,
  timeZone,
  children,
}: Pick<TidewireProviderProps, "locale" | "timeZone" | "children">): ReactElement {
  const client = useClient();
  const { session, skew } = useSnapshot(client.view);
  // The backend's clock is the one that counts: a demo, a test or a wrong wrist watch must not shift "4 min ago".
  // A clock of its own for each skew, so that what was drawn before is told the time anew.
  const clock = useMemo(() => ({ skew, now: () => Date.parse(client.now()) }), [client, skew]);
  return (
    <FormatProvider locale={locale} timeZone={timeZone ?? session?.workspace.timeZone} clock={clock}>
      {children}
    </FormatProvider>
  );
}
