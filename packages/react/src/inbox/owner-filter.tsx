"use client";
import type { ReactElement } from "react";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Avatar } from "../primitives/avatar.js";
import { Button } from "../primitives/button.js";
import { Picker } from "../primitives/picker.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { withParts } from "./nav-places.js";

/** [SC-E3] Narrows the list to what one or several people or teams own. */
export function OwnerFilter(): ReactElement | null {
  const { actions } = useInbox();
  const { filter } = useInboxView();
  const session = useSession();
  const { nav } = useWords().inbox;
  if (!session) return null;
  const chosen = (filter.ownerIds ?? []).filter((id) => id !== null);
  return (
    <Picker
      multiple
      label={nav.owners}
      options={[
        ...session.members.map(({ id, name, avatarUrl }) => ({
          id,
          label: name,
          sign: <Avatar name={name} src={avatarUrl} size="sm" />,
        })),
        ...session.teams.map(({ id, name }) => ({ id, label: name, sign: <Icon name="users" /> })),
      ]}
      selected={chosen}
      onPick={(id, picked) => {
        const ownerIds = picked ? [...chosen, id] : chosen.filter((each) => each !== id);
        actions.filter(withParts(filter, { ownerIds: ownerIds.length > 0 ? ownerIds : undefined }));
      }}
      trigger={
        <Button variant="plain" part="inbox-nav-item" title={nav.owners}>
          <span data-tdw-part="inbox-nav-icon">
            <Icon name="filter" />
          </span>
          <span data-tdw-part="inbox-nav-label">{nav.owners}</span>
        </Button>
      }
    />
  );
}
