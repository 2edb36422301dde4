import { refused, type Refused } from "@tidewire/core/basics";
import type { CommandOf, CommandType } from "@tidewire/core/commands";
import type { Incoming, Message } from "@tidewire/core/inbox";
import type { Read } from "./store-port.js";

type Any = CommandOf<CommandType>;

/**
 * What a message that a network tells of is about here: the interaction of its thread, or our own message whose echo it is.
 *
 * Refused where it is known already, so that a message told twice stands once.
 */
export async function receiveTarget(read: Read, command: Any): Promise<Any | Refused> {
  if (command.type !== "interaction.receive" || !isIncoming(command.input)) return command;
  const { channelId, networkThreadId, message } = command.input;
  if (await read.messageOf(channelId, message.networkId)) return refused("state", "message.known");

  // An answer may be told under the message it answers instead of under its thread.
  const parent = await read.messageOf(channelId, networkThreadId);
  const interactionId = parent?.interactionId ?? (await read.threadOf(channelId, networkThreadId))?.id ?? command.id;

  const ours = message.direction === "out" ? await echoed(read, interactionId, message) : undefined;
  if (ours) return { ...command, type: "message.sent", id: ours.id, input: { networkId: message.networkId } };
  return { ...command, id: interactionId };
}

// By its id, which the attempt's marker carries, or by its words.
async function echoed(
  read: Read,
  interactionId: string,
  { id, text }: Incoming["message"],
): Promise<Message | undefined> {
  const named = await read.record(id);
  if (named?.is === "message" && named.direction === "out" && named.networkId === null) return named;
  return (await read.unconfirmedIn(interactionId)).find((each) => each.text === text);
}

function isIncoming(input: Any["input"]): input is Incoming {
  return "message" in input && "networkThreadId" in input;
}
