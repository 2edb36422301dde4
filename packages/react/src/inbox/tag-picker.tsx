"use client";
import type { ReactElement } from "react";
import type { Interaction } from "@tidewire/core/inbox";
import { hueOf } from "../primitives/initials.js";
import { Picker, type PickerProps } from "../primitives/picker.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxList } from "./inbox-context.js";

export interface TagPickerProps extends Pick<PickerProps, "trigger" | "open" | "onOpenChange"> {
  ids: readonly string[];
}

/** Adds and removes tags on one or several interactions; offers those in use and makes new ones. */
export function TagPicker({ ids, ...popover }: TagPickerProps): ReactElement {
  const { actions } = useInbox();
  const list = useInboxList();
  const client = useClient();
  const { picker } = useWords().common;
  const of = (among: readonly string[]) =>
    among.flatMap((id): readonly Interaction[] => {
      const record = client.look(id);
      return record?.is === "interaction" ? [record] : [];
    });
  const these = of(ids);
  const known = [...new Set(of([...list.ids, ...ids]).flatMap(({ tags }) => tags))].sort((one, other) =>
    one.localeCompare(other),
  );
  const onAll = known.filter((tag) => these.length > 0 && these.every(({ tags }) => tags.includes(tag)));
  const add = (tag: string) =>
    actions.act(
      "interaction.addTag",
      these.filter(({ tags }) => !tags.includes(tag)).map(({ id }) => id),
      { tag },
    );
  return (
    <Picker
      {...popover}
      multiple
      label={picker.tags}
      options={known.map((tag) => ({
        id: tag,
        label: tag,
        sign: <i data-tdw-part="option-hue" data-tdw-hue={hueOf(tag)} />,
      }))}
      selected={onAll}
      createLabel={(tag) => picker.createTag({ tag })}
      onCreate={add}
      onPick={(tag, picked) => {
        if (picked) add(tag);
        else
          actions.act(
            "interaction.removeTag",
            these.map(({ id }) => id),
            { tag },
          );
      }}
    />
  );
}
