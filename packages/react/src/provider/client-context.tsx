"use client";
import { createContext, useContext, useEffect, useState, type ReactElement, type ReactNode } from "react";
import type { Backend } from "@tidewire/core/backend";
import { createClient, type Client, type InitialData } from "@tidewire/core/client";
import type { AnyCommand } from "@tidewire/core/commands";
import type { Platform, Storage } from "@tidewire/core/sync";
import { browserPlatform } from "./browser-platform.js";

const ClientContext = createContext<Client | undefined>(undefined);

export interface ClientProviderProps {
  /** What answers: `memoryBackend()`, `restBackend({ url })` or the host's own. */
  backend: Backend;
  /** Where commands and drafts survive a reload, e.g. `indexedDbStorage({ name })`; by default they live as long as the page. */
  storage?: Storage<AnyCommand> | undefined;
  /** What a server has read already, for a first picture without waiting. */
  initial?: InitialData | undefined;
  /** Clock, timers and keys; the browser's by default. */
  platform?: Platform | undefined;
  children?: ReactNode;
}

/** Gives everything below it one signed-in person's client on a backend. */
export function ClientProvider({
  backend,
  storage,
  initial,
  platform = browserPlatform,
  children,
}: ClientProviderProps): ReactElement {
  const make = () => ({
    backend,
    platform,
    client: createClient({ backend, platform, ...(storage && { storage }), ...(initial && { initial }) }),
  });
  const [held, setHeld] = useState(make);
  if (held.backend !== backend || held.platform !== platform) setHeld(make());

  const { client } = held;
  useEffect(() => {
    const stop = client.start();
    const flush = () => client.drafts.flush();
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", client.resume);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", client.resume);
      stop();
    };
  }, [client]);

  return <ClientContext.Provider value={client}>{children}</ClientContext.Provider>;
}

/** This person's client; throws outside a `TidewireProvider`. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) {
    throw new Error(
      "@tidewire/react: this part stands outside a <TidewireProvider>, so it has no backend to ask. Wrap your screen in <TidewireProvider backend={…}>.",
    );
  }
  return client;
}
