import { useMemo, useState, type ReactElement } from "react";
import { restBackend } from "@tidewire/adapters/rest";
import { indexedDbStorage } from "@tidewire/adapters/storage";
import type { AnyCommand } from "@tidewire/core/commands";
import { Composer, ContentCalendar, Inbox, TidewireProvider } from "@tidewire/react";
import { de } from "@tidewire/react/messages/de";
import { en } from "@tidewire/react/messages/en";
import { fi } from "@tidewire/react/messages/fi";
import { fr } from "@tidewire/react/messages/fr";
import { nl } from "@tidewire/react/messages/nl";
import { officialNetworkMarks } from "@tidewire/react/network-marks";
import type { DemoState } from "./demo-api.ts";
import type { Demo } from "./use-demo.ts";
import { regions, type Looks } from "./use-looks.ts";
import { goTo, type Route } from "./use-route.ts";
import { useWords } from "./use-words.ts";

const server = { url: "/api/tidewire" };
const catalogues = { en, nl, de, fr, fi };

export interface SocialPagesProps {
  readonly demo: Demo;
  readonly state: DemoState;
  readonly looks: Looks;
  readonly route: Route;
}

/** Everything of Tidewire in this product: a provider, and one component on each page. */
export function SocialPages({ demo, state, looks, route }: SocialPagesProps): ReactElement {
  const { workspaceId, memberId } = state;
  const { nav } = useWords();
  // A turned clock begins anew, as a page that slept for so long would.
  const begun = `${memberId} ${demo.steps}`;
  const [held, setHeld] = useState(() => ({ begun, backend: restBackend(server) }));
  if (held.begun !== begun) setHeld({ begun, backend: restBackend(server) });
  const storage = useMemo(
    () => indexedDbStorage<AnyCommand>({ name: `${workspaceId}:${memberId}` }),
    [workspaceId, memberId],
  );
  return (
    <TidewireProvider
      key={memberId}
      backend={held.backend}
      storage={storage}
      locale={regions[looks.locale]}
      messages={catalogues[looks.locale]}
      theme={looks.theme}
      density={looks.density === "normal" ? undefined : looks.density}
      networkMarks={officialNetworkMarks}
    >
      <h1 className="unseen">{nav.social}</h1>
      {route.path.startsWith("/social/inbox") && <h2 className="unseen">{nav.inbox}</h2>}
      <SocialPage route={route} />
    </TidewireProvider>
  );
}

function SocialPage({ route: { path, asked } }: Pick<SocialPagesProps, "route">): ReactElement {
  if (path.startsWith("/social/calendar"))
    return (
      <ContentCalendar
        className="guest"
        onNewPost={(day) => goTo(`/social/compose?day=${day}`)}
        onOpenPost={(id) => goTo(`/social/compose?post=${encodeURIComponent(id)}`)}
      />
    );
  if (path.startsWith("/social/compose")) {
    const postId = asked.get("post") ?? undefined;
    const day = asked.get("day") ?? undefined;
    return (
      <Composer
        key={`${postId ?? "new"} ${day ?? ""}`}
        className="guest"
        postId={postId}
        defaultDay={day}
        onClose={() => goTo("/social/calendar")}
      />
    );
  }
  return (
    <Inbox
      className="guest"
      selectedId={asked.get("open")}
      onSelectedIdChange={(id) => goTo(id === null ? "/social/inbox" : `/social/inbox?open=${encodeURIComponent(id)}`)}
    />
  );
}
