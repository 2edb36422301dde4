"use client";
import type { ReactElement } from "react";
import type { Refused } from "@tidewire/core/basics";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Avatar } from "../primitives/avatar.js";
import { Picker, type PickerOption, type PickerProps } from "../primitives/picker.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox } from "./inbox-context.js";

export interface AssignPickerProps extends Pick<PickerProps, "trigger" | "open" | "onOpenChange"> {
  ids: readonly string[];
}

const nobody = "nobody";

/** Picks who owns one or several interactions: nobody, a member or a team; who cannot says why. */
export function AssignPicker({ ids, ...popover }: AssignPickerProps): ReactElement {
  const { actions } = useInbox();
  const client = useClient();
  const session = useSession();
  const words = useWords();
  const refusalWords = useRefusalWords();
  const owners = new Set(ids.map((id) => ownerOf(client.look(id))));
  const [only] = owners.size === 1 ? owners : [undefined];

  // An owner whom no interaction here would take has a reason; one that some would take can be picked.
  const reasonFor = (ownerId: string | null): string | undefined => {
    const verdicts = ids.map((id) => client.judge("interaction.assign", id, { ownerId }));
    const refused = verdicts.filter(
      (verdict): verdict is Refused => !verdict.allowed && verdict.rule !== "owner.already",
    );
    const [first] = refused;
    return first && refused.length === ids.length ? refusalWords(first) : undefined;
  };
  const me = session?.actor.id;
  const members = [...(session?.members ?? [])].sort((one, other) => Number(other.id === me) - Number(one.id === me));
  const options: readonly PickerOption[] = [
    { id: nobody, label: words.inbox.details.nobody, sign: <Icon name="userNone" />, reason: reasonFor(null) },
    ...members.map(({ id, name, avatarUrl }) => ({
      id,
      label: id === me ? `${name} (${words.common.states.you})` : name,
      sign: <Avatar name={name} src={avatarUrl} size="sm" />,
      reason: reasonFor(id),
    })),
    ...(session?.teams ?? []).map(({ id, name }) => ({
      id,
      label: name,
      sign: <Icon name="users" />,
      reason: reasonFor(id),
    })),
  ];
  return (
    <Picker
      {...popover}
      label={words.inbox.actions.assignTo}
      options={options}
      selected={only === undefined ? [] : [only ?? nobody]}
      onPick={(id, picked) => {
        const ownerId = !picked || id === nobody ? null : id;
        actions.act(
          "interaction.assign",
          ids.filter((each) => ownerOf(client.look(each)) !== ownerId),
          { ownerId },
        );
      }}
    />
  );
}

function ownerOf(record: { readonly is: string } | undefined): string | null | undefined {
  return record?.is === "interaction" && "ownerId" in record ? (record.ownerId as string | null) : undefined;
}
