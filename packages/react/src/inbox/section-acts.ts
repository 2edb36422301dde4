import type { AnyRecord } from "@tidewire/core/commands";
import type { InteractionKind } from "@tidewire/core/networks";

/** [LO-08] What acts on a whole section reach; private messages are handled one by one. */
const sectionKinds: ReadonlySet<InteractionKind> = new Set(["comment", "mention", "tag", "review"]);

/** The interactions among these that an act on a whole section is about. */
export function inSections(ids: readonly string[], look: (id: string) => AnyRecord | undefined): readonly string[] {
  return ids.filter((id) => {
    const record = look(id);
    return record?.is === "interaction" && sectionKinds.has(record.kind);
  });
}
