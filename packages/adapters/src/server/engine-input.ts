import { reaches, standingOn, type Actor } from "@tidewire/core/access";
import { refused, type Refused } from "@tidewire/core/basics";
import { leastRole, type CommandOf, type CommandType } from "@tidewire/core/commands";
import type { MediaRef } from "@tidewire/core/composer";
import type { Directory } from "./store-port.js";

/** Looks up a file that the workspace keeps. */
export type MediaLook = (workspaceId: string, id: string) => Promise<MediaRef | undefined>;

/** What stands against the ids that a command names: they must be the workspace's own, and the actor's to use. */
export function foreignIds(
  actor: Actor,
  { type, input }: CommandOf<CommandType>,
  { channels }: Directory,
): Refused | undefined {
  const channelIds: readonly string[] = "channelIds" in input ? input.channelIds : [];
  if (new Set(channelIds).size < channelIds.length) return refused("input", "channels.twice");
  for (const id of channelIds) {
    const standing = channels.some((channel) => channel.id === id) ? standingOn(actor, id) : undefined;
    if (standing === undefined) return refused("missing", "not-found");
    if (!reaches(standing, leastRole(type))) return refused("role", leastRole(type));
  }
  return undefined;
}

/** The command with each file as the backend knows it, whatever its writer said of it; `undefined` where a file is not the workspace's, or where no files are kept. */
export async function withKnownMedia(
  workspaceId: string,
  command: CommandOf<CommandType>,
  look: MediaLook | undefined,
): Promise<CommandOf<CommandType> | undefined> {
  const media: readonly MediaRef[] = "media" in command.input ? command.input.media : [];
  if (media.length === 0) return command;
  if (!look) return undefined;
  const known: MediaRef[] = [];
  for (const { id, alt } of media) {
    const found = await look(workspaceId, id);
    if (!found) return undefined;
    known.push(alt === undefined ? found : { ...found, alt });
  }
  return { ...command, input: { ...command.input, media: known } as CommandOf<CommandType>["input"] };
}
